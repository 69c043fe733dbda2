<%@ Page Language="C#" MasterPageFile="~/Section.Master" Title="SmarterMail" EnableEventValidation="false" %>
<%-- Entries: help 12.x, 13.x; vendor KB a3178 for 8.x to 15.x. --%>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><div class="NavigationTitle">Security</div><ul>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmWhitelist.aspx')"><span>Whitelist</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmBlacklist.aspx')"><span>Blacklist</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmSmtpAuthBypass.aspx')"><span>SMTP Authentication Bypass</span></a></li>
<li class="NavFolder"><a class="NavToggle" href="javascript:ToggleFolder('fldAdvanced')">Advanced Settings</a>
<ul id="fldAdvanced" style="display:none">
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmAbuseDetection.aspx')"><span>Abuse Detection</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmPasswordRequirements.aspx')"><span>Password Requirements</span></a></li>
</ul></li>
</ul></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
