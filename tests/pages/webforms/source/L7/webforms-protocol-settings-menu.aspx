<%-- Rebuilt from documents, not a copy: peterviola.com (tab SMTP In: Allow Relay, Require Auth Match), hardening of relay by hosters (the two boxes). Layout assumed: tabs are a Menu, pages a MultiView; captions in table cells, selects named by AssociatedControlID, boxes captioned twice, by a cell and by "Enabled". --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Protocol Settings" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { TabStrip.Items[2].Selected = true; }
</script>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><asp:Menu ID="TabStrip" runat="server" Orientation="Horizontal"><StaticSelectedStyle CssClass="selected" /><Items>
<asp:MenuItem Text="POP" />
<asp:MenuItem Text="IMAP" />
<asp:MenuItem Text="SMTP In" />
<asp:MenuItem Text="SMTP Out" />
</Items></asp:Menu></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Protocol Settings" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:MultiView ID="MP1" runat="server" ActiveViewIndex="1">
<asp:View ID="PopTab" runat="server" />
<asp:View ID="SmtpInTab" runat="server"><asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate><table>
<tr><td><asp:Label runat="server" AssociatedControlID="ddRelay" Text="Allow Relay" /></td><td><asp:DropDownList ID="ddRelay" runat="server" AutoPostBack="true"><asp:ListItem>Nobody</asp:ListItem><asp:ListItem>Only Local Users</asp:ListItem><asp:ListItem>Only Local Domains</asp:ListItem><asp:ListItem Selected="True">Anyone</asp:ListItem></asp:DropDownList></td></tr>
<tr><td><asp:Label runat="server" AssociatedControlID="ddMatch" Text="Require Auth Match" /></td><td><asp:DropDownList ID="ddMatch" runat="server"><asp:ListItem Selected="True">None</asp:ListItem><asp:ListItem>Email Address</asp:ListItem></asp:DropDownList></td></tr>
<tr><td><asp:Label runat="server" Text="Allow relay for authenticated users" /></td><td><asp:CheckBox ID="chkRelayAuth" runat="server" Checked="true" Text="Enabled" /></td></tr>
<tr><td><asp:Label runat="server" Text="Enable domain&#39;s SMTP auth setting for local deliveries" /></td><td><asp:CheckBox ID="chkLocal" runat="server" Text="Enabled" /></td></tr>
</table></ContentTemplate></asp:UpdatePanel></asp:View>
</asp:MultiView>
</asp:Content>
