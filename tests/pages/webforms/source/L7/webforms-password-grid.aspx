<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12, v13. Layout assumed: a GridView of two columns, a setting a row, its control from a template: boxes without captions, ids that differ by row number only. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvRules.DataSource = new[] {
      new { Name = "Minimum Password Length", Number = "6", On = false },
      new { Name = "Require a number in the password", Number = (string)null, On = false },
      new { Name = "Require a capital letter in the password", Number = (string)null, On = true },
      new { Name = "Require a lower case letter in the password", Number = (string)null, On = false },
      new { Name = "Require a symbol in the password", Number = (string)null, On = true },
      new { Name = "Require password does not match username", Number = (string)null, On = false },
      new { Name = "Disable password strength for existing passwords", Number = (string)null, On = true },
      new { Name = "Enable password retrieval", Number = (string)null, On = true },
    };
    gvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvRules" runat="server" AutoGenerateColumns="false" CssClass="grid">
<Columns>
<asp:BoundField DataField="Name" HeaderText="Setting" />
<asp:TemplateField HeaderText="Value"><ItemTemplate><asp:TextBox ID="txtValue_SettingText" runat="server" Visible='<%# Eval("Number") != null %>' Text='<%# Eval("Number") %>' /><asp:CheckBox ID="chkValue" runat="server" Visible='<%# Eval("Number") == null %>' Checked='<%# Eval("On") %>' /></ItemTemplate></asp:TemplateField>
</Columns>
</asp:GridView>
</asp:Content>
