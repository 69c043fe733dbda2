<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="System Administrator - SmarterMail" %>
<%-- Labels and pop-up window: help 15.x. The server takes the tab Login Access away while its box is not ticked. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><a class="BarButton" id="ctl00_BrPH_btnCancel" href="javascript:ClosePopup()"><span>Cancel</span></a></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="System Administrator" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="User:UserTab,Login Access:LoginAccessTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Label ID="lblSaved" runat="server" CssClass="SavedMessage" Style="display:none" Text="The settings have been saved." />
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_UserTab" />
<asp:Panel ID="UserTab" runat="server" CssClass="settings">
<div class="row"><div class="label"><asp:Label ID="txtUsername__Label" runat="server" Text="Username" /></div><div class="controls"><asp:TextBox ID="txtUsername_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtNewPassword__Label" runat="server" Text="New Password" /></div><div class="controls"><asp:TextBox ID="txtNewPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtConfirmPassword__Label" runat="server" Text="Confirm Password" /></div><div class="controls"><asp:TextBox ID="txtConfirmPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtDescription__Label" runat="server" Text="Description" /></div><div class="controls"><asp:TextBox ID="txtDescription_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkRestricted" runat="server" Text="Enable login access by IP address" AutoPostBack="true" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkImpersonation" runat="server" Text="Allow Impersonation and Domain Management" /></div></div>
</asp:Panel>
<asp:Panel ID="LoginAccessTab" runat="server" CssClass="settings" Style="display:none">
<div class="row"><div class="label"><asp:Label ID="txtAccessAddress__Label" runat="server" Text="IP Address" /></div><div class="controls"><asp:TextBox ID="txtAccessAddress_SettingText" runat="server" /></div></div>
</asp:Panel>
</asp:Content>
