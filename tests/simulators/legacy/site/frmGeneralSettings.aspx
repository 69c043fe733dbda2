<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="General Settings - SmarterMail" %>
<%-- Labels: help 5.x GeneralSettings; the Administrator tab: help 4.x. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="General Settings" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="Server Info:ServerInfoTab,Administrator:AdministratorTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_ServerInfoTab" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Panel ID="ServerInfoTab" runat="server">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblHostName" runat="server" Text="Host Name" /></td><td class="SettingsSetting"><asp:TextBox ID="txtHostName" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPostmasterMailbox" runat="server" Text="Postmaster Mailbox" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPostmasterMailbox" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPrimaryDns" runat="server" Text="IP of Primary DNS" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPrimaryDns" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSecondaryDns" runat="server" Text="IP of Secondary DNS" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSecondaryDns" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblLogoutUrl" runat="server" Text="Logout URL" /></td><td class="SettingsSetting"><asp:TextBox ID="txtLogoutUrl" runat="server" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkOverrideLogoutUrl" runat="server" Text="Enable Domain Admins to Override Logout URL" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="AdministratorTab" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblUsername" runat="server" Text="Username" /></td><td class="SettingsSetting"><asp:TextBox ID="txtUsername" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblOldPassword" runat="server" Text="Old Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtOldPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblNewPassword" runat="server" Text="New Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtNewPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblConfirmPassword" runat="server" Text="Confirm New Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtConfirmPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblItemsPerPage" runat="server" Text="Items per Page" /></td><td class="SettingsSetting"><asp:TextBox ID="txtItemsPerPage" runat="server" /></td></tr>
</table>
</asp:Panel>
</asp:Content>
