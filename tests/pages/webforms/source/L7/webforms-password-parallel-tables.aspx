<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: two DataLists beside each other, all captions in the left one, all controls in the right one; only their height ties them. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    dlNames.DataSource = new[] { "Minimum Password Length", "Require a number in the password", "Require a capital letter in the password", "Require a symbol in the password" };
    dlNames.DataBind();
    dlBoxes.DataSource = new[] { true, false, true };
    dlBoxes.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<table><tr><td><asp:DataList ID="dlNames" runat="server"><ItemTemplate><%# Container.DataItem %></ItemTemplate></asp:DataList></td>
<td><table><tr><td><asp:TextBox ID="txtMin_SettingText" runat="server" Text="13" /></td></tr></table><asp:DataList ID="dlBoxes" runat="server"><ItemTemplate><asp:CheckBox ID="chkValue" runat="server" Checked='<%# Container.DataItem %>' /></ItemTemplate></asp:DataList></td></tr></table>
</asp:Content>
