<%-- Rebuilt from documents, not a copy: labels of vendor help AbuseDetection v13, the article. Layout assumed: a GridView whose services are disabled CheckBoxes in one cell: every service is named, those that the rule covers are ticked. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Abuse Detection" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvRules.DataSource = new[] { new { Type = "Denial of Service (DoS)", Smtp = true, Pop = false, Imap = false, Frame = "5", Count = "50", Block = "10" }, new { Type = "Denial of Service (DoS)", Smtp = false, Pop = false, Imap = true, Frame = "5", Count = "50", Block = "10" } };
    gvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Abuse Detection" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvRules" runat="server" AutoGenerateColumns="false"><Columns>
<asp:BoundField DataField="Type" HeaderText="Detection Type" />
<asp:TemplateField HeaderText="Service"><ItemTemplate><asp:CheckBox runat="server" Enabled="false" Text="SMTP" Checked='<%# Eval("Smtp") %>' /> <asp:CheckBox runat="server" Enabled="false" Text="POP" Checked='<%# Eval("Pop") %>' /> <asp:CheckBox runat="server" Enabled="false" Text="IMAP" Checked='<%# Eval("Imap") %>' /></ItemTemplate></asp:TemplateField>
<asp:BoundField DataField="Frame" HeaderText="Time Frame (minutes)" /><asp:BoundField DataField="Count" HeaderText="Connections Before Block" /><asp:BoundField DataField="Block" HeaderText="Time to Block (minutes)" />
</Columns></asp:GridView>
</asp:Content>
