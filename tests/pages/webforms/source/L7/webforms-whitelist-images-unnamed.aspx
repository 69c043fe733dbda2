<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v12. Layout assumed: a GridView whose ticks are pictures that only their file tells apart, with an empty alternative text; a row without an address in between. A list of words for pictures is not ours to guess. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvList.DataSource = new[] { new { Ip = "192.0.2.14", Smtp = "i/7.gif", Pop = "i/8.gif" }, new { Ip = "192.0.2.15", Smtp = "i/8.gif", Pop = "i/7.gif" } };
    gvList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false">
<Columns>
<asp:BoundField DataField="Ip" HeaderText="IP Address" />
<asp:ImageField DataImageUrlField="Smtp" HeaderText="SMTP" />
<asp:ImageField DataImageUrlField="Pop" HeaderText="POP" />
</Columns>
</asp:GridView>
</asp:Content>
