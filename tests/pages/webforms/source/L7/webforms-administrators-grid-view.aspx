<%-- Rebuilt from documents, not a copy: vendor help SystemAdmins v15, KB a3137 (the list, its editor in a pop-up); members of the API of 10.x (username, restricted by IP, description). Layout assumed: a GridView with a ButtonField for names and a CheckBoxField for the restriction. --%>
<%@ Page Language="C#" MasterPageFile="Site.Master" Title="System Administrators" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvAdmins.DataSource = new[] { new { Name = "admin", Ip = false, Note = "Primary" }, new { Name = "ops", Ip = true, Note = "Username" } };
    gvAdmins.DataBind();
  }
</script>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblTitle" runat="server" Text="System Administrators" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:GridView ID="gvAdmins" runat="server" AutoGenerateColumns="false">
<Columns>
<asp:ButtonField DataTextField="Name" HeaderText="Username" CommandName="Select" />
<asp:CheckBoxField DataField="Ip" HeaderText="Restricted by IP" />
<asp:BoundField DataField="Note" HeaderText="Description" />
</Columns>
</asp:GridView>
</asp:Content>
