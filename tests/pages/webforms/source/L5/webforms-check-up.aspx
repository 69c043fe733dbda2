<%-- Rebuilt from documents, not a copy: markup of About/Checkup.aspx of 5.x (title, headings, bare ids, no master page, results in a Label). Layout assumed: the results are a GridView of tests with icons, the version in a column of its own. --%>
<%@ Page Language="C#" %>
<script runat="server">
  protected void Page_Load(object sender, EventArgs e)
  {
    gvTests.DataSource = new[] {
      new { Icon = "i/ok.gif", Result = "Passed", Test = "Microsoft .Net Framework Version", Found = "2.0.50727" },
      new { Icon = "i/ok.gif", Result = "Passed", Test = "SmarterMail Version", Found = "6.9.3925" },
      new { Icon = "i/warn.gif", Result = "Warning", Test = "Latest SmarterMail Version", Found = "7.2.3925" },
    };
    gvTests.DataBind();
  }
</script>
<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head runat="server"><title>SmarterMail Self Diagnostic</title></head>
<body><form id="Form1" runat="server">
<h1><asp:Image runat="server" ImageUrl="CheckUp.gif" AlternateText="" GenerateEmptyAlternateText="true" /> SmarterMail Check-Up</h1><hr />
<h3>The results of the check-up are shown below:</h3>
<asp:Label ID="Results" runat="server"><asp:GridView ID="gvTests" runat="server" AutoGenerateColumns="false" Caption="Version Checks"><Columns>
<asp:ImageField DataImageUrlField="Icon" DataAlternateTextField="Result" HeaderText="Result" /><asp:BoundField DataField="Test" HeaderText="Test" /><asp:BoundField DataField="Found" HeaderText="Found" />
</Columns></asp:GridView></asp:Label>
</form></body></html>
