<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Whitelist - SmarterMail" %>
<%-- The columns are assumed from the editor's labels (help 12.x). New and Edit open a pop-up window (help 12.x). --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server">
<a class="BarButton" id="ctl00_BPH_btnNew" href="javascript:OpenPopup('/Main/frmWhitelistEntry.aspx?popup=true')"><span>New</span></a>
<a class="BarButton" id="ctl00_BPH_btnEdit" href="javascript:EditSelected()"><span>Edit</span></a>
<asp:LinkButton ID="btnDelete" runat="server" CssClass="BarButton"><span>Delete</span></asp:LinkButton>
</asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Whitelist" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<span id="NoneSelected" style="display:none">No item has been selected</span>
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:LinkButton ID="btnReload" runat="server" CssClass="Hidden" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<input type="hidden" name="chkSelect" id="SelectedRow" value="" />
<table class="HyperGrid" id="ctl00_MPH_HyperGrid1" cellspacing="0">
<thead><tr><th>IP Address</th><th>SMTP</th><th>POP</th><th>IMAP</th><th>XMPP</th><th>Disable greylisting</th><th>Description</th></tr></thead>
<tbody>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="OpenPopup('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblAddress">lblAddress</span></div></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkSMTP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkPOP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkIMAP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkXMPP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkGreylisting" type="checkbox" disabled="disabled" /></span></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblDescription">lblDescription</span></div></td></tr>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="OpenPopup('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblAddress">lblAddress</span></div></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkSMTP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkPOP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkIMAP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkXMPP" type="checkbox" disabled="disabled" /></span></td><td><span disabled="disabled"><input id="ctl00_MPH_HyperGrid1_rowNumber_chkGreylisting" type="checkbox" disabled="disabled" /></span></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblDescription">lblDescription</span></div></td></tr>
<tr class="pager"><td colspan="7"></td></tr>
</tbody>
</table>
<div class="Counter"><asp:Label ID="lblCount" runat="server" Text="0" /></div>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
