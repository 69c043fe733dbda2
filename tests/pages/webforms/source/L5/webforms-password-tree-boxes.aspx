<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6. Layout assumed: the requirements are a TreeView with boxes, which the engine draws as a table a node, its box before a link with the words. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<p>Minimum Password Length: <asp:TextBox ID="txtMin" runat="server" Text="9" /></p>
<asp:TreeView ID="tvRules" runat="server" ShowCheckBoxes="Leaf"><Nodes><asp:TreeNode Text="Password Strength Requirements">
<asp:TreeNode Text="Number" Checked="true" /><asp:TreeNode Text="Capital Letter" /><asp:TreeNode Text="Lower Case Letter" Checked="true" /><asp:TreeNode Text="Symbol" /><asp:TreeNode Text="Not User Name" Checked="true" />
</asp:TreeNode></Nodes></asp:TreeView>
<p><asp:CheckBox ID="chkExisting" runat="server" Text="Disable password strength for existing passwords" /></p>
</asp:Content>
