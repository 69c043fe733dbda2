<%-- Rebuilt from documents, not a copy: names of 5.x user pages (frmSpamOptions). A mailbox, not an administrator's page: its options and mails bear the words of the server's settings, and nothing may be read. Layout assumed: two GridViews and a CheckBoxList. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Spam Options - example.com" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvMail.DataSource = new[] { new { From = "admin@example.com", Subject = "Require SMTP Authentication", Size = "2 KB" }, new { From = "it@example.com", Subject = "Minimum Password Length", Size = "8 KB" } };
    gvMail.DataBind();
    gvTrusted.DataSource = new[] { new { Ip = "192.0.2.1", Smtp = true } };
    gvTrusted.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Spam Options" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<h2>Trusted Senders</h2>
<asp:GridView ID="gvTrusted" runat="server" AutoGenerateColumns="false"><Columns><asp:BoundField DataField="Ip" HeaderText="Sender" /><asp:CheckBoxField DataField="Smtp" HeaderText="Trusted" /></Columns></asp:GridView>
<asp:CheckBoxList ID="lstOptions" runat="server"><asp:ListItem Selected="True">Disable greylisting</asp:ListItem><asp:ListItem>Override spam settings for this account</asp:ListItem></asp:CheckBoxList>
<h2>Quarantine</h2>
<asp:GridView ID="gvMail" runat="server" AutoGenerateColumns="true" />
</asp:Content>
