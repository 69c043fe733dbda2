<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Domain Defaults - SmarterMail" %>
<%-- Tab and first labels: help 6.x. That Require SMTP Authentication is on this tab, and the second tab, are guesses. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Domain Defaults" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="Technical:TechnicalTab,Limits:LimitsTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_TechnicalTab" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Panel ID="TechnicalTab" runat="server">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblFolderPath" runat="server" Text="Folder Path" /></td><td class="SettingsSetting"><asp:TextBox ID="txtFolderPath" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblIPAddress" runat="server" Text="IP Address" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddIPAddress" runat="server" AutoPostBack="true"><asp:ListItem Value="all" Text="All IP Addresses" /><asp:ListItem Value="192.0.2.10" Text="192.0.2.10" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpPort" runat="server" Text="SMTP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpPortAlternate" runat="server" Text="SMTP Port (Alternate)" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpPortAlternate" runat="server" />&nbsp;<asp:CheckBox ID="chkSmtpPortAlternate" runat="server" Text="Enabled" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPopPort" runat="server" Text="POP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblImapPort" runat="server" Text="IMAP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblLdapPort" runat="server" Text="LDAP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtLdapPort" runat="server" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkRequireSmtpAuth" runat="server" Text="Require SMTP Authentication" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="LimitsTab" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblMaxUsers" runat="server" Text="Max Users" /></td><td class="SettingsSetting"><asp:TextBox ID="txtMaxUsers" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblMaxMessageSize" runat="server" Text="Max Message Size" /></td><td class="SettingsSetting"><asp:TextBox ID="txtMaxMessageSize" runat="server" />&nbsp;<asp:Label ID="lblKB" runat="server" Text="KB" /></td></tr>
</table>
</asp:Panel>
</asp:Content>
