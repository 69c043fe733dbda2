<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="My Today Page - example.com - SmarterMail" %>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<div class="settings"><h2>Email</h2><p>Unread Messages: 3</p><h2>Calendar</h2><p>There are no appointments today.</p></div>
</asp:Content>
