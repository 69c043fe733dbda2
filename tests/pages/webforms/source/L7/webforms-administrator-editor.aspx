<%-- Rebuilt from documents, not a copy: vendor help SystemAdmins v15 (the editor in a pop-up window; its labels). Layout assumed: a FormView in edit mode, captions tied by AssociatedControlID over their controls. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="System Administrators" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { fvAdmin.DataSource = new[] { new { Name = "backup-ops" } }; fvAdmin.DataBind(); }
</script>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:FormView ID="fvAdmin" runat="server" DefaultMode="Edit"><EditItemTemplate>
<asp:Label runat="server" AssociatedControlID="txtUserName_SettingText" Text="Username" /><br /><asp:TextBox ID="txtUserName_SettingText" runat="server" Text='<%# Bind("Name") %>' /><br />
<asp:Label runat="server" AssociatedControlID="txtNew_SettingText" Text="New Password" /><br /><asp:TextBox ID="txtNew_SettingText" runat="server" TextMode="Password" /><br />
<asp:Label runat="server" AssociatedControlID="txtConfirm_SettingText" Text="Confirm Password" /><br /><asp:TextBox ID="txtConfirm_SettingText" runat="server" TextMode="Password" /><br />
<asp:Label runat="server" AssociatedControlID="txtNote_SettingText" Text="Description" /><br /><asp:TextBox ID="txtNote_SettingText" runat="server" TextMode="MultiLine" Text="admin" /><br />
<asp:CheckBox ID="chkIp" runat="server" Text="Enable login access by IP address" /><br />
<asp:CheckBox ID="chkImpersonate" runat="server" Checked="true" Text="Allow Impersonation and Domain Management" />
</EditItemTemplate></asp:FormView>
</asp:Content>
