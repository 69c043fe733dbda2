<%@ Page Language="C#" MasterPageFile="~/Section.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="TreePH" runat="server"><div class="Tree"><div class="TreeHeader">Security</div><ul>
<li class="TreeItem"><asp:LinkButton ID="lnkWhitelist" runat="server" Text="Whitelist" /></li>
<li class="TreeItem"><asp:LinkButton ID="lnkBlacklist" runat="server" Text="Blacklist" /></li>
<li class="TreeItem"><asp:LinkButton ID="lnkSmtpAuthBypass" runat="server" Text="SMTP Authentication Bypass" /></li>
<li class="TreeFolder"><a class="TreeToggle" href="javascript:ToggleFolder('fldAdvanced')">Advanced Settings</a>
<ul id="fldAdvanced" style="display:none">
<li class="TreeItem"><asp:LinkButton ID="lnkAbuseDetection" runat="server" Text="Abuse Detection" /></li>
<li class="TreeItem"><asp:LinkButton ID="lnkPasswordRequirements" runat="server" Text="Password Requirements" /></li>
</ul></li>
</ul></div></asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
