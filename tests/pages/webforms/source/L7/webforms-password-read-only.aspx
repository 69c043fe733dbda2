<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: the DetailsView of an account that may only look: the length as text, every box disabled, captions in CheckBoxFields with texts of their own. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dvRules.DataSource = new[] { new { Min = "12", Number = true, Capital = true, Lower = false, Symbol = true, Name = false, Existing = false } };
    dvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:DetailsView ID="dvRules" runat="server" AutoGenerateRows="false" Caption="Password Requirements">
<Fields>
<asp:BoundField DataField="Min" HeaderText="Minimum Password Length" />
<asp:CheckBoxField DataField="Number" Text="Require a number in the password" />
<asp:CheckBoxField DataField="Capital" Text="Require a capital letter in the password" />
<asp:CheckBoxField DataField="Lower" Text="Require a lower case letter in the password" />
<asp:CheckBoxField DataField="Symbol" Text="Require a symbol in the password" />
<asp:CheckBoxField DataField="Name" Text="Require password does not match username" />
<asp:CheckBoxField DataField="Existing" Text="Disable password strength for existing passwords" />
</Fields>
</asp:DetailsView>
</asp:Content>
