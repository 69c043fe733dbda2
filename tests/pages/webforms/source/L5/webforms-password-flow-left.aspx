<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v6. Layout assumed: a CheckBoxList in Flow layout with its words before the boxes, so that every box but the first stands between two captions; "Enabled" is off and its number box disabled. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Password Requirements" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Panel ID="pnlLength" runat="server" GroupingText="Minimum Password Length">
<asp:CheckBox ID="chkMinLength" runat="server" TextAlign="Left" Text="Enabled" AutoPostBack="true" /><br />
<asp:TextBox ID="txtMinLength" runat="server" Columns="4" Text="8" Enabled="false" />
</asp:Panel>
<asp:Panel ID="pnlStrength" runat="server" GroupingText="Password Strength Requirements">
<asp:CheckBoxList ID="lstStrength" runat="server" RepeatLayout="Flow" RepeatDirection="Horizontal" TextAlign="Left">
<asp:ListItem>Number</asp:ListItem><asp:ListItem Selected="True">Capital Letter</asp:ListItem><asp:ListItem>Lower Case Letter</asp:ListItem><asp:ListItem Selected="True">Symbol</asp:ListItem><asp:ListItem>Not User Name</asp:ListItem>
</asp:CheckBoxList>
</asp:Panel>
<asp:CheckBox ID="chkExisting" runat="server" Checked="true" TextAlign="Left" Text="Disable password strength for existing passwords" />
</asp:Content>
