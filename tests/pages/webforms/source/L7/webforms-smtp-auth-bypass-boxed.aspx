<%-- Rebuilt from documents, not a copy: managed.com a2370 (IP Address or IP Range, Description). Layout assumed: an editable GridView, every address a text box, one row in edit mode with Update and Cancel, a footer row for a new entry. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="SMTP Authentication Bypass" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvList.DataSource = new[] { new { Ip = "198.51.100.20", Note = "printer" }, new { Ip = "198.51.100.21", Note = "web form" }, new { Ip = "10.9.0.1 - 10.9.0.9", Note = "" } };
    gvList.EditIndex = 1;
    gvList.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="SMTP Authentication Bypass" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvList" runat="server" AutoGenerateColumns="false" ShowFooter="true" DataKeyNames="Ip">
<Columns>
<asp:TemplateField HeaderText="IP Address"><ItemTemplate><asp:Label runat="server" Text='<%# Eval("Ip") %>' /></ItemTemplate><EditItemTemplate><asp:TextBox ID="txtIp" runat="server" Text='<%# Bind("Ip") %>' /></EditItemTemplate><FooterTemplate><asp:TextBox ID="txtNewIp" runat="server" /></FooterTemplate></asp:TemplateField>
<asp:TemplateField HeaderText="Description"><ItemTemplate><%# Eval("Note") %></ItemTemplate><EditItemTemplate><asp:TextBox ID="txtNote" runat="server" Text='<%# Bind("Note") %>' /></EditItemTemplate><FooterTemplate><asp:TextBox ID="txtNewNote" runat="server" /> <asp:LinkButton runat="server" Text="Add" /></FooterTemplate></asp:TemplateField>
<asp:CommandField ShowEditButton="true" />
</Columns>
</asp:GridView>
</asp:Content>
