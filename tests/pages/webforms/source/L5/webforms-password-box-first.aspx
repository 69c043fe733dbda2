<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6. Layout assumed: a DataList of two columns, each item a box in one cell and its caption in the next, so that a row reads box, caption, box, caption; the length stands after its box too. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Table runat="server">
<asp:TableRow><asp:TableCell><asp:CheckBox ID="chkNumber" runat="server" Checked="true" /></asp:TableCell><asp:TableCell>Number</asp:TableCell><asp:TableCell><asp:CheckBox ID="chkCapital" runat="server" /></asp:TableCell><asp:TableCell>Capital Letter</asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell><asp:CheckBox ID="chkLower" runat="server" /></asp:TableCell><asp:TableCell>Lower Case Letter</asp:TableCell><asp:TableCell><asp:CheckBox ID="chkSymbol" runat="server" Checked="true" /></asp:TableCell><asp:TableCell>Symbol</asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell><asp:CheckBox ID="chkName" runat="server" Checked="true" /></asp:TableCell><asp:TableCell>Not User Name</asp:TableCell><asp:TableCell><asp:TextBox ID="txtMin" runat="server" Columns="3" Text="6" /></asp:TableCell><asp:TableCell>Minimum Password Length</asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell><asp:CheckBox ID="chkExisting" runat="server" /></asp:TableCell><asp:TableCell ColumnSpan="3">Disable password strength for existing passwords</asp:TableCell></asp:TableRow>
</asp:Table>
</asp:Content>
