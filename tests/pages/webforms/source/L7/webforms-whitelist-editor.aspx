<%-- Rebuilt from documents, not a copy: vendor help BlacklistWhitelist v12: the pop-up window of one entry. Not the list. Layout assumed: the kind of entry a RadioButtonList, the protocols a CheckBoxList, both tables of the engine, with labels over controls as a list has. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Whitelist" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<table>
<tr><td colspan="2"><asp:RadioButtonList ID="rblKind" runat="server" RepeatDirection="Horizontal" AutoPostBack="true"><asp:ListItem Selected="True">IP Address</asp:ListItem><asp:ListItem>IP Range</asp:ListItem></asp:RadioButtonList></td></tr>
<tr><th>IP Address</th><th>Description</th></tr>
<tr><td><asp:TextBox ID="txtIp_SettingText" runat="server" Text="192.0.2.99" /></td><td><asp:TextBox ID="txtNote_SettingText" runat="server" Text="new" /></td></tr>
<tr><td colspan="2"><asp:CheckBoxList ID="lstServices" runat="server" RepeatColumns="5" RepeatDirection="Horizontal"><asp:ListItem Selected="True">SMTP</asp:ListItem><asp:ListItem>POP</asp:ListItem><asp:ListItem>IMAP</asp:ListItem><asp:ListItem>XMPP</asp:ListItem><asp:ListItem Selected="True">Disable greylisting</asp:ListItem></asp:CheckBoxList></td></tr>
</table>
</asp:Content>
