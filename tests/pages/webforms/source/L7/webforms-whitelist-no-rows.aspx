<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v12. Layout assumed: an empty GridView, which the engine draws as one cell with the EmptyDataText and no header at all. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { gvList.DataSource = new object[0]; gvList.DataBind(); }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false" EmptyDataText="There are no items to show.">
<Columns><asp:BoundField DataField="Ip" HeaderText="IP Address" /><asp:CheckBoxField DataField="Smtp" HeaderText="SMTP" /></Columns>
</asp:GridView>
</asp:Content>
