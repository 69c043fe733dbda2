<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Domain Defaults - SmarterMail" %>
<%-- Click path: the article. Labels of the tab Technical: about 10.x to 13.x; that Require SMTP Authentication is on it is assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Domain Defaults" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="Technical:TechnicalTab,Limits:LimitsTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_TechnicalTab" />
<asp:Panel ID="TechnicalTab" runat="server" CssClass="settings">
<div class="row"><div class="label"><asp:Label ID="txtFolderPath__Label" runat="server" Text="Folder Path" /></div><div class="controls"><asp:TextBox ID="txtFolderPath_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="ddOutboundIp__Label" runat="server" Text="Outbound IP" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddOutboundIp" runat="server" AutoPostBack="true"><asp:ListItem Value="all" Text="Default" /><asp:ListItem Value="192.0.2.10" Text="192.0.2.10" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="txtLogoutUrl__Label" runat="server" Text="Logout URL" /></div><div class="controls"><asp:TextBox ID="txtLogoutUrl_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="ddResponders__Label" runat="server" Text="Auto-responder Exclusions" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddResponders" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Spam Level Medium or higher" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="ddForwards__Label" runat="server" Text="Forwarding Exclusions" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddForwards" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Spam Level Medium or higher" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkRequireSmtpAuth" runat="server" Text="Require SMTP Authentication" /></div></div>
</asp:Panel>
<asp:Panel ID="LimitsTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="txtMaxUsers__Label" runat="server" Text="Max Users" /></div><div class="controls"><asp:TextBox ID="txtMaxUsers_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtMaxMessageSize__Label" runat="server" Text="Max Message Size (KB)" /></div><div class="controls"><asp:TextBox ID="txtMaxMessageSize_SettingText" runat="server" /></div></div>
</asp:Panel>
</asp:Content>
