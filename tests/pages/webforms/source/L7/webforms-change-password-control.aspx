<%-- Rebuilt from documents, not a copy: sathyainfo a180 (Settings, Change Password: Old Password, New Password, Confirm Password). Of a mailbox. Layout assumed: the ChangePassword control of ASP.NET with its own validators. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Change Password - example.com - SmarterMail" ClientTarget="uplevel" %>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:ChangePassword ID="ChangePassword1" runat="server" ChangePasswordTitleText="Change Password" PasswordLabelText="Old Password" NewPasswordLabelText="New Password" ConfirmNewPasswordLabelText="Confirm Password" DisplayUserName="false" />
</asp:Content>
