<%-- Rebuilt from documents, not a copy: the article (Settings, Log Settings: Log Detail Levels, Delivery Log Level, SMTP Log Level, "Detailed"). Layout assumed: a Panel with GroupingText, captions tied by AssociatedControlID in one run of lines; more levels, and their words, are ours. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Log Settings" %>
<script runat="server">
  static readonly string[] Levels = { "None", "Exceptions Only", "Normal", "Detailed" };
  protected void Page_Load(object sender, EventArgs e)
  {
    foreach (var list in new[] { ddDelivery, ddImap, ddPop, ddSmtp }) { list.DataSource = Levels; list.DataBind(); }
    ddDelivery.SelectedValue = "Detailed"; ddImap.SelectedValue = "None"; ddPop.SelectedValue = "None"; ddSmtp.SelectedValue = "Exceptions Only";
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Log Settings" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Panel ID="pnlLevels" runat="server" GroupingText="Log Detail Levels">
<asp:Label runat="server" AssociatedControlID="ddDelivery" Text="Delivery Log Level:" /> <asp:DropDownList ID="ddDelivery" runat="server" /><br />
<asp:Label runat="server" AssociatedControlID="ddImap" Text="IMAP Log Level:" /> <asp:DropDownList ID="ddImap" runat="server" /><br />
<asp:Label runat="server" AssociatedControlID="ddPop" Text="POP Log Level:" /> <asp:DropDownList ID="ddPop" runat="server" /><br />
<asp:Label runat="server" AssociatedControlID="ddSmtp" Text="SMTP Log Level:" /> <asp:DropDownList ID="ddSmtp" runat="server" AutoPostBack="true" />
</asp:Panel>
</asp:Content>
