<%-- Rebuilt from documents, not a copy: vendor help DomainDefaults v6, the article. Layout assumed: a FormView, its lines in one cell parted by br, each caption before its control, the box captioned before it too (TextAlign Left), between two other boxes. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Domain Defaults" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    fvDefaults.DataSource = new[] { new { Path = @"C:\SmarterMail\Domains", Smtp = "25", Pop = "110", Auth = true } };
    fvDefaults.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Domain Defaults" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:FormView ID="fvDefaults" runat="server" DefaultMode="Edit" HeaderText="Technical">
<EditItemTemplate>
Folder Path: <asp:TextBox ID="txtPath_SettingText" runat="server" Text='<%# Bind("Path") %>' /><br />
SMTP Port: <asp:TextBox ID="txtSmtp_SettingText" runat="server" Text='<%# Bind("Smtp") %>' /><br />
POP Port: <asp:TextBox ID="txtPop_SettingText" runat="server" Text='<%# Bind("Pop") %>' /><br />
<asp:CheckBox ID="chkSrs" runat="server" TextAlign="Left" Text="Enable SRS" />
<asp:CheckBox ID="chkAuth" runat="server" TextAlign="Left" Text="Require SMTP Authentication" Checked='<%# Bind("Auth") %>' />
<asp:CheckBox ID="chkTls" runat="server" TextAlign="Left" Text="Enable TLS if supported by the remote server" />
</EditItemTemplate>
</asp:FormView>
</asp:Content>
