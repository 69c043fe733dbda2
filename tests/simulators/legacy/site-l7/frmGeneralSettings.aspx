<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="General Settings - SmarterMail" %>
<%-- Tabs and labels: help 10.x, 13.x, 14.x (no Administrator tab there). --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="General Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="Server Info:ServerInfoTab,Spool:SpoolTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_ServerInfoTab" />
<asp:Panel ID="ServerInfoTab" runat="server" CssClass="settings">
<div class="row"><div class="label"><asp:Label ID="txtHostName__Label" runat="server" Text="Hostname" /></div><div class="controls"><asp:TextBox ID="txtHostName_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtPostmasterMailbox__Label" runat="server" Text="Postmaster Mailbox" /></div><div class="controls"><asp:TextBox ID="txtPostmasterMailbox_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtPrimaryDns__Label" runat="server" Text="IP of Primary DNS" /></div><div class="controls"><asp:TextBox ID="txtPrimaryDns_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtSecondaryDns__Label" runat="server" Text="IP of Secondary DNS" /></div><div class="controls"><asp:TextBox ID="txtSecondaryDns_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtLogoutUrl__Label" runat="server" Text="Logout URL" /></div><div class="controls"><asp:TextBox ID="txtLogoutUrl_SettingText" runat="server" /> <asp:CheckBox ID="chkLogoutUrl" runat="server" Text="Enabled" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkOverrideLogoutUrl" runat="server" Text="Allow domain admins to override logout URL" /></div></div>
</asp:Panel>
<asp:Panel ID="SpoolTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="txtSpoolPath__Label" runat="server" Text="Spool Path" /></div><div class="controls"><asp:TextBox ID="txtSpoolPath_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtSubSpools__Label" runat="server" Text="SubSpools" /></div><div class="controls"><asp:TextBox ID="txtSubSpools_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtDeliveryDelay__Label" runat="server" Text="Delivery Delay" /></div><div class="controls"><asp:TextBox ID="txtDeliveryDelay_SettingText" runat="server" /> <span class="unit">seconds</span></div></div>
</asp:Panel>
</asp:Content>
