<%-- Rebuilt from documents, not a copy: labels of vendor help PasswordReqs v12. Layout assumed: a GridView of one record, settings as columns: a row of captions over a row of controls. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="Password Requirements" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvRules.DataSource = new[] { new { Min = "8", Number = false, Capital = true, Lower = false } };
    gvRules.EditIndex = 0;
    gvRules.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="Password Requirements" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvRules" runat="server" AutoGenerateColumns="false"><Columns>
<asp:TemplateField HeaderText="Minimum Password Length"><EditItemTemplate><asp:TextBox ID="txtMin_SettingText" runat="server" Text='<%# Bind("Min") %>' /></EditItemTemplate></asp:TemplateField>
<asp:CheckBoxField DataField="Number" HeaderText="Require a number in the password" />
<asp:CheckBoxField DataField="Capital" HeaderText="Require a capital letter in the password" />
<asp:CheckBoxField DataField="Lower" HeaderText="Require a lower case letter in the password" />
</Columns></asp:GridView>
</asp:Content>
