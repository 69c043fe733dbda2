<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Password Requirements - SmarterMail" %>
<%-- Labels: help 12.x and 13.x. That ticking a box posts the page back is assumed. --%>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    var manager = ScriptManager.GetCurrent(this);
    manager.RegisterAsyncPostBackControl(SaveTextImageButton);
    manager.RegisterAsyncPostBackControl(btnCancel);
  }
</script>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="BarButton"><span>Save</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="BarButton"><span>Cancel</span></asp:LinkButton></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<div class="settings">
<div class="row"><div class="label"><asp:Label ID="txtMinLength__Label" runat="server" Text="Minimum Password Length" /></div><div class="controls"><asp:TextBox ID="txtMinLength_SettingText" runat="server" /></div></div>
<h2 class="group">Password Strength Requirements</h2>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkNumber" runat="server" Text="Require a number in the password" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkCapital" runat="server" Text="Require a capital letter in the password" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkLower" runat="server" Text="Require a lower case letter in the password" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkSymbol" runat="server" Text="Require a symbol in the password" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkNotUserName" runat="server" Text="Require password does not match username" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkExisting" runat="server" Text="Disable password strength for existing passwords" /></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkRetrieval" runat="server" Text="Enable password retrieval" /></div></div>
<h2 class="group">Password Expiration</h2>
<div class="row"><div class="label"><asp:Label ID="txtExpiration__Label" runat="server" Text="Password Expiration" /></div><div class="controls"><asp:TextBox ID="txtExpiration_SettingText" runat="server" /> <span class="unit">months</span> <asp:CheckBox ID="chkExpiration" runat="server" Text="Enabled" AutoPostBack="true" /></div></div>
<div class="row"><div class="label"><asp:Label ID="txtGracePeriod__Label" runat="server" Text="Auto-block Grace Period" /></div><div class="controls"><asp:TextBox ID="txtGracePeriod_SettingText" runat="server" /> <span class="unit">days</span></div></div>
<div class="row"><div class="label"><asp:Label ID="txtNotification__Label" runat="server" Text="User Notification Timing" /></div><div class="controls"><asp:TextBox ID="txtNotification_SettingText" runat="server" /> <span class="unit">days</span></div></div>
<div class="row"><div class="label"></div><div class="controls"><asp:CheckBox ID="chkGraceEnds" runat="server" Text="Disable outgoing SMTP when auto-block grace period ends" /></div></div>
</div>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
