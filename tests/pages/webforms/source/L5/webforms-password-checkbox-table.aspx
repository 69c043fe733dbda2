<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6, "Enabled" beside the length as in 5.x. Layout assumed: a CheckBoxList of two columns in one cell, captions tied by AssociatedControlID, a validator. --%>
<%@ Page Language="C#" ClientTarget="uplevel" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label runat="server" AssociatedControlID="txtMinLength" Text="Minimum Password Length" /></td>
<td class="SettingsSetting"><asp:TextBox ID="txtMinLength" runat="server" MaxLength="3" Columns="4" Text="10" />&nbsp;<asp:CheckBox ID="chkMinLength" runat="server" Checked="true" Text="Enabled" />
<asp:RequiredFieldValidator runat="server" ControlToValidate="txtMinLength" ErrorMessage="Minimum Password Length" Text="*" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label runat="server" AssociatedControlID="lstStrength" Text="Password Strength Requirements" /></td>
<td class="SettingsSetting"><asp:CheckBoxList ID="lstStrength" runat="server" RepeatColumns="2" RepeatDirection="Vertical">
<asp:ListItem Selected="True">Number</asp:ListItem><asp:ListItem>Capital Letter</asp:ListItem><asp:ListItem Selected="True">Lower Case Letter</asp:ListItem><asp:ListItem>Symbol</asp:ListItem><asp:ListItem Selected="True">Not User Name</asp:ListItem>
</asp:CheckBoxList></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkExisting" runat="server" CssClass="box" Text="Disable password strength for existing passwords" /></td></tr>
</table>
</asp:Content>
