<%@ Page Language="C#" MasterPageFile="~/Shell.Master" Title="SmarterMail" EnableEventValidation="false" %>
<asp:Content ContentPlaceHolderID="Split" runat="server"><iframe class="SectionFrame" name="Security" src="/Main/frmSecurity.aspx" frameborder="0"></iframe></asp:Content>
