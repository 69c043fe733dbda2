<%-- Rebuilt from documents, not a copy: the article (Log Settings: Delivery Log Level, SMTP Log Level, "Detailed"). Layout assumed: a Repeater, a RadioButtonList of all levels a row; more levels, and their words, are ours. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Log Settings" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    rptLevels.DataSource = new[] { new { Name = "Delivery Log Level", Level = "Exceptions Only" }, new { Name = "IMAP Log Level", Level = "Normal" }, new { Name = "POP Log Level", Level = "Detailed" }, new { Name = "SMTP Log Level", Level = "Detailed" } };
    rptLevels.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Log Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<h2>Log Detail Levels</h2>
<asp:Repeater ID="rptLevels" runat="server">
<HeaderTemplate><table></HeaderTemplate>
<ItemTemplate><tr><td><%# Eval("Name") %></td><td><asp:RadioButtonList ID="rblLevel" runat="server" RepeatDirection="Horizontal" SelectedValue='<%# Eval("Level") %>'><asp:ListItem>Exceptions Only</asp:ListItem><asp:ListItem>Normal</asp:ListItem><asp:ListItem>Detailed</asp:ListItem></asp:RadioButtonList></td></tr></ItemTemplate>
<FooterTemplate></table></FooterTemplate>
</asp:Repeater>
</asp:Content>
