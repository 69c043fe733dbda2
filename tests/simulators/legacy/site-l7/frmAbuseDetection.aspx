<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="Abuse Detection - SmarterMail" %>
<%-- Toolbar: help 13.x. The columns are assumed. --%>
<asp:Content ContentPlaceHolderID="BPH" runat="server">
<asp:LinkButton ID="btnNew" runat="server" CssClass="BarButton"><span>New</span></asp:LinkButton>
<asp:LinkButton ID="btnEdit" runat="server" CssClass="BarButton"><span>Edit</span></asp:LinkButton>
<asp:LinkButton ID="btnDelete" runat="server" CssClass="BarButton"><span>Delete</span></asp:LinkButton>
<asp:LinkButton ID="btnWizard" runat="server" CssClass="BarButton"><span>Wizard</span></asp:LinkButton>
</asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><h1 class="pagetitle"><asp:Label ID="lblNavigation" runat="server" Text="Abuse Detection" /></h1></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:UpdatePanel ID="UpdatePanel1" runat="server"><ContentTemplate>
<asp:LinkButton ID="btnReload" runat="server" CssClass="Hidden" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<input type="hidden" name="chkSelect" id="SelectedRow" value="" />
<table class="HyperGrid" id="ctl00_MPH_HyperGrid1" cellspacing="0">
<thead><tr><th>Detection Type</th><th>Service</th><th>Time Frame (minutes)</th><th>Connections Before Block</th><th>Time to Block (minutes)</th><th>Description</th></tr></thead>
<tbody>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="GoToRow('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblType">lblType</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblService">lblService</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblTimeFrame">lblTimeFrame</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblThreshold">lblThreshold</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblBlockTime">lblBlockTime</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblDescription">lblDescription</span></div></td></tr>
<tr class="HyperRow" id="ctl00_MPH_HyperGrid1_rowNumber" onclick="SelectRow(this,'rowNumber')" ondblclick="GoToRow('editURL')"><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblType">lblType</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblService">lblService</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblTimeFrame">lblTimeFrame</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblThreshold">lblThreshold</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblBlockTime">lblBlockTime</span></div></td><td><div class="multiline line1 shrink"><span id="ctl00_MPH_HyperGrid1_rowNumber_lblDescription">lblDescription</span></div></td></tr>
<tr class="pager"><td colspan="6"></td></tr>
</tbody>
</table>
<div class="Counter"><asp:Label ID="lblCount" runat="server" Text="0" /></div>
</ContentTemplate></asp:UpdatePanel>
</asp:Content>
