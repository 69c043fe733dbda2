<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Change Password - example.com - SmarterMail" %>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Change Password" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblOldPassword" runat="server" Text="Old Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtOldPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblNewPassword" runat="server" Text="New Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtNewPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblConfirmPassword" runat="server" Text="Confirm Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtConfirmPassword" runat="server" TextMode="Password" /></td></tr>
</table>
</asp:Content>
