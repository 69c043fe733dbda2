<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v12. Layout assumed: a GridView with a box in each header to tick the whole column, captioned with the column word, and a new entry in the footer row. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvList.DataSource = new[] { new { Ip = "192.0.2.50", Smtp = true, Imap = false }, new { Ip = "192.0.2.51", Smtp = false, Imap = true } };
    gvList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false" ShowFooter="true"><Columns>
<asp:TemplateField HeaderText="IP Address"><ItemTemplate><%# Eval("Ip") %></ItemTemplate><FooterTemplate><asp:TextBox ID="txtIp" runat="server" /></FooterTemplate></asp:TemplateField>
<asp:TemplateField><HeaderTemplate><asp:CheckBox ID="chkAllSmtp" runat="server" Text="SMTP" /></HeaderTemplate><ItemTemplate><asp:CheckBox ID="chkSmtp" runat="server" Checked='<%# Eval("Smtp") %>' /></ItemTemplate><FooterTemplate><asp:CheckBox ID="chkNewSmtp" runat="server" Checked="true" /></FooterTemplate></asp:TemplateField>
<asp:TemplateField><HeaderTemplate><asp:CheckBox ID="chkAllImap" runat="server" Text="IMAP" Checked="true" /></HeaderTemplate><ItemTemplate><asp:CheckBox ID="chkImap" runat="server" Checked='<%# Eval("Imap") %>' /></ItemTemplate><FooterTemplate><asp:LinkButton ID="btnAdd" runat="server" Text="Add" /></FooterTemplate></asp:TemplateField>
</Columns></asp:GridView>
</asp:Content>
