<%-- Rebuilt from documents, not a copy: peterviola.com (tab SMTP In: Allow Relay, Require Auth Match), hardening of relay by hosters. Layout assumed: a FormView of rows that are stacked, caption over control; the relay a ListBox of which nothing is chosen. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Protocol Settings - SMTP In" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    fvSmtp.DataSource = new[] { new { On = true } };
    fvSmtp.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="SMTP In" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:FormView ID="fvSmtp" runat="server" DefaultMode="Edit"><EditItemTemplate><table>
<tr><td><asp:Label runat="server" Text="Allow Relay" /></td></tr>
<tr><td><asp:ListBox ID="lstRelay" runat="server" Rows="4"><asp:ListItem>Nobody</asp:ListItem><asp:ListItem>Only Local Users</asp:ListItem><asp:ListItem>Only Local Domains</asp:ListItem><asp:ListItem>Anyone</asp:ListItem></asp:ListBox></td></tr>
<tr><td><asp:Label runat="server" Text="Require Auth Match" /></td></tr>
<tr><td><asp:ListBox ID="lstMatch" runat="server" Rows="2"><asp:ListItem>None</asp:ListItem><asp:ListItem Selected="True">Email Address</asp:ListItem></asp:ListBox></td></tr>
<tr><td><asp:Label runat="server" Text="Allow relay for authenticated users" /></td></tr>
<tr><td><asp:CheckBox ID="chkRelayAuth" runat="server" Checked='<%# Bind("On") %>' /></td></tr>
<tr><td><asp:Label runat="server" Text="Enable domain&#39;s SMTP auth setting for local deliveries" /></td></tr>
<tr><td><asp:CheckBox ID="chkLocal" runat="server" /></td></tr>
</table></EditItemTemplate></asp:FormView>
</asp:Content>
