<%-- Rebuilt from documents, not a copy: manage icon, All Domains (vendor help AddDomain v8, v10), a column of boxes to select rows (v8). Layout assumed: a GridView with HyperLinkFields and, for the state, a CheckBoxField, which the engine draws disabled in a span. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Manage - SmarterMail" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvDomains.DataSource = new[] { new { Name = "example.com", On = true, Users = 5 }, new { Name = "example.net", On = false, Users = 1 }, new { Name = "xn--mller-kva.example", On = true, Users = 2 } };
    gvDomains.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="All Domains" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvDomains" runat="server" AutoGenerateColumns="false" DataKeyNames="Name" UseAccessibleHeader="true">
<Columns>
<asp:TemplateField><ItemTemplate><asp:CheckBox ID="chkRow" runat="server" /></ItemTemplate></asp:TemplateField>
<asp:HyperLinkField DataTextField="Name" HeaderText="Domain Name" NavigateUrl="frmDomain.aspx" Target="_blank" />
<asp:CheckBoxField DataField="On" HeaderText="Enabled" />
<asp:BoundField DataField="Users" HeaderText="Users" />
</Columns>
</asp:GridView>
</asp:Content>
