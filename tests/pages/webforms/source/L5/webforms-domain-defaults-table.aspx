<%-- Rebuilt from documents, not a copy: vendor help DomainDefaults v6 (Technical: ports, the alternate one with "Enabled"), the article (Require SMTP Authentication). Layout assumed: rows of the second kind of 5.x user pages, where the caption stands in the first cell and each box is named "Enabled" only. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Domain Defaults" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { TabStrip.Items[0].Selected = true; }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Domain Defaults" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><asp:Menu ID="TabStrip" runat="server" Orientation="Horizontal"><StaticSelectedStyle CssClass="selected" /><Items><asp:MenuItem Text="Technical" /><asp:MenuItem Text="Features" /><asp:MenuItem Text="Limits" /></Items></asp:Menu></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="Folder Path" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPath" runat="server" Text="C:\SmarterMail\Domains" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="SMTP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpPort" runat="server" Text="25" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="SMTP Port (Alternate)" /></td><td class="SettingsSetting"><asp:TextBox ID="txtAltPort" runat="server" Text="587" />&nbsp;<asp:CheckBox ID="chkAltPort" runat="server" Checked="true" Text="Enabled" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="Require SMTP Authentication" /></td><td class="SettingsSetting"><asp:CheckBox ID="chkAuth" runat="server" Text="Enabled" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="POP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopPort" runat="server" Text="110" />&nbsp;<asp:CheckBox ID="chkPop" runat="server" Checked="true" Text="Enabled" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="IMAP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapPort" runat="server" Text="143" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" Text="LDAP Port" /></td><td class="SettingsSetting"><asp:TextBox ID="txtLdapPort" runat="server" Text="389" /></td></tr>
</table>
</asp:Content>
