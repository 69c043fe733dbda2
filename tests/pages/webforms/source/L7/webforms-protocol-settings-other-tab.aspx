<%-- Rebuilt from documents, not a copy: vendor help ProtocolSettings v8, v13 (tab POP first, with its labels), peterviola.com (tab SMTP In). Layout assumed: tabs are a Menu, pages a MultiView, so that of SMTP In nothing but the name of its tab is in the page. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Protocol Settings" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { TabStrip.Items[0].Selected = true; }
</script>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><asp:Menu ID="TabStrip" runat="server" Orientation="Horizontal"><StaticSelectedStyle CssClass="selected" /><Items>
<asp:MenuItem Text="POP" />
<asp:MenuItem Text="IMAP" />
<asp:MenuItem Text="SMTP In" />
<asp:MenuItem Text="SMTP Out" />
</Items></asp:Menu></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Protocol Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:MultiView ID="MP1" runat="server" ActiveViewIndex="0">
<asp:View ID="PopTab" runat="server"><table>
<tr><td>POP Banner</td><td><asp:TextBox ID="txtBanner_SettingText" runat="server" Text="Allow Relay: Nobody" /></td></tr>
<tr><td>Command Timeout</td><td><asp:TextBox ID="txtTimeout_SettingText" runat="server" Text="5" /> minutes</td></tr>
<tr><td>Max Bad Commands</td><td><asp:TextBox ID="txtBad_SettingText" runat="server" Text="8" /></td></tr>
<tr><td>Max Connections</td><td><asp:TextBox ID="txtMax_SettingText" runat="server" Text="500" /></td></tr>
<tr><td>POP Retrieval Download Path</td><td><asp:TextBox ID="txtPath_SettingText" runat="server" /></td></tr>
</table></asp:View>
<asp:View ID="ImapTab" runat="server" />
<asp:View ID="SmtpInTab" runat="server"><asp:DropDownList ID="ddRelay" runat="server"><asp:ListItem>Nobody</asp:ListItem></asp:DropDownList></asp:View>
</asp:MultiView>
</asp:Content>
