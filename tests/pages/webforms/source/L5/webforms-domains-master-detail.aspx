<%-- Rebuilt from documents, not a copy: labels of vendor help EditDomain v5, the article (Require SMTP Authentication). Layout assumed: master and detail in one page: the list of domains, and under it a DetailsView of the row that is selected, which is named by its own first row only. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Domains" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvDomains.DataSource = new[] { new { Name = "example.com", Status = "Enabled" }, new { Name = "example.net", Status = "Enabled" } };
    gvDomains.SelectedIndex = 1;
    gvDomains.DataBind();
    dvDomain.DataSource = new[] { new { Name = "example.net", Path = @"C:\Mail\example.net", Off = false, Port = "25", Auth = false } };
    dvDomain.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Domains" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvDomains" runat="server" AutoGenerateColumns="false"><SelectedRowStyle BackColor="Yellow" /><Columns>
<asp:CommandField ShowSelectButton="true" /><asp:BoundField DataField="Name" HeaderText="Domain Name" /><asp:BoundField DataField="Status" HeaderText="Status" />
</Columns></asp:GridView>
<asp:DetailsView ID="dvDomain" runat="server" DefaultMode="Edit" AutoGenerateRows="false" HeaderText="Edit Domain"><Fields>
<asp:BoundField DataField="Name" HeaderText="Domain Name" ReadOnly="true" />
<asp:BoundField DataField="Path" HeaderText="Folder Path" />
<asp:CheckBoxField DataField="Off" HeaderText="Disable Domain" />
<asp:BoundField DataField="Port" HeaderText="SMTP Port" />
<asp:CheckBoxField DataField="Auth" HeaderText="Require SMTP Authentication" />
<asp:CommandField ShowEditButton="true" />
</Fields></asp:DetailsView>
</asp:Content>
