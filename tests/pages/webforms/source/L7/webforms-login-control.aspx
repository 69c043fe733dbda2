<%-- Rebuilt from documents, not a copy: help link of 15.x with the version, footer of WhatWeb and OpenVAS fingerprints, "Remember Me" of vendor help v6. Layout assumed: the Login control of ASP.NET, whose boxes are named by the engine. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Login - SmarterMail" %>
<asp:Content ContentPlaceHolderID="BPH" runat="server" />
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Login ID="Login1" runat="server" TitleText="Login to SmarterMail" UserNameLabelText="Email Address" PasswordLabelText="Password" RememberMeText="Remember Me" LoginButtonText="Login" LoginButtonType="Link" />
<div id="footer"><asp:HyperLink runat="server" NavigateUrl="http://www.smartertools.com/smartermail/mail-server-software.aspx" Text="SmarterMail Professional 13.4" /> | <asp:HyperLink runat="server" NavigateUrl="http://help.smartertools.com/SmarterMail/v13/Default.aspx?p=_USR&v=13.4.5604&lang=en-US&page=LoginUser" Text="Help" /></div>
</asp:Content>
