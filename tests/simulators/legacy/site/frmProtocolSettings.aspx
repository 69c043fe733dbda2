<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Protocol Settings - SmarterMail" %>
<%-- Tab POP: help 8.x, 13.x. Tab SMTP In, Allow Relay and Require Auth Match: hosters' guides to about 8.x-16.x. That 5.x has
     this page is assumed; the relay words are those of the current help, the match words (None above all) and the rest assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Protocol Settings" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="POP:PopTab,IMAP:ImapTab,SMTP In:SmtpInTab,SMTP Out:SmtpOutTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_PopTab" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Panel ID="PopTab" runat="server">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblPopBanner" runat="server" Text="POP Banner" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopBanner" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPopTimeout" runat="server" Text="Command Timeout" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopTimeout" runat="server" />&nbsp;<asp:Label ID="lblPopTimeoutUnit" runat="server" Text="minutes" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPopMaxBad" runat="server" Text="Max Bad Commands" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopMaxBad" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPopMaxConnections" runat="server" Text="Max Connections" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPopMaxConnections" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblRetrievalPath" runat="server" Text="POP Retrieval Download Path" /></td><td class="SettingsSetting"><asp:TextBox ID="txtRetrievalPath" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblRetrievalThreads" runat="server" Text="Max POP Retrieval Threads" /></td><td class="SettingsSetting"><asp:TextBox ID="txtRetrievalThreads" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblRetrievalInterval" runat="server" Text="POP Retrieval Interval" /></td><td class="SettingsSetting"><asp:TextBox ID="txtRetrievalInterval" runat="server" />&nbsp;<asp:Label ID="lblRetrievalIntervalUnit" runat="server" Text="minutes" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="ImapTab" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblImapBanner" runat="server" Text="IMAP Banner" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapBanner" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblImapTimeout" runat="server" Text="Command Timeout" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapTimeout" runat="server" />&nbsp;<asp:Label ID="lblImapTimeoutUnit" runat="server" Text="minutes" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblImapMaxBad" runat="server" Text="Max Bad Commands" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapMaxBad" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblImapMaxConnections" runat="server" Text="Max Connections" /></td><td class="SettingsSetting"><asp:TextBox ID="txtImapMaxConnections" runat="server" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="SmtpInTab" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpBanner" runat="server" Text="SMTP Banner" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpBanner" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblAllowRelay" runat="server" Text="Allow Relay" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddAllowRelay" runat="server" AutoPostBack="true"><asp:ListItem Value="0" Text="Nobody" /><asp:ListItem Value="1" Text="Only Local Users" /><asp:ListItem Value="2" Text="Only Local Domains" /><asp:ListItem Value="3" Text="Anyone" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkRelayForAuthenticated" runat="server" Text="Allow relay for authenticated users" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblAuthMatch" runat="server" Text="Require Auth Match" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddAuthMatch" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Email Address" /><asp:ListItem Value="2" Text="Domain" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkLocalDeliveryAuth" runat="server" Text="Enable domain's SMTP auth setting for local deliveries" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpMaxBad" runat="server" Text="Max Bad Commands" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpMaxBad" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblSmtpMaxConnections" runat="server" Text="Max Connections" /></td><td class="SettingsSetting"><asp:TextBox ID="txtSmtpMaxConnections" runat="server" /></td></tr>
</table>
</asp:Panel>
<asp:Panel ID="SmtpOutTab" runat="server" Style="display:none">
<table class="TabStripContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblDeliveryThreads" runat="server" Text="Max Delivery Threads" /></td><td class="SettingsSetting"><asp:TextBox ID="txtDeliveryThreads" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblOutTimeout" runat="server" Text="Command Timeout" /></td><td class="SettingsSetting"><asp:TextBox ID="txtOutTimeout" runat="server" />&nbsp;<asp:Label ID="lblOutTimeoutUnit" runat="server" Text="minutes" /></td></tr>
</table>
</asp:Panel>
</asp:Content>
