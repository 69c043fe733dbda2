<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Change Password - SmarterMail" %>
<%-- Labels: a hoster's guide. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Change Password" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<div class="settings">
<div class="row"><div class="label"><asp:Label ID="txtOldPassword__Label" runat="server" Text="Old Password" /></div><div class="controls"><asp:TextBox ID="txtOldPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtNewPassword__Label" runat="server" Text="New Password" /></div><div class="controls"><asp:TextBox ID="txtNewPassword_SettingText" runat="server" TextMode="Password" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtConfirmPassword__Label" runat="server" Text="Confirm Password" /></div><div class="controls"><asp:TextBox ID="txtConfirmPassword_SettingText" runat="server" TextMode="Password" /></div></div>
</div>
</asp:Content>
