<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="My Today Page - example.com - SmarterMail" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="My Today Page" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:UpdatePanel ID="UpdatePanel2" runat="server"><ContentTemplate>
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsHeader" colspan="2"><asp:Label ID="lblEmail" runat="server" Text="Email" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblUnread" runat="server" Text="Unread Messages" /></td><td class="SettingsSetting">3</td></tr>
<tr><td class="SettingsHeader" colspan="2"><asp:Label ID="lblCalendar" runat="server" Text="Calendar" /></td></tr>
<tr><td class="SettingsNote" colspan="2">There are no appointments today.</td></tr>
</table>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
