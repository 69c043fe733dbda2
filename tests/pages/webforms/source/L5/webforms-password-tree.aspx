<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6; the tree view of 5.x and 6.x with the names of its entries (the article, vendor help v5, v6). That the tree stands in the same document, nothing but its selected node says which page it is, and rows are dl, is assumed. --%>
<%@ Page Language="C#" MasterPageFile="Tree.Master" Title="SmarterMail" %>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<dl>
<dt><asp:Label runat="server" AssociatedControlID="txtMinLength">Minimum Password Length</asp:Label></dt><dd><asp:TextBox ID="txtMinLength" runat="server" Text="5" /></dd>
<dt>Password Strength Requirements</dt>
<dd><asp:CheckBox ID="chkNumber" runat="server" Checked="true" Text="Number" /></dd>
<dd><asp:CheckBox ID="chkCapital" runat="server" Checked="true" Text="Capital Letter" /></dd>
<dd><asp:CheckBox ID="chkLower" runat="server" Text="Lower Case Letter" /></dd>
<dd><asp:CheckBox ID="chkSymbol" runat="server" Text="Symbol" /></dd>
<dd><asp:CheckBox ID="chkName" runat="server" Text="Not User Name" /></dd>
<dd><asp:CheckBox ID="chkExisting" runat="server" Checked="true" Text="Disable password strength for existing passwords" /></dd>
</dl>
</asp:Content>
