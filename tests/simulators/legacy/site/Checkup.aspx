<%@ Page Language="C#" %>
<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<!-- Simulated SmarterMail, part of the tests of Palisade. Title, headings, Form1, Results and the table's shape: 5.x About/Checkup.
     The names of the tests, the word Passed and that the version stands here are assumed: at run time the real page puts its own.
     Rendered by a real WebForms engine; our own server fills in the version. -->
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>SmarterMail Self Diagnostic</title>
</head>
<body bgcolor="#ffffff">
<form id="Form1" runat="server">
<h1><img src="CheckUp.gif" alt="" /> SmarterMail Check-Up</h1>
<hr />
<h3>The results of the check-up are shown below:</h3>
<span id="Results">
<table border="1" cellspacing="0" cellpadding="4">
<tr bgcolor="navy"><td colspan="2"><font color="white"><b>Version Checks</b></font></td></tr>
<tr><td><font color="green">Passed&nbsp;&nbsp;</font></td><td>Microsoft .Net Framework Mapping Test</td></tr>
<tr><td><font color="green">Passed&nbsp;&nbsp;</font></td><td>SmarterMail Version: <asp:Label ID="lblVersion" runat="server" Text="0" /></td></tr>
<tr><td colspan="2">Notes: No problems were found.</td></tr>
</table>
</span>
</form>
</body>
</html>
