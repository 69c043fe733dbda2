<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Abuse Detection Rule - SmarterMail" %>
<%-- Detection types: a hoster's guide to 5.x. Service, Time Frame, Connections Before Block: help 13.x. Time to Block: help
     12.x. The rows of the other types are assumed; the server hides what a type does not have. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="Abuse Detection Rule" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<table class="SettingsContent" cellspacing="0">
<tr><td class="SettingsLabel"><asp:Label ID="lblType" runat="server" Text="Detection Type" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddType" runat="server" AutoPostBack="true"><asp:ListItem Value="0" Text="Denial of Service (DoS)" /><asp:ListItem Value="1" Text="Bad SMTP Sessions (Harvesting)" /><asp:ListItem Value="2" Text="Internal Spammer Notification" /></asp:DropDownList></td></tr>
<tr id="trService" runat="server"><td class="SettingsLabel"><asp:Label ID="lblService" runat="server" Text="Service" /></td><td class="SettingsSetting"><asp:DropDownList ID="ddService" runat="server"><asp:ListItem Value="0" Text="SMTP" /><asp:ListItem Value="1" Text="POP" /><asp:ListItem Value="2" Text="IMAP" /></asp:DropDownList></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblTimeFrame" runat="server" Text="Time Frame" /></td><td class="SettingsSetting"><asp:TextBox ID="txtTimeFrame" runat="server" />&nbsp;<asp:Label ID="lblTimeFrameUnit" runat="server" Text="minutes" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblThreshold" runat="server" Text="Connections Before Block" /></td><td class="SettingsSetting"><asp:TextBox ID="txtThreshold" runat="server" /></td></tr>
<tr id="trBlockTime" runat="server"><td class="SettingsLabel"><asp:Label ID="lblBlockTime" runat="server" Text="Time to Block" /></td><td class="SettingsSetting"><asp:TextBox ID="txtBlockTime" runat="server" />&nbsp;<asp:Label ID="lblBlockTimeUnit" runat="server" Text="minutes" /></td></tr>
<tr id="trNotify" runat="server"><td class="SettingsLabel"><asp:Label ID="lblNotify" runat="server" Text="Email Address to Notify" /></td><td class="SettingsSetting"><asp:TextBox ID="txtNotify" runat="server" /></td></tr>
<tr><td class="SettingsLabel"><asp:Label ID="lblDescription" runat="server" Text="Description" /></td><td class="SettingsSetting"><asp:TextBox ID="txtDescription" runat="server" /></td></tr>
</table>
</asp:Content>
