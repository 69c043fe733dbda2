<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Log Settings - SmarterMail" %>
<%-- Group, Delivery and SMTP rows and the word Detailed: the article; Exceptions Only: help of later versions. The other
     rows and the words None and Normal are assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Log Settings" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsHeader" colspan="2"><asp:Label ID="lblLevels" runat="server" Text="Log Detail Levels" /></td></tr>
<tr><td class="SettingsLabelInd"><asp:Label ID="lblDeliveryLog" runat="server" Text="Delivery Log Level" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddDeliveryLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabelInd"><asp:Label ID="lblSmtpLog" runat="server" Text="SMTP Log Level" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddSmtpLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabelInd"><asp:Label ID="lblPopLog" runat="server" Text="POP Log Level" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddPopLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabelInd"><asp:Label ID="lblImapLog" runat="server" Text="IMAP Log Level" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddImapLog" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Exceptions Only" /><asp:ListItem Value="2" Text="Normal" /><asp:ListItem Value="3" Text="Detailed" /></asp:DropDownList></td></tr>
<tr><td class="SettingsHeader" colspan="2"><asp:Label ID="lblFiles" runat="server" Text="Log Files" /></td></tr>
<tr><td class="SettingsLabelInd"><asp:Label ID="lblLogPath" runat="server" Text="Log Path" /></td><td class="SettingsSetting"><asp:TextBox ID="txtLogPath" runat="server" /></td></tr>
<tr><td class="SettingsLabelInd"><asp:Label ID="lblKeepLogs" runat="server" Text="Delete Log Files After" /></td><td class="SettingsSetting"><asp:TextBox ID="txtKeepLogs" runat="server" />&nbsp;<asp:Label ID="lblKeepLogsUnit" runat="server" Text="days" /></td></tr>
</table>
</asp:Content>
