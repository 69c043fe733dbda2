<%-- Rebuilt from documents, not a copy: vendor help ProtocolSettings v8, v13, peterviola.com, hardening of relay by hosters. Layout assumed: all protocols in one page, each a Panel with GroupingText; the relay a RadioButtonList under its caption. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Protocol Settings" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Protocol Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Panel ID="pnlPop" runat="server" GroupingText="POP">
POP Banner <asp:TextBox ID="txtBanner_SettingText" runat="server" Text="ready" /><br />
Max Connections <asp:TextBox ID="txtPopMax_SettingText" runat="server" Text="500" />
</asp:Panel>
<asp:Panel ID="pnlSmtpIn" runat="server" GroupingText="SMTP In">
<asp:Label runat="server" AssociatedControlID="rblRelay" Text="Allow Relay" />
<asp:RadioButtonList ID="rblRelay" runat="server"><asp:ListItem Selected="True">Nobody</asp:ListItem><asp:ListItem>Only Local Users</asp:ListItem><asp:ListItem>Only Local Domains</asp:ListItem><asp:ListItem>Anyone</asp:ListItem></asp:RadioButtonList>
Require Auth Match <asp:DropDownList ID="ddMatch" runat="server"><asp:ListItem>None</asp:ListItem><asp:ListItem Selected="True">Email Address</asp:ListItem></asp:DropDownList><br />
<asp:CheckBox ID="chkRelayAuth" runat="server" Text="Allow relay for authenticated users" /><br />
<asp:CheckBox ID="chkLocal" runat="server" Checked="true" Text="Enable domain&#39;s SMTP auth setting for local deliveries" /><br />
Max Connections <asp:TextBox ID="txtSmtpMax_SettingText" runat="server" Text="1000" />
</asp:Panel>
<asp:Panel ID="pnlSmtpOut" runat="server" GroupingText="SMTP Out">
Max Connections <asp:TextBox ID="txtOutMax_SettingText" runat="server" Text="50" />
</asp:Panel>
</asp:Content>
