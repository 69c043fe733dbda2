<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v6. Layout assumed: the list of addresses and, under it, a DetailsView for a new one with the same words, its boxes ticked. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvList.DataSource = new[] { new { Ip = "192.0.2.60", Smtp = false, Pop = true }, new { Ip = "192.0.2.61", Smtp = true, Pop = false } };
    gvList.DataBind();
    dvNew.DataSource = new[] { new { Ip = "0.0.0.0", Smtp = true, Pop = true } };
    dvNew.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Whitelist" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="Ip" HeaderText="IP Address" /><asp:CheckBoxField DataField="Smtp" HeaderText="SMTP" /><asp:CheckBoxField DataField="Pop" HeaderText="POP" />
</Columns></asp:GridView>
<asp:DetailsView ID="dvNew" runat="server" DefaultMode="Edit" AutoGenerateRows="false" HeaderText="New"><Fields>
<asp:BoundField DataField="Ip" HeaderText="IP Address" /><asp:CheckBoxField DataField="Smtp" HeaderText="SMTP" /><asp:CheckBoxField DataField="Pop" HeaderText="POP" />
</Fields></asp:DetailsView>
</asp:Content>
