<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v6 (IP Address, IP Range; SMTP, POP, IMAP, Greylisting). Layout assumed: a DataGrid whose ticks are disabled CheckBoxes, which the engine wraps in a span, beside an enabled check column for selecting rows. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dgList.DataSource = new[] {
      new { Ip = "127.0.0.1", Smtp = true, Pop = true, Imap = true, Grey = false },
      new { Ip = "192.0.2.0 - 192.0.2.255", Smtp = true, Pop = false, Imap = false, Grey = true },
      new { Ip = "198.51.100.9", Smtp = false, Pop = false, Imap = true, Grey = false },
    };
    dgList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="btnNew" runat="server" Text="New" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Whitelist" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:DataGrid ID="dgList" runat="server" AutoGenerateColumns="false" CssClass="DataGridContent">
<HeaderStyle CssClass="datagridheader" />
<Columns>
<asp:TemplateColumn><ItemTemplate><asp:CheckBox ID="chkRow" runat="server" Checked="true" /></ItemTemplate></asp:TemplateColumn>
<asp:BoundColumn DataField="Ip" HeaderText="IP Address" />
<asp:TemplateColumn HeaderText="SMTP"><ItemTemplate><asp:CheckBox runat="server" Enabled="false" Checked='<%# Eval("Smtp") %>' /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="POP"><ItemTemplate><asp:CheckBox runat="server" Enabled="false" Checked='<%# Eval("Pop") %>' /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="IMAP"><ItemTemplate><asp:CheckBox runat="server" Enabled="false" Checked='<%# Eval("Imap") %>' /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Greylisting"><ItemTemplate><asp:CheckBox runat="server" Enabled="false" Checked='<%# Eval("Grey") %>' /></ItemTemplate></asp:TemplateColumn>
<asp:HyperLinkColumn Text="Edit" NavigateUrl="frmIPEntry.aspx" />
</Columns>
</asp:DataGrid>
</asp:Content>
