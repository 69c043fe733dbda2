<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12, v13. Layout assumed: a FormView, all its lines in the one cell the engine makes, parted by br; RangeValidator and ValidationSummary repeat labels. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements - SmarterMail" ClientTarget="uplevel" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    fvRules.DataSource = new[] { new { Min = "14", Months = "6" } };
    fvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:ValidationSummary ID="Summary1" runat="server" HeaderText="Require a symbol in the password" />
<asp:FormView ID="fvRules" runat="server" DefaultMode="Edit">
<EditItemTemplate>
<asp:Label runat="server" AssociatedControlID="txtMinLength_SettingText" Text="Minimum Password Length" />
<asp:TextBox ID="txtMinLength_SettingText" runat="server" Text='<%# Bind("Min") %>' /> characters
<asp:RangeValidator runat="server" ControlToValidate="txtMinLength_SettingText" Type="Integer" MinimumValue="1" MaximumValue="30" ErrorMessage="Minimum Password Length must be 1 to 30" Text="1 to 30" /><br />
<asp:CheckBox ID="chkNumber" runat="server" Checked="true" Text="Require a number in the password" /><br />
<asp:CheckBox ID="chkCapital" runat="server" Checked="true" Text="Require a capital letter in the password" /><br />
<asp:CheckBox ID="chkLower" runat="server" Text="Require a lower case letter in the password" /><br />
<asp:CheckBox ID="chkSymbol" runat="server" Text="Require a symbol in the password" /><br />
<asp:CheckBox ID="chkName" runat="server" Checked="true" Text="Require password does not match username" /><br />
<asp:CheckBox ID="chkExisting" runat="server" Text="Disable password strength for existing passwords" /><br />
<asp:Label runat="server" AssociatedControlID="txtExpiration_SettingText" Text="Password Expiration" />
<asp:TextBox ID="txtExpiration_SettingText" runat="server" Text='<%# Bind("Months") %>' /> months <asp:CheckBox ID="chkExpiration" runat="server" Text="Enabled" />
</EditItemTemplate>
</asp:FormView>
</asp:Content>
