<%@ Control Language="C#" %>
<script runat="server">
  public string Source { get; set; }
  protected override void OnPreRender(EventArgs e) { base.OnPreRender(e); ContentFrame.Attributes["src"] = Source; }
</script>
<iframe id="ContentFrame" name="ContentFrame" frameborder="0" runat="server"></iframe>
