<%-- Rebuilt from documents, not a copy: labels of vendor help AddDomain v8, v10 (tab Options). Layout assumed: a window of its own with tabs in a Menu, of which only Options is in the page: Require SMTP Authentication, on Technical, is not. The domain stands in the heading. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Domain Settings - SmarterMail" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { TabStrip.Items[0].Selected = true; }
</script>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><asp:Menu ID="TabStrip" runat="server" Orientation="Horizontal"><StaticSelectedStyle CssClass="selected" /><Items>
<asp:MenuItem Text="Options" />
<asp:MenuItem Text="Technical" />
<asp:MenuItem Text="Features" />
<asp:MenuItem Text="Limits" />
</Items></asp:Menu></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="example.org" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<table>
<tr><td><asp:Label runat="server" AssociatedControlID="txtName_SettingText" Text="Name" /></td><td><asp:TextBox ID="txtName_SettingText" runat="server" Text="example.org" ReadOnly="true" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtPath_SettingText" Text="Folder Path" /></td><td><asp:TextBox ID="txtPath_SettingText" runat="server" Text="D:\Mail\example.org" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtLists_SettingText" Text="Mailing List Username" /></td><td><asp:TextBox ID="txtLists_SettingText" runat="server" Text="STServ" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="txtAdmin_SettingText" Text="Domain Administrator Username" /></td><td><asp:TextBox ID="txtAdmin_SettingText" runat="server" Text="admin" /></td></tr>
<tr><td></td><td><asp:CheckBox ID="chkDisabled" runat="server" Checked="true" Text="Disable Domain" /></td></tr>
</table>
</asp:Content>
