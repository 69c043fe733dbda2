<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Protocol Settings - SmarterMail" %>
<%-- Tab POP: help 8.x, 13.x. SMTP In: hosters' guides and the current help; the word None and the other tabs are assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Protocol Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="POP:PopTab,IMAP:ImapTab,SMTP In:SmtpInTab,SMTP Out:SmtpOutTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_PopTab" />
<asp:Panel ID="PopTab" runat="server" CssClass="settings">
<div class="row"><div class="label"><asp:Label ID="txtPopBanner__Label" runat="server" Text="POP Banner" /></div><div class="controls"><asp:TextBox ID="txtPopBanner_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtPopTimeout__Label" runat="server" Text="Command Timeout" /></div><div class="controls"><asp:TextBox ID="txtPopTimeout_SettingText" runat="server" /> <span class="unit">minutes</span></div></div>
<div class="row"><div class="label"><asp:Label ID="txtPopMaxBad__Label" runat="server" Text="Max Bad Commands" /></div><div class="controls"><asp:TextBox ID="txtPopMaxBad_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtPopMaxConnections__Label" runat="server" Text="Max Connections" /></div><div class="controls"><asp:TextBox ID="txtPopMaxConnections_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtRetrievalPath__Label" runat="server" Text="POP Retrieval Download Path" /></div><div class="controls"><asp:TextBox ID="txtRetrievalPath_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtRetrievalThreads__Label" runat="server" Text="Max POP Retrieval Threads" /></div><div class="controls"><asp:TextBox ID="txtRetrievalThreads_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtRetrievalInterval__Label" runat="server" Text="POP Retrieval Interval" /></div><div class="controls"><asp:TextBox ID="txtRetrievalInterval_SettingText" runat="server" /> <span class="unit">minutes</span></div></div>
</asp:Panel>
<asp:Panel ID="ImapTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="txtImapBanner__Label" runat="server" Text="IMAP Banner" /></div><div class="controls"><asp:TextBox ID="txtImapBanner_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtImapTimeout__Label" runat="server" Text="Command Timeout" /></div><div class="controls"><asp:TextBox ID="txtImapTimeout_SettingText" runat="server" /> <span class="unit">minutes</span></div></div>
<div class="row"><div class="label"><asp:Label ID="txtImapMaxBad__Label" runat="server" Text="Max Bad Commands" /></div><div class="controls"><asp:TextBox ID="txtImapMaxBad_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtImapMaxConnections__Label" runat="server" Text="Max Connections" /></div><div class="controls"><asp:TextBox ID="txtImapMaxConnections_SettingText" runat="server" /></div></div>
</asp:Panel>
<asp:Panel ID="SmtpInTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="txtSmtpBanner__Label" runat="server" Text="SMTP Banner" /></div><div class="controls"><asp:TextBox ID="txtSmtpBanner_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="ddAllowRelay__Label" runat="server" Text="Allow Relay" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddAllowRelay" runat="server" AutoPostBack="true"><asp:ListItem Value="0" Text="Nobody" /><asp:ListItem Value="1" Text="Only Local Users" /><asp:ListItem Value="2" Text="Only Local Domains" /><asp:ListItem Value="3" Text="Anyone" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="ddAuthMatch__Label" runat="server" Text="Require Auth Match" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddAuthMatch" runat="server"><asp:ListItem Value="0" Text="None" /><asp:ListItem Value="1" Text="Email Address" /><asp:ListItem Value="2" Text="Domain" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="txtSmtpMaxBad__Label" runat="server" Text="Max Bad Commands" /></div><div class="controls"><asp:TextBox ID="txtSmtpMaxBad_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtSmtpMaxConnections__Label" runat="server" Text="Max Connections" /></div><div class="controls"><asp:TextBox ID="txtSmtpMaxConnections_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkRelayForAuthenticated" runat="server" Text="Allow relay for authenticated users" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkLocalDeliveryAuth" runat="server" Text="Enable domain's SMTP auth setting for local deliveries" /></div></div>
</asp:Panel>
<asp:Panel ID="SmtpOutTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="txtDeliveryThreads__Label" runat="server" Text="Max Delivery Threads" /></div><div class="controls"><asp:TextBox ID="txtDeliveryThreads_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtOutTimeout__Label" runat="server" Text="Command Timeout" /></div><div class="controls"><asp:TextBox ID="txtOutTimeout_SettingText" runat="server" /> <span class="unit">minutes</span></div></div>
</asp:Panel>
</asp:Content>
