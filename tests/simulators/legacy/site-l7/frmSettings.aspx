<%@ Page Language="C#" MasterPageFile="~/Section.Master" Title="SmarterMail" EnableEventValidation="false" %>
<%-- Entries: help 10.x to 15.x. The place of Log Settings and Self Diagnostic in 7.x to 15.x is assumed from the article. --%>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><div class="NavigationTitle">Settings</div><ul>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmGeneralSettings.aspx')"><span>General Settings</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmLogSettings.aspx')"><span>Log Settings</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmProtocolSettings.aspx')"><span>Protocol Settings</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmSystemAdmins.aspx')"><span>System Administrators</span></a></li>
<li class="NavFolder"><a class="NavToggle" href="javascript:ToggleFolder('fldBindings')">Bindings</a>
<ul id="fldBindings" style="display:none">
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmEmptyPreviewOuter.aspx?type=Ports')"><span>Ports</span></a></li>
</ul></li>
<li class="NavFolder"><a class="NavToggle" href="javascript:ToggleFolder('fldDefaults')">Defaults</a>
<ul id="fldDefaults" style="display:none">
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmDomainDefaults.aspx')"><span>Domain Defaults</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmEmptyPreviewOuter.aspx?type=Propagation')"><span>Domain Propagation</span></a></li>
</ul></li>
<li class="NavItem"><a href="javascript:LoadContent('/About/Checkup.aspx')"><span>SmarterMail Self Diagnostic</span></a></li>
</ul></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
