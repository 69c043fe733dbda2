<%@ Page Language="C#" MasterPageFile="~/Site.Master" Title="User - example.com - SmarterMail" %>
<asp:Content ContentPlaceHolderID="BPH" runat="server"><asp:LinkButton ID="SaveTextImageButton" runat="server" CssClass="ButtonBarImageButton" Text="Save" /></asp:Content>
<asp:Content ContentPlaceHolderID="BrPH" runat="server"><asp:LinkButton ID="btnCancel" runat="server" CssClass="ButtonBarImageButton" Text="Cancel" /></asp:Content>
<asp:Content ContentPlaceHolderID="NavPH" runat="server"><asp:Label ID="lblNavigation" runat="server" CssClass="NavigationLabel" Text="User" /></asp:Content>
<asp:Content ContentPlaceHolderID="TPH" runat="server"><wuc:TabStrip ID="TabStrip" runat="server" Tabs="User Information:wucUserSettings_pvUserInformation,Forwarding:wucUserSettings_pvForwarding" /></asp:Content>
<asp:Content ContentPlaceHolderID="MPH" runat="server">
<asp:HiddenField ID="VisiblePage" runat="server" Value="ctl00_MPH_wucUserSettings_pvUserInformation" />
<asp:Label ID="lblError" runat="server" CssClass="ErrorMessage" Style="display:none" />
<wuc:UserSettings ID="wucUserSettings" runat="server" />
</asp:Content>
