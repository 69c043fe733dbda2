<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="TBPH" runat="server">
<a class="Icon" href="/Main/frmEmptyPreviewOuter.aspx?type=UserEmail" target="ContentFrame" title="Email">Email</a>
<a class="Icon" href="/Main/frmEmptyPreviewOuter.aspx?type=UserCalendar" target="ContentFrame" title="Calendar">Calendar</a>
<a class="Icon" href="/Main/frmEmptyPreviewOuter.aspx?type=UserContacts" target="ContentFrame" title="Contacts">Contacts</a>
<a class="Icon" href="/Main/frmEmptyPreviewOuter.aspx?type=UserTasks" target="ContentFrame" title="Tasks">Tasks</a>
<a class="Icon" href="/Main/frmEmptyPreviewOuter.aspx?type=UserNotes" target="ContentFrame" title="Notes">Notes</a>
<a class="Icon" href="/Main/frmChangePassword.aspx" target="ContentFrame" title="Settings">Change Password</a>
</asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmToday.aspx" /></asp:Content>
