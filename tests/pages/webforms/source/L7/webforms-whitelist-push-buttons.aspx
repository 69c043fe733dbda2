<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v12. Layout assumed: a GridView whose switch columns hold push buttons and radio buttons, neither of which says the state of a switch by words in the cell. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvList.DataSource = new[] { new { Ip = "192.0.2.30", Smtp = "Disable", Pop = true }, new { Ip = "192.0.2.31", Smtp = "Enable", Pop = false } };
    gvList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="Ip" HeaderText="IP Address" />
<asp:ButtonField ButtonType="Button" DataTextField="Smtp" HeaderText="SMTP" CommandName="Toggle" />
<asp:TemplateField HeaderText="POP"><ItemTemplate><asp:RadioButton ID="rbOn" runat="server" GroupName="g" Checked='<%# Eval("Pop") %>' /><asp:RadioButton ID="rbOff" runat="server" GroupName="g" Checked='<%# !(bool)Eval("Pop") %>' /></ItemTemplate></asp:TemplateField>
</Columns></asp:GridView>
</asp:Content>
