<%-- Rebuilt from documents, not a copy: All Domains (vendor help AddDomain v8, v10). Layout assumed: a GridView whose state column is a link that does the opposite of what is: "Disable" stands where the domain is enabled. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="All Domains" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvDomains.DataSource = new[] { new { Name = "example.com", Act = "Disable" }, new { Name = "example.net", Act = "Enable" } };
    gvDomains.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="All Domains" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvDomains" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="Name" HeaderText="Domain Name" />
<asp:ButtonField DataTextField="Act" HeaderText="Status" CommandName="Toggle" />
<asp:ButtonField ButtonType="Button" Text="Edit" CommandName="Edit" />
</Columns></asp:GridView>
</asp:Content>
