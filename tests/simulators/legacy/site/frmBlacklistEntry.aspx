<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Blacklist Entry - SmarterMail" %>
<%-- Labels: help 6.x BlacklistWhitelist; 4.x SMTPAuthBypass. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Blacklist Entry" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblIPAddress" runat="server" Text="IP Address" /></td><td class="SettingsSetting"><asp:TextBox ID="txtIPAddress" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblIPRange" runat="server" Text="IP Range" /></td><td class="SettingsSetting"><asp:TextBox ID="txtRangeStart" runat="server" />&nbsp;-&nbsp;<asp:TextBox ID="txtRangeEnd" runat="server" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkSMTP" runat="server" Text="SMTP" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkPOP" runat="server" Text="POP" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkIMAP" runat="server" Text="IMAP" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblDescription" runat="server" Text="Description" /></td><td class="SettingsSetting"><asp:TextBox ID="txtDescription" runat="server" /></td></tr>
</table>
</asp:Content>
