<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6. Layout assumed: a DataList of one column whose items are rows in turn: a caption, then its control, each in a row of its own, so that every control stands between two captions. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Table runat="server">
<asp:TableRow><asp:TableCell>Minimum Password Length</asp:TableCell></asp:TableRow><asp:TableRow><asp:TableCell><asp:TextBox ID="txtMin" runat="server" Text="8" /></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Number</asp:TableCell></asp:TableRow><asp:TableRow><asp:TableCell><asp:CheckBox ID="chkNumber" runat="server" Checked="true" /></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Capital Letter</asp:TableCell></asp:TableRow><asp:TableRow><asp:TableCell><asp:CheckBox ID="chkCapital" runat="server" /></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Lower Case Letter</asp:TableCell></asp:TableRow><asp:TableRow><asp:TableCell><asp:CheckBox ID="chkLower" runat="server" Checked="true" /></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Symbol</asp:TableCell></asp:TableRow><asp:TableRow><asp:TableCell><asp:CheckBox ID="chkSymbol" runat="server" /></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Not User Name</asp:TableCell></asp:TableRow><asp:TableRow><asp:TableCell><asp:CheckBox ID="chkName" runat="server" Checked="true" /></asp:TableCell></asp:TableRow>
</asp:Table>
</asp:Content>
