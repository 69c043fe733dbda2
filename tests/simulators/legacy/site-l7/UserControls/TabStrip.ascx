<%@ Control Language="C#" %>
<%-- Stands for the RadTabStrip of 7.x to 15.x: tabs Tab1, Tab2... and the posted state SelectedTab. Its markup is a guess. --%>
<script runat="server">
  public string Tabs { get; set; }
  protected override void OnInit(EventArgs e)
  {
    base.OnInit(e);
    int n = 0;
    foreach (string pair in Tabs.Split(','))
    {
      n++;
      string[] parts = pair.Split(':');
      var tab = new HyperLink { ID = "Tab" + n, CssClass = n == 1 ? "tab selected" : "tab" };
      tab.NavigateUrl = "javascript:SelectTab('" + ClientID + "_Tab" + n + "','ctl00_MPH_" + parts[1] + "')";
      tab.Controls.Add(new LiteralControl("<span>" + parts[0] + "</span>"));
      Strip.Controls.Add(new LiteralControl("<li>"));
      Strip.Controls.Add(tab);
      Strip.Controls.Add(new LiteralControl("</li>"));
    }
    SelectedTab.Value = ClientID + "_Tab1";
  }
</script>
<div class="RadTabStrip"><ul><asp:PlaceHolder ID="Strip" runat="server" /></ul></div><asp:HiddenField ID="SelectedTab" runat="server" />
