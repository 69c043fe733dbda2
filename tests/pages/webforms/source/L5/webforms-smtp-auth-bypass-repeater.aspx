<%-- Rebuilt from documents, not a copy: vendor help SMTPAuthBypass v4 (IP Address or IP Range, Description). Layout assumed: a Repeater with a header of th, HyperLinks to the editor, and a form for a new entry above it with the same labels. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="SMTP Authentication Bypass" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    rptList.DataSource = new[] { new { Ip = "192.0.2.77", Note = "scanner, ground floor" }, new { Ip = "10.1.0.0 - 10.1.0.255", Note = "198.51.100.1" } };
    rptList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="SMTP Authentication Bypass" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Panel ID="pnlNew" runat="server" DefaultButton="btnAdd"><table><tr><td><asp:Label runat="server" AssociatedControlID="txtIp" Text="IP Address" /></td><td><asp:TextBox ID="txtIp" runat="server" Text="0.0.0.0" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtNote" Text="Description" /></td><td><asp:TextBox ID="txtNote" runat="server" TextMode="MultiLine" Rows="2" /> <asp:Button ID="btnAdd" runat="server" Text="Add" /></td></tr></table></asp:Panel>
<asp:Repeater ID="rptList" runat="server">
<HeaderTemplate><table class="DataGridContent"><tr><th>IP Address</th><th>Description</th></tr></HeaderTemplate>
<ItemTemplate><tr><td><asp:HyperLink runat="server" NavigateUrl="frmBypassEntry.aspx" Text='<%# Eval("Ip") %>' /></td><td><asp:Literal runat="server" Text='<%# Eval("Note") %>' /></td></tr></ItemTemplate>
<FooterTemplate></table></FooterTemplate>
</asp:Repeater>
</asp:Content>
