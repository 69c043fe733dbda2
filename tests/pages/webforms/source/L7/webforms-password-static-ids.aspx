<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: a Repeater with ClientIDMode Static (ASP.NET 4.0), so that every box has the same id and every caption points at the first. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    rptRules.DataSource = new[] {
      new { Name = "Require a number in the password", On = true }, new { Name = "Require a capital letter in the password", On = false },
      new { Name = "Require a lower case letter in the password", On = false }, new { Name = "Require a symbol in the password", On = false },
      new { Name = "Require password does not match username", On = false }, new { Name = "Disable password strength for existing passwords", On = true },
    };
    rptRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<div><asp:Label runat="server" AssociatedControlID="txtMin_SettingText" Text="Minimum Password Length" /> <asp:TextBox ID="txtMin_SettingText" runat="server" Text="7" /></div>
<asp:Repeater ID="rptRules" runat="server" ClientIDMode="Static"><ItemTemplate><div><asp:CheckBox ID="chkRule" runat="server" Text='<%# Eval("Name") %>' Checked='<%# Eval("On") %>' /></div></ItemTemplate></asp:Repeater>
</asp:Content>
