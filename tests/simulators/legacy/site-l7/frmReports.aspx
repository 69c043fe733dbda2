<%@ Page Language="C#" MasterPageFile="~/Section.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><div class="NavigationTitle">Reports</div><ul>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmEmptyPreviewOuter.aspx?type=Summary')"><span>Summary Reports</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmEmptyPreviewOuter.aspx?type=Traffic')"><span>Traffic Reports</span></a></li>
</ul></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
