<%@ Page Language="C#" MasterPageFile="~/Login.Master" Title="Login - SmarterMail" %>
<%-- Ids: several public login scripts. Footer: fingerprints of 4.x and later. The server puts edition and version in. --%>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<div class="Login">
<h1 id="LoginLabel" class="pagetitle">Login to SmarterMail</h1>
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblUserName" runat="server" Text="Email Address" /></td><td class="SettingsSetting"><asp:TextBox ID="txtUserName" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblPassword" runat="server" Text="Password" /></td><td class="SettingsSetting"><asp:TextBox ID="txtPassword" runat="server" TextMode="Password" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblLanguage" runat="server" Text="Language" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddLanguage" runat="server"><asp:ListItem Value="" Text="Use Browser Language" /><asp:ListItem Value="en" Text="English" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><asp:CheckBox ID="chkAutoLogin" runat="server" Text="Remember Me" /></td></tr>
<tr><td class="SettingsLabel">&nbsp;</td><td class="SettingsSetting"><a id="btnLogin" class="ButtonBarImageButton" href="javascript:document.getElementById('ctl00_MPH_btnEnterClick').click()">Login</a><asp:Button ID="btnEnterClick" runat="server" Text="Login" Style="display:none" /></td></tr>
</table>
</div>
</asp:Content>
