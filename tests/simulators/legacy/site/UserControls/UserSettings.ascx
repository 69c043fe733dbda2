<%@ Control Language="C#" %>
<%-- Server ids and order: 5.x UserSettings. Captions are resources there; the English ones here are guesses. --%>
<asp:Panel ID="pvUserInformation" runat="server">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblUserName" runat="server" Text="Username" /></td><td class="SettingsSetting"><asp:TextBox ID="txtUserName" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblAuthType" runat="server" Text="Authentication Type" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddAuthType" runat="server"><asp:ListItem Value="0" Text="SmarterMail" /><asp:ListItem Value="1" Text="Active Directory" /></asp:DropDownList></td></tr>
<tr id="trAuth_SmarterMail_CurrentPassword" runat="server"><td class="SettingsLabel"><asp:Label ID="lblCurrentPassword" runat="server" Text="Current Password" /></td><td class="SettingsSetting">********</td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblNewPassword" runat="server" Text="New Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtNewPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblNewPasswordConfirmed" runat="server" Text="Confirm Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtNewPasswordConfirmed" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblDisplayName" runat="server" Text="Display Name" /></td><td class="SettingsSetting"><asp:TextBox ID="txtDisplayName" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblReplyToAddress" runat="server" Text="Reply-to Address" /></td><td class="SettingsSetting"><asp:TextBox ID="txtReplyToAddress" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblTimeZone" runat="server" Text="Time Zone" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddTimeZone" runat="server"><asp:ListItem Value="0" Text="(GMT) Coordinated Universal Time" /><asp:ListItem Value="1" Text="(GMT-05:00) Eastern Time" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblMaxMailboxSize" runat="server" Text="Max Mailbox Size" /></td><td class="SettingsSetting"><asp:TextBox ID="txtMaxMailboxSize" runat="server" />&nbsp;<asp:Label ID="lblMB" runat="server" Text="MB" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkDisabled" runat="server" Text="Disable User" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkDomainAdmin" runat="server" Text="Domain Administrator" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkLockPassword" runat="server" Text="Disable password changes" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkHideUserFromLdap" runat="server" Text="Hide user from LDAP" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkEnablePopRetrieval" runat="server" Text="Enable POP Retrieval" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkDisableGreylisting" runat="server" Text="Disable Greylisting" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="pvForwarding" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblForwardingAddress" runat="server" Text="Forwarding Address" /></td><td class="SettingsSetting"><asp:TextBox ID="txtForwardingAddress" runat="server" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkDeleteOnForward" runat="server" Text="Delete message on forward" /></td></tr>
</table>
</asp:Panel>
