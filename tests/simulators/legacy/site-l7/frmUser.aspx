<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="User - SmarterMail" %>
<%-- Labels: hosters' guides to 8.x-15.x. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><a class="BarButton" id="ctl00_BrPH_btnCancel" href="javascript:ClosePopup()"><span>Cancel</span></a></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="User" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="User Information:UserTab" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<asp:Label ID="lblSaved" runat="server" CssClass="SavedMessage" Style="display:none" Text="The settings have been saved." />
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_UserTab" />
<asp:Panel ID="UserTab" runat="server" CssClass="settings">
<div class="row"><div class="label"><asp:Label ID="txtUserName__Label" runat="server" Text="Username" /></div><div class="controls"><asp:TextBox ID="txtUserName_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="ddAuthType__Label" runat="server" Text="Authentication Mode" /></div><div class="controls"><div class="casing"><asp:DropDownList ID="ddAuthType" runat="server"><asp:ListItem Value="0" Text="SmarterMail" /><asp:ListItem Value="1" Text="Active Directory" /></asp:DropDownList></div></div></div>
<div class="row"><div class="label"><asp:Label ID="txtNewPassword__Label" runat="server" Text="New Password" /></div><div class="controls"><asp:TextBox ID="txtNewPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtConfirmPassword__Label" runat="server" Text="Confirm Password" /></div><div class="controls"><asp:TextBox ID="txtConfirmPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtDisplayName__Label" runat="server" Text="Display Name" /></div><div class="controls"><asp:TextBox ID="txtDisplayName_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtReplyToAddress__Label" runat="server" Text="Reply-to Address" /></div><div class="controls"><asp:TextBox ID="txtReplyToAddress_SettingText" runat="server" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtMaxMailboxSize__Label" runat="server" Text="Max Mailbox Size" /></div><div class="controls"><asp:TextBox ID="txtMaxMailboxSize_SettingText" runat="server" /> <span class="unit">MB</span></div></div>
</asp:Panel>
</asp:Content>
