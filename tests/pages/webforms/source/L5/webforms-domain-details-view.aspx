<%-- Rebuilt from documents, not a copy: labels of vendor help AddDomain and EditDomain v5, the article (Require SMTP Authentication). Layout assumed: one DetailsView in edit mode, whose boxes have no captions of their own, only the header cell and a tooltip; the domain stands in the heading. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Edit Domain" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dvDomain.DataSource = new[] { new { Name = "example.com", Ip = "192.0.2.10", Path = @"C:\SmarterMail\Domains\example.com", Lists = "ListServ", Admin = "postmaster", Off = false, Port = "25", Auth = true } };
    dvDomain.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Edit Domain: example.com" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:DetailsView ID="dvDomain" runat="server" DefaultMode="Edit" AutoGenerateRows="false" GridLines="None">
<FieldHeaderStyle CssClass="SettingsLabel" />
<Fields>
<asp:BoundField DataField="Name" HeaderText="Domain Name" />
<asp:BoundField DataField="Ip" HeaderText="IP Address" />
<asp:BoundField DataField="Path" HeaderText="Folder Path" />
<asp:BoundField DataField="Lists" HeaderText="Mail List Username" />
<asp:BoundField DataField="Admin" HeaderText="Domain Administrator Username" />
<asp:CheckBoxField DataField="Off" HeaderText="Disable Domain" />
<asp:BoundField DataField="Port" HeaderText="SMTP Port" />
<asp:CheckBoxField DataField="Auth" HeaderText="Require SMTP Authentication" />
</Fields>
</asp:DetailsView>
</asp:Content>
