<%-- Rebuilt from documents, not a copy: labels of vendor help AddDomain v8 to v15 (tab Technical), the article (Require SMTP Authentication). Layout assumed: a window of its own; the domain stands in a breadcrumb and in the title; only the tab Technical is in the page; rows are an asp:Table. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="example.net - Domain Settings - SmarterMail" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e) { TabStrip.Items[1].Selected = true; }
</script>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><asp:Menu ID="TabStrip" runat="server" Orientation="Horizontal"><StaticSelectedStyle CssClass="selected" /><Items>
<asp:MenuItem Text="Options" />
<asp:MenuItem Text="Technical" />
<asp:MenuItem Text="Features" />
<asp:MenuItem Text="Limits" />
</Items></asp:Menu></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:HyperLink runat="server" NavigateUrl="frmDomains.aspx" Text="All Domains" /> &gt; <asp:Label ID="lblDomain" runat="server" Font-Bold="true" Text="example.net" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:Table runat="server">
<asp:TableRow><asp:TableCell>Outbound IP</asp:TableCell><asp:TableCell><asp:DropDownList ID="ddIp" runat="server"><asp:ListItem>Default</asp:ListItem></asp:DropDownList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Logout URL</asp:TableCell><asp:TableCell><asp:TextBox ID="txtLogout_SettingText" runat="server" /></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Auto-responder Exclusions</asp:TableCell><asp:TableCell><asp:DropDownList ID="ddAuto" runat="server"><asp:ListItem>Low</asp:ListItem></asp:DropDownList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell>Forwarding Exclusions</asp:TableCell><asp:TableCell><asp:DropDownList ID="ddFwd" runat="server"><asp:ListItem>None</asp:ListItem></asp:DropDownList></asp:TableCell></asp:TableRow>
<asp:TableRow><asp:TableCell ColumnSpan="2"><asp:CheckBoxList ID="lstFlags" runat="server"><asp:ListItem>Disable Greylisting</asp:ListItem><asp:ListItem>Require SMTP Authentication</asp:ListItem><asp:ListItem Selected="True">Enable TLS if supported by the remote server</asp:ListItem></asp:CheckBoxList></asp:TableCell></asp:TableRow>
</asp:Table>
</asp:Content>
