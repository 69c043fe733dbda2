<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="TreePH" runat="server"><div class="Tree"><div class="TreeHeader">Manage</div><ul>
<li class="TreeItem"><asp:HyperLink ID="lnkDomains" runat="server" NavigateUrl="/Main/frmDomains.aspx" Target="ContentFrame" Text="All Domains" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkBlocks" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=Blocks" Target="ContentFrame" Text="Current Blocks" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkSpool" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=Spool" Target="ContentFrame" Text="Spool" /></li>
</ul></div></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmDomains.aspx" /></asp:Content>
