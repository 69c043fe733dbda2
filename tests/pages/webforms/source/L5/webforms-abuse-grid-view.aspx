<%-- Rebuilt from documents, not a copy: the article (Detection Type and its words, one rule a service), labels of help v13 as columns. Layout assumed: a GridView with a check column, BoundFields with units by format, edit and delete command links in one cell. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Abuse Detection" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvRules.DataSource = new[] {
      new { Type = "Denial of Service (DoS)", Service = "SMTP", Frame = "5 minutes", Count = "50", Block = "10 minutes", Note = "" },
      new { Type = "Denial of Service (DoS)", Service = "POP", Frame = "1 minute", Count = "75", Block = "1 hour", Note = "<b>SMTP</b>" },
      new { Type = "Bad SMTP Sessions (Harvesting)", Service = "", Frame = "5 minutes", Count = "20", Block = "5 minutes", Note = "" },
    };
    gvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="btnNew" runat="server" Text="New" /> <asp:LinkButton ID="btnDelete" runat="server" Text="Delete" OnClientClick="return confirm('Delete?');" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Abuse Detection" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvRules" runat="server" AutoGenerateColumns="false" AllowSorting="true" CellPadding="4" ForeColor="#333333" GridLines="None">
<HeaderStyle BackColor="#5D7B9D" ForeColor="White" Font-Bold="true" /><AlternatingRowStyle BackColor="White" />
<Columns>
<asp:TemplateField><HeaderTemplate><asp:CheckBox ID="chkAll" runat="server" ToolTip="Select all" /></HeaderTemplate><ItemTemplate><asp:CheckBox ID="chkRow" runat="server" /></ItemTemplate></asp:TemplateField>
<asp:BoundField DataField="Type" HeaderText="Detection Type" SortExpression="Type" />
<asp:BoundField DataField="Service" HeaderText="Service" SortExpression="Service" />
<asp:BoundField DataField="Frame" HeaderText="Time Frame" />
<asp:BoundField DataField="Count" HeaderText="Connections Before Block" />
<asp:BoundField DataField="Block" HeaderText="Time to Block" />
<asp:BoundField DataField="Note" HeaderText="Description" />
<asp:CommandField ShowEditButton="true" ShowDeleteButton="true" />
</Columns>
</asp:GridView>
</asp:Content>
