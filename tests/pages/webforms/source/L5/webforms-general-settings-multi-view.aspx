<%-- Rebuilt from documents, not a copy: vendor help ChangeAdminLogin v4, GeneralSettings v5 (tab Administrator: Username, Old Password, New Password, Confirm New Password, Items per Page). Layout assumed: tabs are a Menu, pages a MultiView, of which only the chosen one is in the page, with CompareValidator and ValidationSummary. --%>
<%@ Page Language="C#" ClientTarget="uplevel" MasterPageFile="Site.Master" Title="General Settings" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { TabStrip.Items[1].Selected = true; }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="General Settings" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><asp:Menu ID="TabStrip" runat="server" Orientation="Horizontal"><StaticSelectedStyle CssClass="selected" /><Items><asp:MenuItem Text="Server Info" /><asp:MenuItem Text="Administrator" /></Items></asp:Menu></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:ValidationSummary runat="server" HeaderText="Username, New Password" />
<asp:MultiView ID="MP1" runat="server" ActiveViewIndex="1">
<asp:View ID="ServerInfoTab" runat="server"><asp:Label runat="server" Text="Host Name" /> <asp:TextBox ID="txtHost" runat="server" Text="mail.example.com" /></asp:View>
<asp:View ID="AdministratorTab" runat="server"><table class="TabStripContent" cellspacing="0">
<tr><td><asp:Label runat="server" AssociatedControlID="txtUserName" Text="Username" /></td><td><asp:TextBox ID="txtUserName" runat="server" Text="admin" /><asp:RequiredFieldValidator runat="server" ControlToValidate="txtUserName" ErrorMessage="Username" Display="Dynamic" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtOld" Text="Old Password" /></td><td><asp:TextBox ID="txtOld" runat="server" TextMode="Password" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtNew" Text="New Password" /></td><td><asp:TextBox ID="txtNew" runat="server" TextMode="Password" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtConfirm" Text="Confirm New Password" /></td><td><asp:TextBox ID="txtConfirm" runat="server" TextMode="Password" /><asp:CompareValidator runat="server" ControlToValidate="txtConfirm" ControlToCompare="txtNew" ErrorMessage="Confirm New Password" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtItems" Text="Items per Page" /></td><td><asp:TextBox ID="txtItems" runat="server" Text="20" /></td></tr>
</table></asp:View>
</asp:MultiView>
</asp:Content>
