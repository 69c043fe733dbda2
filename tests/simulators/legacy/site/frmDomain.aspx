<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Edit Domain - SmarterMail" %>
<%-- Options labels: help 5.x EditDomain; the Technical tab: help 5.x and 6.x, the switch on it a guess. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Edit Domain" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="Options:OptionsTab,Technical:TechnicalTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_OptionsTab" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Panel ID="OptionsTab" runat="server">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblName" runat="server" Text="Name" /></td><td class="SettingsSetting"><asp:TextBox ID="txtName" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblFolderPath" runat="server" Text="Folder Path" /></td><td class="SettingsSetting"><asp:TextBox ID="txtFolderPath" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblMailListUsername" runat="server" Text="Mail List Username" /></td><td class="SettingsSetting"><asp:TextBox ID="txtMailListUsername" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblAdminUsername" runat="server" Text="Domain Administrator Username" /></td><td class="SettingsSetting"><asp:TextBox ID="txtAdminUsername" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblAdminPassword" runat="server" Text="Domain Administrator Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtAdminPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkDisable" runat="server" Text="Disable Domain" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="TechnicalTab" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblIPAddress" runat="server" Text="IP Address" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddIPAddress" runat="server" AutoPostBack="true"><asp:ListItem Value="all" Text="All IP Addresses" /><asp:ListItem Value="192.0.2.10" Text="192.0.2.10" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpPort" runat="server" Text="SMTP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpPortAlternate" runat="server" Text="SMTP Port (Alternate)" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpPortAlternate" runat="server" />&nbsp;<asp:CheckBox ID="chkSmtpPortAlternate" runat="server" Text="Enabled" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPopPort" runat="server" Text="POP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblImapPort" runat="server" Text="IMAP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblLdapPort" runat="server" Text="LDAP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtLdapPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkRequireSmtpAuth" runat="server" Text="Require SMTP Authentication" /></td></tr>
</table>
</asp:Panel>
</asp:Content>
