<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v6 (an entry is an IP Address or an IP Range). Layout assumed: single addresses and ranges are two GridViews in Panels, each with the columns of its kind. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvSingle.DataSource = new[] { new { Ip = "192.0.2.70", Smtp = false, Pop = true } };
    gvSingle.DataBind();
    gvRange.DataSource = new[] { new { From = "10.0.0.0", To = "10.255.255.255", Smtp = true, Pop = true }, new { From = "198.51.100.0", To = "198.51.100.15", Smtp = true, Pop = false } };
    gvRange.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Whitelist" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Panel runat="server" GroupingText="IP Address"><asp:GridView ID="gvSingle" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="Ip" HeaderText="IP Address" /><asp:CheckBoxField DataField="Smtp" HeaderText="SMTP" /><asp:CheckBoxField DataField="Pop" HeaderText="POP" />
</Columns></asp:GridView></asp:Panel>
<asp:Panel runat="server" GroupingText="IP Range"><asp:GridView ID="gvRange" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="From" HeaderText="IP Address" /><asp:BoundField DataField="To" HeaderText="End IP Address" /><asp:CheckBoxField DataField="Smtp" HeaderText="SMTP" /><asp:CheckBoxField DataField="Pop" HeaderText="POP" />
</Columns></asp:GridView></asp:Panel>
</asp:Content>
