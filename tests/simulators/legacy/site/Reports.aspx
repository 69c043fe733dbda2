<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="TreePH" runat="server"><div class="Tree"><div class="TreeHeader">Reports</div><ul>
<li class="TreeItem"><asp:HyperLink ID="lnkSummary" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=Summary" Target="ContentFrame" Text="Summary Reports" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkTraffic" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=Traffic" Target="ContentFrame" Text="Traffic Reports" /></li>
</ul></div></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
