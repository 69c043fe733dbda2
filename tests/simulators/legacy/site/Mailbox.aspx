<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="TBPH" runat="server">
<a class="TopBarButton" href="/Main/frmToday.aspx" target="ContentFrame"><span class="TopBarIcon"></span>My Today Page</a>
<a class="TopBarButton" href="/Main/frmEmptyPreviewOuter.aspx?type=UserEmail" target="ContentFrame"><span class="TopBarIcon"></span>Email</a>
<a class="TopBarButton" href="/Main/frmEmptyPreviewOuter.aspx?type=UserCalendar" target="ContentFrame"><span class="TopBarIcon"></span>Calendar</a>
<a class="TopBarButton" href="/Main/frmEmptyPreviewOuter.aspx?type=UserContacts" target="ContentFrame"><span class="TopBarIcon"></span>Contacts</a>
</asp:Content>
<asp:Content ContentPlaceHolderID="TreePH" runat="server"><div class="Tree"><div class="TreeHeader">My Folders</div><ul>
<li class="TreeItem"><asp:HyperLink ID="lnkInbox" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=UserEmail" Target="ContentFrame" Text="Inbox" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkDeleted" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=UserEmail" Target="ContentFrame" Text="Deleted Items" /></li>
<li class="TreeFolder"><a class="TreeToggle" href="javascript:ToggleFolder('fldSettings')">My Settings</a>
<ul id="fldSettings" style="display:none">
<li class="TreeItem"><asp:HyperLink ID="lnkChangePassword" runat="server" NavigateUrl="/Main/frmChangePassword.aspx" Target="ContentFrame" Text="Change Password" /></li>
</ul></li>
<li class="TreeFolder"><a class="TreeToggle" href="javascript:ToggleFolder('fldDomainSettings')">Domain Settings</a>
<ul id="fldDomainSettings" style="display:none">
<li class="TreeItem"><asp:HyperLink ID="lnkUsers" runat="server" NavigateUrl="/Main/frmUser.aspx" Target="ContentFrame" Text="Users" /></li>
</ul></li>
</ul></div></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmToday.aspx" /></asp:Content>
