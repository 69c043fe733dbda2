<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6. Layout assumed: a RadioButtonList "Enabled", "Disabled" a row, each a table of its own, one of them with neither chosen; the length a DropDownList. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Table ID="tblSettings" runat="server" CssClass="SettingsContent" CellSpacing="0">
<asp:TableRow><asp:TableCell CssClass="SettingsLabel">Minimum Password Length</asp:TableCell><asp:TableCell CssClass="SettingsSetting"><asp:DropDownList ID="ddMinLength" runat="server"><asp:ListItem>6</asp:ListItem><asp:ListItem Selected="True">7</asp:ListItem><asp:ListItem>8</asp:ListItem></asp:DropDownList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableHeaderCell ColumnSpan="2" CssClass="SettingsHeader">Password Strength Requirements</asp:TableHeaderCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Number</asp:TableCell><asp:TableCell><asp:RadioButtonList ID="rblNumber" runat="server" RepeatDirection="Horizontal"><asp:ListItem Selected="True">Enabled</asp:ListItem><asp:ListItem>Disabled</asp:ListItem></asp:RadioButtonList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Capital Letter</asp:TableCell><asp:TableCell><asp:RadioButtonList ID="rblCapital" runat="server" RepeatDirection="Horizontal"><asp:ListItem>Enabled</asp:ListItem><asp:ListItem Selected="True">Disabled</asp:ListItem></asp:RadioButtonList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Lower Case Letter</asp:TableCell><asp:TableCell><asp:RadioButtonList ID="rblLower" runat="server" RepeatLayout="Flow"><asp:ListItem Selected="True">Enabled</asp:ListItem><asp:ListItem>Disabled</asp:ListItem></asp:RadioButtonList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Symbol</asp:TableCell><asp:TableCell><asp:RadioButtonList ID="rblSymbol" runat="server"><asp:ListItem>Enabled</asp:ListItem><asp:ListItem>Disabled</asp:ListItem></asp:RadioButtonList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Not User Name</asp:TableCell><asp:TableCell><asp:RadioButtonList ID="rblName" runat="server" RepeatDirection="Horizontal"><asp:ListItem>Disabled</asp:ListItem><asp:ListItem Selected="True">Enabled</asp:ListItem></asp:RadioButtonList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Disable password strength for existing passwords</asp:TableCell><asp:TableCell><asp:RadioButtonList ID="rblExisting" runat="server" RepeatDirection="Horizontal"><asp:ListItem>Enabled</asp:ListItem><asp:ListItem Selected="True">Disabled</asp:ListItem></asp:RadioButtonList></asp:TableCell></asp:TableRow>
</asp:Table>
</asp:Content>
