<%-- Rebuilt from documents, not a copy: vendor help AbuseDetection v13, the editor of one rule, whose labels are those of the list. Not the list. Layout assumed: a DetailsView in insert mode, which the engine draws as a table of captions and controls. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Abuse Detection" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dvRule.DataSource = new[] { new { Frame = "5", Count = "50", Block = "10", Note = "Denial of Service (DoS)" } };
    dvRule.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Abuse Detection" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:DetailsView ID="dvRule" runat="server" DefaultMode="Edit" AutoGenerateRows="false">
<Fields>
<asp:TemplateField HeaderText="Detection Type"><EditItemTemplate><asp:DropDownList ID="ddType" runat="server"><asp:ListItem>Denial of Service (DoS)</asp:ListItem><asp:ListItem>Bad SMTP Sessions (Harvesting)</asp:ListItem><asp:ListItem>Internal Spammer Notification</asp:ListItem></asp:DropDownList></EditItemTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="Service"><EditItemTemplate><asp:DropDownList ID="ddService" runat="server"><asp:ListItem>SMTP</asp:ListItem><asp:ListItem>IMAP</asp:ListItem><asp:ListItem>POP</asp:ListItem></asp:DropDownList></EditItemTemplate></asp:TemplateField>
<asp:BoundField DataField="Frame" HeaderText="Time Frame" />
<asp:BoundField DataField="Count" HeaderText="Connections Before Block" />
<asp:BoundField DataField="Block" HeaderText="Time to Block" />
<asp:BoundField DataField="Note" HeaderText="Description" />
</Fields>
</asp:DetailsView>
</asp:Content>
