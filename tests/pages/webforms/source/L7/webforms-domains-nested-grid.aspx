<%-- Rebuilt from documents, not a copy: All Domains (vendor help AddDomain v8, v10). Layout assumed: a GridView with a GridView of the domain's aliases in each row, which has columns of the same names. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="All Domains" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvDomains.DataSource = new[] {
      new { Name = "example.com", Status = "Enabled", Aliases = new[] { new { Name = "alias.example", Status = "Disabled" }, new { Name = "alias2.example", Status = "Disabled" } } },
      new { Name = "example.net", Status = "Disabled", Aliases = new[] { new { Name = "alias3.example", Status = "Enabled" } } },
    };
    gvDomains.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="All Domains" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvDomains" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="Name" HeaderText="Domain Name" /><asp:BoundField DataField="Status" HeaderText="Status" />
<asp:TemplateField HeaderText="Aliases"><ItemTemplate><asp:GridView ID="gvAliases" runat="server" AutoGenerateColumns="false" DataSource='<%# Eval("Aliases") %>'><Columns><asp:BoundField DataField="Name" HeaderText="Domain Name" /><asp:BoundField DataField="Status" HeaderText="Status" /></Columns></asp:GridView></ItemTemplate></asp:TemplateField>
</Columns></asp:GridView>
</asp:Content>
