<%@ Page Language="C#" MasterPageFile="~/Section.Master" Title="All Domains - SmarterMail" %>
<%-- Help 10.x, 15.x: the list of domains is in the navigation pane, a domain's settings open in a new window. Columns assumed. --%>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><div class="NavigationTitle">Manage</div><ul>
<li class="NavItem"><a class="selected" href="/Main/frmManage.aspx"><span>All Domains</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmEmptyPreviewOuter.aspx?type=Blocks')"><span>Current Blocks</span></a></li>
<li class="NavItem"><a href="javascript:LoadContent('/Main/frmEmptyPreviewOuter.aspx?type=Spool')"><span>Spool</span></a></li>
</ul></asp:Content>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><div class="ButtonBar">
<a class="BarButton" id="ctl00_BPH_btnNew" href="javascript:OpenPopup('/Main/frmDomain.aspx?popup=true')"><span>New</span></a>
<a class="BarButton" id="ctl00_BPH_btnEdit" href="javascript:EditSelected()"><span>Edit</span></a>
<asp:LinkButton ID="btnDelete" runat="server" CssClass="BarButton"><span>Delete</span></asp:LinkButton>
</div></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<span id="NoneSelected" style="display:none">No item has been selected</span>
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:LinkButton ID="btnReload" runat="server" CssClass="Hidden" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<input type="hidden" name="chkSelect" id="SelectedRow" value="" />
<table class="HyperGrid" id="ctl00_MPH_HyperGrid1" cellspacing="0">
<thead><tr><th>Name</th><th>Status</th><th>Users</th></tr></thead>
<tbody>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="OpenPopup('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblName">lblName</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblStatus">lblStatus</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblUsers">lblUsers</span></div></td></tr>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="OpenPopup('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblName">lblName</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblStatus">lblStatus</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblUsers">lblUsers</span></div></td></tr>
<tr class="pager"><td colspan="3"></td></tr>
</tbody>
</table>
<div class="Counter"><asp:Label ID="lblCount" runat="server" Text="0" /></div>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
<asp:Content ContentPlaceHolderID="Split" runat="server"><wuc:Frame ID="Frame" runat="server" Source="/Main/frmEmptyPreviewOuter.aspx" /></asp:Content>
