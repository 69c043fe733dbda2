<%@ Page Language="C#" MasterPageFile="~/Login.Master" Title="Login - SmarterMail" %>
<%-- Ids, classes and captions: a third party's copy of the 15.7 page. The server puts edition and version in. --%>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<div class="Login"><div class="infopanel login">
<h1 id="LoginLabel" class="pagetitle">Login to SmarterMail</h1>
<h2>Email Address</h2>
<div class="controls"><asp:TextBox ID="txtUserName" runat="server" /> <span>(e.g., user@example.com)</span></div>
<h2>Password</h2>
<div class="controls"><asp:TextBox ID="txtPassword" runat="server" TextMode="Password" /></div>
<div class="casing"><asp:DropDownList ID="ddLanguage" runat="server"><asp:ListItem Value="" Text="Use Browser Language" /><asp:ListItem Value="en" Text="English" /></asp:DropDownList></div>
<div class="controls"><asp:CheckBox ID="chkAutoLogin" runat="server" Text="Remember me" /></div>
<div class="controls"><a id="btnLogin" href="javascript:document.getElementById('ctl00_MPH_btnEnterClick').click()">Login</a><asp:Button ID="btnEnterClick" runat="server" Text="Login" Style="display:none" /></div>
</div></div>
</asp:Content>
