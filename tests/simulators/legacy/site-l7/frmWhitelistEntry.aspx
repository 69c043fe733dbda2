<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Whitelist Entry - SmarterMail" %>
<%-- Labels and pop-up window: help 12.x. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><a class="BarButton" id="ctl00_BrPH_btnCancel" href="javascript:ClosePopup()"><span>Cancel</span></a></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Whitelist Entry" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Label ID="lblSaved" runat="server" CssClass="SavedMessage" Style="display:none" Text="The settings have been saved." />
<div class="settings">
<div class="row"><div class="label"><asp:Label ID="txtIPAddress__Label" runat="server" Text="IP Address" /></div><div class="controls"><asp:TextBox ID="txtIPAddress_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtRange__Label" runat="server" Text="IP Range" /></div><div class="controls"><asp:TextBox ID="txtRangeStart_SettingText" runat="server" /> - <asp:TextBox ID="txtRangeEnd_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkSMTP" runat="server" Text="SMTP" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkPOP" runat="server" Text="POP" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkIMAP" runat="server" Text="IMAP" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkXMPP" runat="server" Text="XMPP" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkGreylisting" runat="server" Text="Disable greylisting" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtDescription__Label" runat="server" Text="Description" /></div><div class="controls"><asp:TextBox ID="txtDescription_SettingText" runat="server" /></div></div>
</div>
</asp:Content>
