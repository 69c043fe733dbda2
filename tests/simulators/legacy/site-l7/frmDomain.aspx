<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Domain - SmarterMail" %>
<%-- Opens in a new window (help 10.x, 15.x). Labels of Options: help 8.x, 10.x. The place of the switch is assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><a class="BarButton" id="ctl00_BrPH_btnCancel" href="javascript:ClosePopup()"><span>Cancel</span></a></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Domain" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="Options:OptionsTab,Technical:TechnicalTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Label ID="lblSaved" runat="server" CssClass="SavedMessage" Style="display:none" Text="The settings have been saved." />
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_OptionsTab" />
<asp:Panel ID="OptionsTab" runat="server" CssClass="settings">
<div class="row"><div class="label"><asp:Label ID="txtName__Label" runat="server" Text="Name" /></div><div class="controls"><asp:TextBox ID="txtName_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtFolderPath__Label" runat="server" Text="Folder Path" /></div><div class="controls"><asp:TextBox ID="txtFolderPath_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtMailListUsername__Label" runat="server" Text="Mailing List Username" /></div><div class="controls"><asp:TextBox ID="txtMailListUsername_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtAdminUsername__Label" runat="server" Text="Domain Administrator Username" /></div><div class="controls"><asp:TextBox ID="txtAdminUsername_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtAdminPassword__Label" runat="server" Text="Domain Administrator Password" /></div><div class="controls"><asp:TextBox ID="txtAdminPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkDisable" runat="server" Text="Disable Domain" /></div></div>
</asp:Panel>
<asp:Panel ID="TechnicalTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="ddOutboundIp__Label" runat="server" Text="Outbound IP" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddOutboundIp" runat="server" AutoPostBack="true"><asp:ListItem Value="all" Text="Default" /><asp:ListItem Value="192.0.2.10" Text="192.0.2.10" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="txtLogoutUrl__Label" runat="server" Text="Logout URL" /></div><div class="controls"><asp:TextBox ID="txtLogoutUrl_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="ddResponders__Label" runat="server" Text="Auto-responder Exclusions" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddResponders" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Spam Level Medium or higher" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="ddForwards__Label" runat="server" Text="Forwarding Exclusions" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddForwards" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Spam Level Medium or higher" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkRequireSmtpAuth" runat="server" Text="Require SMTP Authentication" /></div></div>
</asp:Panel>
</asp:Content>
