<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v12 (IP Address, IP Range; SMTP, POP, IMAP, XMPP, Disable greylisting). Layout assumed: a GridView in an UpdatePanel whose ticks are ImageButtons to switch them, told by their alternative text. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvList.DataSource = new[] {
      new { Ip = "127.0.0.1", Smtp = true, Pop = true, Imap = true, Xmpp = false, Grey = true },
      new { Ip = "203.0.113.0 - 203.0.113.127", Smtp = false, Pop = false, Imap = true, Xmpp = false, Grey = false },
    };
    gvList.DataBind();
  }
  protected string Url(object on) { return (bool)on ? "Icons/check.png" : "Icons/cross.png"; }
  protected string Alt(object on) { return (bool)on ? "Enabled" : "Disabled"; }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false" AllowSorting="true">
<Columns>
<asp:BoundField DataField="Ip" HeaderText="IP Address" SortExpression="Ip" />
<asp:TemplateField HeaderText="SMTP"><ItemTemplate><asp:ImageButton ID="btnSmtp" runat="server" ImageUrl='<%# Url(Eval("Smtp")) %>' AlternateText='<%# Alt(Eval("Smtp")) %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="POP"><ItemTemplate><asp:ImageButton ID="btnPop" runat="server" ImageUrl='<%# Url(Eval("Pop")) %>' AlternateText='<%# Alt(Eval("Pop")) %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="IMAP"><ItemTemplate><asp:ImageButton ID="btnImap" runat="server" ImageUrl='<%# Url(Eval("Imap")) %>' AlternateText='<%# Alt(Eval("Imap")) %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="XMPP"><ItemTemplate><asp:ImageButton ID="btnXmpp" runat="server" ImageUrl='<%# Url(Eval("Xmpp")) %>' AlternateText='<%# Alt(Eval("Xmpp")) %>' /></ItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="Disable greylisting"><ItemTemplate><asp:ImageButton ID="btnGrey" runat="server" ImageUrl='<%# Url(Eval("Grey")) %>' AlternateText='<%# Alt(Eval("Grey")) %>' /></ItemTemplate></asp:TemplateField>
</Columns>
</asp:GridView>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
