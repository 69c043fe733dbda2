<%-- Rebuilt from documents, not a copy: labels of vendor help AbuseDetection v13, the article. Layout assumed: a GridView with units in the headers, a state of ImageFields told by their alternative text, a TemplateField of two lines, and a numeric pager. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Abuse Detection" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvRules.DataSource = new[] {
      new { Type = "Denial of Service (DoS)", Service = "SMTP", Frame = 5, Count = 1000, Block = 5, Icon = "Icons/on.png", Alt = "Enabled" },
      new { Type = "Denial of Service (DoS)", Service = "IMAP", Frame = 10, Count = 60, Block = 60, Icon = "Icons/off.png", Alt = "Disabled" },
      new { Type = "Denial of Service (DoS)", Service = "POP", Frame = 10, Count = 60, Block = 60, Icon = "Icons/on.png", Alt = "Enabled" },
    };
    gvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Abuse Detection" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvRules" runat="server" AutoGenerateColumns="false" AllowPaging="true" PageSize="2">
<PagerSettings Mode="NextPreviousFirstLast" />
<Columns>
<asp:ImageField DataImageUrlField="Icon" DataAlternateTextField="Alt" HeaderText="Enabled" />
<asp:BoundField DataField="Type" HeaderText="Detection Type" />
<asp:BoundField DataField="Service" HeaderText="Service" />
<asp:BoundField DataField="Frame" HeaderText="Time Frame (minutes)" />
<asp:BoundField DataField="Count" HeaderText="Connections Before Block" />
<asp:BoundField DataField="Block" HeaderText="Time to Block (minutes)" />
</Columns>
</asp:GridView>
</asp:Content>
