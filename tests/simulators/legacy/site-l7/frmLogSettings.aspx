<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Log Settings - SmarterMail" %>
<%-- Group, Delivery and SMTP rows and the word Detailed: the article; Exceptions Only: help of later versions. All else is assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Log Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<div class="settings">
<h2 class="group">Log Detail Levels</h2>
<div class="row"><div class="label"><asp:Label ID="ddDeliveryLog__Label" runat="server" Text="Delivery Log Level" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddDeliveryLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="ddSmtpLog__Label" runat="server" Text="SMTP Log Level" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddSmtpLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="ddPopLog__Label" runat="server" Text="POP Log Level" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddPopLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="ddImapLog__Label" runat="server" Text="IMAP Log Level" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddImapLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></div></div></div>
<h2 class="group">Log Files</h2>
<div class="row"><div class="label"><asp:Label ID="txtLogPath__Label" runat="server" Text="Log Path" /></div><div class="controls"><asp:TextBox ID="txtLogPath_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtKeepLogs__Label" runat="server" Text="Delete Log Files After" /></div><div class="controls"><asp:TextBox ID="txtKeepLogs_SettingText" runat="server" /> <span class="unit">days</span></div></div>
</div>
</asp:Content>
