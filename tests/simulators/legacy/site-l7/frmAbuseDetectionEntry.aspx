<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Abuse Detection Rule - SmarterMail" %>
<%-- Detection types, Service and first labels: help 13.x; Time to Block: help 12.x. The rows of the other types are assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Abuse Detection Rule" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<div class="settings">
<div class="row"><div class="label"><asp:Label ID="ddType__Label" runat="server" Text="Detection Type" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddType" runat="server" AutoPostBack="true"><asp:ListItem Value="0" Text="Denial of Service (DoS)" /><asp:ListItem Value="1" Text="Password Brute Force by Protocol" /><asp:ListItem Value="2" Text="Email Harvesting" /><asp:ListItem Value="3" Text="Internal Spammer Notifications" /><asp:ListItem Value="4" Text="Bounces Indicate Spammer" /></asp:DropDownList></div></div></div>
<asp:Panel ID="trService" runat="server" CssClass="part">
<div class="row"><div class="label"><asp:Label ID="ddService__Label" runat="server" Text="Service" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddService" runat="server"><asp:ListItem Value="0" Text="SMTP" /><asp:ListItem Value="1" Text="IMAP" /><asp:ListItem Value="2" Text="POP" /><asp:ListItem Value="3" Text="XMPP" /><asp:ListItem Value="4" Text="LDAP" /></asp:DropDownList></div></div></div>
</asp:Panel>
<div class="row"><div class="label"><asp:Label ID="txtTimeFrame__Label" runat="server" Text="Time Frame" /></div><div class="controls"><asp:TextBox ID="txtTimeFrame_SettingText" runat="server" /> <span class="unit">minutes</span></div></div>
<div class="row"><div class="label"><asp:Label ID="txtThreshold__Label" runat="server" Text="Connections Before Block" /></div><div class="controls"><asp:TextBox ID="txtThreshold_SettingText" runat="server" /></div></div>
<asp:Panel ID="trBlockTime" runat="server" CssClass="part">
<div class="row"><div class="label"><asp:Label ID="txtBlockTime__Label" runat="server" Text="Time to Block" /></div><div class="controls"><asp:TextBox ID="txtBlockTime_SettingText" runat="server" /> <span class="unit">minutes</span></div></div>
</asp:Panel>
<asp:Panel ID="trNotify" runat="server" CssClass="part">
<div class="row"><div class="label"><asp:Label ID="txtNotify__Label" runat="server" Text="Email Address to Notify" /></div><div class="controls"><asp:TextBox ID="txtNotify_SettingText" runat="server" /></div></div>
</asp:Panel>
<div class="row"><div class="label"><asp:Label ID="txtDescription__Label" runat="server" Text="Description" /></div><div class="controls"><asp:TextBox ID="txtDescription_SettingText" runat="server" /></div></div>
</div>
</asp:Content>
