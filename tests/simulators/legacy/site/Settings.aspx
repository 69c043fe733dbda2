<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="TreePH" runat="server"><div class="Tree"><div class="TreeHeader">Settings</div><ul>
<li class="TreeItem"><asp:HyperLink ID="lnkGeneral" runat="server" NavigateUrl="/Main/frmGeneralSettings.aspx" Target="ContentFrame" Text="General Settings" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkLogs" runat="server" NavigateUrl="/Main/frmLogSettings.aspx" Target="ContentFrame" Text="Log Settings" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkProtocols" runat="server" NavigateUrl="/Main/frmProtocolSettings.aspx" Target="ContentFrame" Text="Protocol Settings" /></li>
<li class="TreeFolder"><a class="TreeToggle" href="javascript:ToggleFolder('fldDefaults')">Defaults</a>
<ul id="fldDefaults" style="display:none">
<li class="TreeItem"><asp:HyperLink ID="lnkDomainDefaults" runat="server" NavigateUrl="/Main/frmDomainDefaults.aspx" Target="ContentFrame" Text="Domain Defaults" /></li>
<li class="TreeItem"><asp:HyperLink ID="lnkPropagation" runat="server" NavigateUrl="/Main/frmEmptyPreviewOuter.aspx?type=Propagation" Target="ContentFrame" Text="Domain Propagation" /></li>
</ul></li>
<li class="TreeItem"><asp:HyperLink ID="lnkDiagnostic" runat="server" NavigateUrl="/About/Checkup.aspx" Target="ContentFrame" Text="SmarterMail Self Diagnostic" /></li>
</ul></div></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
