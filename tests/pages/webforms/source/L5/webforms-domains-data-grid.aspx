<%-- Rebuilt from documents, not a copy: the manage-domains page an administrator lands on (vendor help LoggingIn v6, EditDomain v5). Layout assumed: a DataGrid with header cells that are td, sort links, names as edit links, and its own numeric pager, on the last page. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Domains" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    var rows = new System.Collections.ArrayList();
    for (int n = 1; n <= 12; n++) rows.Add(new { Name = "customer" + n + ".example", Status = n == 12 ? "Disabled" : "Enabled", Users = n, Size = n + " MB" });
    dgDomains.DataSource = rows;
    dgDomains.CurrentPageIndex = 2;
    dgDomains.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="btnNew" runat="server" Text="New" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Domains" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:DataGrid ID="dgDomains" runat="server" AutoGenerateColumns="false" AllowPaging="true" AllowSorting="true" PageSize="5" CssClass="DataGridContent">
<HeaderStyle CssClass="datagridheader" /><PagerStyle Mode="NumericPages" CssClass="pager" />
<Columns>
<asp:TemplateColumn HeaderText="Domain Name" SortExpression="Name"><ItemTemplate><asp:LinkButton ID="btnEdit" runat="server" CommandName="Edit" Text='<%# Eval("Name") %>' /></ItemTemplate></asp:TemplateColumn>
<asp:BoundColumn DataField="Status" HeaderText="Status" SortExpression="Status" />
<asp:BoundColumn DataField="Users" HeaderText="Users" />
<asp:BoundColumn DataField="Size" HeaderText="Disk Space" />
<asp:ButtonColumn Text="Delete" CommandName="Delete" />
</Columns>
</asp:DataGrid>
</asp:Content>
