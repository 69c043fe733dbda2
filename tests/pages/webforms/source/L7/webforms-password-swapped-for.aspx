<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: rows that changed places while AssociatedControlID stayed, so that two captions point at each other's box. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<table>
<tr><td><asp:Label runat="server" AssociatedControlID="txtMin_SettingText" Text="Minimum Password Length" /></td><td><asp:TextBox ID="txtMin_SettingText" runat="server" Text="8" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="chkCapital" Text="Require a number in the password" /></td><td><asp:CheckBox ID="chkNumber" runat="server" Checked="true" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="chkNumber" Text="Require a capital letter in the password" /></td><td><asp:CheckBox ID="chkCapital" runat="server" /></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="chkLower" Text="Require a lower case letter in the password" /></td><td><asp:CheckBox ID="chkLower" runat="server" Checked="true" /></td></tr>
</table>
</asp:Content>
