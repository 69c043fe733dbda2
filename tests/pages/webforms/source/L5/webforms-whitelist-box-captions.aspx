<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v6. Layout assumed: a GridView whose boxes carry the column's word as a caption of their own ("SMTP" beside every box, ticked or not), a range in two columns, numeric pager with a nested table. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    var rows = new System.Collections.ArrayList { new { From = "10.0.0.1", To = "10.0.0.254", Smtp = false, Pop = true, Imap = true, Grey = true }, new { From = "203.0.113.5", To = "203.0.113.5", Smtp = true, Pop = false, Imap = false, Grey = false } };
    for (int n = 1; n < 8; n++) rows.Add(new { From = "203.0.113.1" + n, To = "203.0.113.1" + n, Smtp = true, Pop = true, Imap = true, Grey = true });
    gvList.DataSource = rows;
    gvList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Whitelist" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false" AllowPaging="true" PageSize="2">
<Columns>
<asp:BoundField DataField="From" HeaderText="IP Address" />
<asp:BoundField DataField="To" HeaderText="End IP Address" />
<asp:TemplateField HeaderText="SMTP"><ItemTemplate><asp:CheckBox ID="chkSmtp" runat="server" Text="SMTP" Checked='<%# Eval("Smtp") %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="POP"><ItemTemplate><asp:CheckBox ID="chkPop" runat="server" Text="POP" Checked='<%# Eval("Pop") %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="IMAP"><ItemTemplate><asp:CheckBox ID="chkImap" runat="server" Text="IMAP" Checked='<%# Eval("Imap") %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="Greylisting"><ItemTemplate><asp:CheckBox ID="chkGrey" runat="server" Text="Greylisting" Checked='<%# Eval("Grey") %>' /></ItemTemplate></asp:TemplateField>
</Columns>
</asp:GridView>
</asp:Content>
