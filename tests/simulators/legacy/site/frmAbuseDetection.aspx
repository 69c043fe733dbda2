<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Abuse Detection - SmarterMail" %>
<%-- A HoverGrid of 5.x is a DataGrid whose rows lead to an edit page. The columns are assumed. --%>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    HoverGrid1.DataSource = new int[] { 0, 1 };
    HoverGrid1.DataBind();
  }
  protected void Bound(object sender, DataGridItemEventArgs e)
  {
    if (e.Item.ItemType == ListItemType.Item || e.Item.ItemType == ListItemType.AlternatingItem)
      e.Item.Attributes["onclick"] = "GoToRow('editURL')";
  }
</script>
<asp:Content ContentPlaceHolderID="BPH" runat="server">
<asp:LinkButton ID="btnNew" runat="server" CssClass="ButtonBarImageButton" Text="New" />
<asp:LinkButton ID="btnEdit" runat="server" CssClass="ButtonBarImageButton" Text="Edit" />
<asp:LinkButton ID="btnDelete" runat="server" CssClass="ButtonBarImageButton" Text="Delete" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Abuse Detection" /></asp:Content>
<asp:Content ContentPlaceHolderID="CntPH" runat="server"><asp:Label ID="lblCount" runat="server" Text="0" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<table class="DataGridContent" cellspacing="0"><tr><td>
<asp:DataGrid ID="HoverGrid1" runat="server" AutoGenerateColumns="false" AllowSorting="true" AllowPaging="true" AllowCustomPaging="true" PageSize="20" VirtualItemCount="40" GridLines="None" CellSpacing="0" CssClass="HoverGrid" OnItemDataBound="Bound">
<HeaderStyle CssClass="datagridheader" /><ItemStyle CssClass="GridItem" /><AlternatingItemStyle CssClass="GridAlternatingItem" /><PagerStyle CssClass="pager" Mode="NumericPages" />
<Columns>
<asp:TemplateColumn><ItemTemplate><input type="checkbox" name="chkSelect" value="rowNumber" onclick="event.cancelBubble=true" /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Detection Type" SortExpression="Type"><ItemTemplate><asp:Label ID="lblType" runat="server" Text="Type" /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Service" SortExpression="Service"><ItemTemplate><asp:Label ID="lblService" runat="server" Text="Service" /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Time Frame" SortExpression="TimeFrame"><ItemTemplate><asp:Label ID="lblTimeFrame" runat="server" Text="TimeFrame" /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Connections Before Block" SortExpression="Threshold"><ItemTemplate><asp:Label ID="lblThreshold" runat="server" Text="Threshold" /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Time to Block" SortExpression="BlockTime"><ItemTemplate><asp:Label ID="lblBlockTime" runat="server" Text="BlockTime" /></ItemTemplate></asp:TemplateColumn>
<asp:TemplateColumn HeaderText="Description" SortExpression="Description"><ItemTemplate><asp:Label ID="lblDescription" runat="server" Text="Description" /></ItemTemplate></asp:TemplateColumn>
</Columns>
</asp:DataGrid>
</td></tr></table>
</asp:Content>
