<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<%-- "Manage icon" is help 10.x ("Domains icon" in 15.x), settings and security icon 12.x to 15.x. That an icon has its name only as
     a tool tip is assumed, as are the names of the section frames. --%>
<asp:Content ContentPlaceHolderID="TBPH" runat="server">
<asp:LinkButton ID="btnManage" runat="server" CssClass="Icon IconManage" ToolTip="Manage"><img src="/App_Themes/Default/Icons/Manage.png" alt="Manage" /></asp:LinkButton>
<asp:LinkButton ID="btnSettings" runat="server" CssClass="Icon IconSettings" ToolTip="Settings"><img src="/App_Themes/Default/Icons/Settings.png" alt="Settings" /></asp:LinkButton>
<asp:LinkButton ID="btnSecurity" runat="server" CssClass="Icon IconSecurity" ToolTip="Security"><img src="/App_Themes/Default/Icons/Security.png" alt="Security" /></asp:LinkButton>
<asp:LinkButton ID="btnReports" runat="server" CssClass="Icon IconReports" ToolTip="Reports"><img src="/App_Themes/Default/Icons/Reports.png" alt="Reports" /></asp:LinkButton>
</asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><iframe id="SectionFrame" name="Manage" src="/Main/frmManage.aspx" frameborder="0"></iframe></asp:Content>
