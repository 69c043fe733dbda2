<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: one DetailsView in edit mode; its boxes have no captions of their own, only the header cell and a tooltip, and its text boxes no ids. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dvRules.DataSource = new[] { new { Min = "8", Number = true, Capital = false, Lower = true, Symbol = false, Name = true, Existing = true, Retrieval = false } };
    dvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:DetailsView ID="dvRules" runat="server" DefaultMode="Edit" AutoGenerateRows="false">
<Fields>
<asp:BoundField DataField="Min" HeaderText="Minimum Password Length" />
<asp:CheckBoxField DataField="Number" HeaderText="Require a number in the password" />
<asp:CheckBoxField DataField="Capital" HeaderText="Require a capital letter in the password" />
<asp:CheckBoxField DataField="Lower" HeaderText="Require a lower case letter in the password" />
<asp:CheckBoxField DataField="Symbol" HeaderText="Require a symbol in the password" />
<asp:CheckBoxField DataField="Name" HeaderText="Require password does not match username" />
<asp:CheckBoxField DataField="Existing" HeaderText="Disable password strength for existing passwords" />
<asp:CheckBoxField DataField="Retrieval" HeaderText="Enable password retrieval" />
<asp:CommandField ShowEditButton="true" />
</Fields>
</asp:DetailsView>
</asp:Content>
