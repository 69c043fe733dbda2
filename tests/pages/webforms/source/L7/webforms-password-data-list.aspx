<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: a DataList of two columns, filled downwards, each item a caption, a line end and a box without a caption of its own. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dlRules.DataSource = new[] {
      new { Name = "Require a number in the password", On = true }, new { Name = "Require a capital letter in the password", On = true },
      new { Name = "Require a lower case letter in the password", On = false }, new { Name = "Require a symbol in the password", On = true },
      new { Name = "Require password does not match username", On = false }, new { Name = "Disable password strength for existing passwords", On = false },
    };
    dlRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<p>Minimum Password Length <asp:TextBox ID="txtMinLength_SettingText" runat="server" Text="11" /></p>
<asp:DataList ID="dlRules" runat="server" RepeatColumns="2" RepeatDirection="Vertical"><ItemTemplate><%# Eval("Name") %>:<br /><asp:CheckBox ID="chkValue" runat="server" Checked='<%# Eval("On") %>' /></ItemTemplate></asp:DataList>
</asp:Content>
