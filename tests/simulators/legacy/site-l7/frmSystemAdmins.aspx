<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="System Administrators - SmarterMail" %>
<%-- Screen: help 15.x, its editor a pop-up window. The columns are assumed from the 10.x API. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server">
<a class="BarButton" id="ctl00_BPH_btnNew" href="javascript:OpenPopup('/Main/frmSystemAdmin.aspx?popup=true')"><span>New</span></a>
<a class="BarButton" id="ctl00_BPH_btnEdit" href="javascript:EditSelected()"><span>Edit</span></a>
<asp:LinkButton ID="btnDelete" runat="server" CssClass="BarButton"><span>Delete</span></asp:LinkButton>
</asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="System Administrators" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<span id="NoneSelected" style="display:none">No item has been selected</span>
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:LinkButton ID="btnReload" runat="server" CssClass="Hidden" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<input type="hidden" name="chkSelect" id="SelectedRow" value="" />
<table class="HyperGrid" id="ctl00_MPH_HyperGrid1" cellspacing="0">
<thead><tr><th>Username</th><th>Restricted by IP</th><th>Description</th></tr></thead>
<tbody>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="OpenPopup('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblName">lblName</span></div></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkRestricted" type="checkbox" disabled="disabled" /></span></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblDescription">lblDescription</span></div></td></tr>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="OpenPopup('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblName">lblName</span></div></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkRestricted" type="checkbox" disabled="disabled" /></span></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblDescription">lblDescription</span></div></td></tr>
<tr class="pager"><td colspan="3"></td></tr>
</tbody>
</table>
<div class="Counter"><asp:Label ID="lblCount" runat="server" Text="0" /></div>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
