<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="No item has been selected - SmarterMail" %>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<div class="EmptyPreview">No item has been selected</div>
</asp:Content>
