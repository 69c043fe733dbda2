<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Password Requirements - SmarterMail" %>
<%-- Labels: help 12.x (the server can put the 6.x ones). "Template" is invented, to have a postback that is not Save. --%>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    var manager = ScriptManager.GetCurrent(this);
    manager.RegisterAsyncPostBackControl(SaveTextImageButton);
    manager.RegisterAsyncPostBackControl(btnCancel);
  }
</script>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblMinLength" runat="server" Text="Minimum Password Length" /></td><td class="SettingsSetting"><asp:TextBox ID="txtMinLength" runat="server" Columns="6" />&nbsp;<asp:CheckBox ID="chkMinLength" runat="server" Text="Enabled" /></td></tr>
<tr><td class="SettingsHeader" colspan="2"><asp:Label ID="lblStrength" runat="server" Text="Password Strength Requirements" /></td></tr>
<tr><td class="SettingsLabelInd">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkNumber" runat="server" Text="Require a number in the password" /></td></tr>
<tr><td class="SettingsLabelInd">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkCapital" runat="server" Text="Require a capital letter in the password" /></td></tr>
<tr><td class="SettingsLabelInd">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkLower" runat="server" Text="Require a lower case letter in the password" /></td></tr>
<tr><td class="SettingsLabelInd">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkSymbol" runat="server" Text="Require a symbol in the password" /></td></tr>
<tr><td class="SettingsLabelInd">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkNotUserName" runat="server" Text="Require password does not match username" /></td></tr>
<tr><td class="SettingsLabelInd">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkExisting" runat="server" Text="Disable password strength for existing passwords" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblTemplate" runat="server" Text="Template" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddTemplate" runat="server" AutoPostBack="true"><asp:ListItem Value="0" Text="Custom" /><asp:ListItem Value="1" Text="Corporate" /></asp:DropDownList></td></tr>
</table>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
