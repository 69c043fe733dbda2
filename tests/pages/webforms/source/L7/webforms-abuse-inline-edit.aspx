<%-- Rebuilt from documents, not a copy: labels of vendor help AbuseDetection v13, the article. Layout assumed: a GridView with one row in edit mode: its type and service are DropDownLists that hold every choice, its numbers text boxes. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Abuse Detection" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvRules.DataSource = new[] { new { Type = "Denial of Service (DoS)", Service = "SMTP", Frame = "5", Count = "50", Block = "10" }, new { Type = "Denial of Service (DoS)", Service = "IMAP", Frame = "10", Count = "70", Block = "30" } };
    gvRules.EditIndex = 1;
    gvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Abuse Detection" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvRules" runat="server" AutoGenerateColumns="false"><Columns>
<asp:TemplateField HeaderText="Detection Type"><ItemTemplate><%# Eval("Type") %></ItemTemplate><EditItemTemplate><asp:DropDownList ID="ddType" runat="server" SelectedValue='<%# Bind("Type") %>'><asp:ListItem>Bad SMTP Sessions (Harvesting)</asp:ListItem><asp:ListItem>Denial of Service (DoS)</asp:ListItem><asp:ListItem>Internal Spammer Notification</asp:ListItem></asp:DropDownList></EditItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="Service"><ItemTemplate><%# Eval("Service") %></ItemTemplate><EditItemTemplate><asp:DropDownList ID="ddService" runat="server" SelectedValue='<%# Bind("Service") %>'><asp:ListItem>SMTP</asp:ListItem><asp:ListItem>POP</asp:ListItem><asp:ListItem>IMAP</asp:ListItem></asp:DropDownList></EditItemTemplate></asp:TemplateField>
<asp:BoundField DataField="Frame" HeaderText="Time Frame (minutes)" /><asp:BoundField DataField="Count" HeaderText="Connections Before Block" /><asp:BoundField DataField="Block" HeaderText="Time to Block (minutes)" />
<asp:CommandField ShowEditButton="true" />
</Columns></asp:GridView>
</asp:Content>
