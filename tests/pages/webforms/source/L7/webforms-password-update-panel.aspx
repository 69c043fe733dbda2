<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v13 (Password Expiration, Auto-block Grace Period, User Notification Timing). Layout assumed: an UpdatePanel with two GroupingText panels, boxes before labels of their own tied by AssociatedControlID, an UpdateProgress, the days a BulletedList. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:Panel ID="pnlStrength" runat="server" GroupingText="Password Requirements">
<div><asp:Label runat="server" AssociatedControlID="txtMinLength_SettingText" Text="Minimum Password Length:" /> <asp:TextBox ID="txtMinLength_SettingText" runat="server" Text="9" /></div>
<div><asp:CheckBox ID="chkNumber" runat="server" Checked="true" AutoPostBack="true" ToolTip="Digits 0 to 9" /> <asp:Label runat="server" AssociatedControlID="chkNumber" Text="Require a number in the password" /></div>
<div><asp:CheckBox ID="chkCapital" runat="server" AutoPostBack="true" /> <asp:Label runat="server" AssociatedControlID="chkCapital" Text="Require a capital letter in the password" /></div>
<div><asp:CheckBox ID="chkLower" runat="server" Checked="true" AutoPostBack="true" /> <asp:Label runat="server" AssociatedControlID="chkLower" Text="Require a lower case letter in the password" /></div>
<div><asp:CheckBox ID="chkSymbol" runat="server" AutoPostBack="true" /> <asp:Label runat="server" AssociatedControlID="chkSymbol" Text="Require a symbol in the password" /></div>
<div><asp:CheckBox ID="chkName" runat="server" Checked="true" AutoPostBack="true" /> <asp:Label runat="server" AssociatedControlID="chkName" Text="Require password does not match username" /></div>
<div><asp:CheckBox ID="chkExisting" runat="server" AutoPostBack="true" /> <asp:Label runat="server" AssociatedControlID="chkExisting" Text="Disable password strength for existing passwords" /></div>
</asp:Panel>
<asp:Panel ID="pnlExpiration" runat="server" GroupingText="Password Expiration">
<div><asp:Label runat="server" AssociatedControlID="txtExpiration_SettingText" Text="Password Expiration:" /> <asp:TextBox ID="txtExpiration_SettingText" runat="server" Text="3" /> months <asp:CheckBox ID="chkExpiration" runat="server" Checked="true" Text="Enabled" /></div>
<div><asp:Label runat="server" AssociatedControlID="txtGrace_SettingText" Text="Auto-block Grace Period:" /> <asp:TextBox ID="txtGrace_SettingText" runat="server" Text="14" /> days</div>
<div>User Notification Timing: <asp:BulletedList ID="lstDays" runat="server"><asp:ListItem>28</asp:ListItem><asp:ListItem>14</asp:ListItem></asp:BulletedList></div>
<div><asp:CheckBox ID="chkGraceEnds" runat="server" Checked="true" Text="Disable outgoing SMTP when auto-block grace period ends" /></div>
</asp:Panel>
</ContentTemplate></asp:UpdatePanel>
<asp:UpdateProgress ID="Progress1" runat="server"><ProgressTemplate>Loading...</ProgressTemplate></asp:UpdateProgress>
</asp:Content>
