import type { Answer } from './answer.ts';

const proxyError = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head><body>
<!-- Not SmarterMail: what a reverse proxy shows when the server behind it is down. -->
<h1>502 Bad Gateway</h1>
<p>The SmarterMail web interface at /Login.aspx did not answer. Please start the SmarterMail service and try again.</p>
<hr><p>proxy/1.24</p>
</body></html>`;

const otherProduct = `<!DOCTYPE html>
<html><head id="ctl00_Head1"><title>Customer Settings - Shop</title></head><body>
<!-- Not SmarterMail: another WebForms application, whose ids begin alike by chance, with a password policy of its own. -->
<form name="aspnetForm" method="post" action="other-product.html" id="aspnetForm">
<h1>Password Requirements</h1>
<table>
<tr><td>Minimum Password Length</td><td><input type="text" name="ctl00$MPH$txtLength" id="ctl00_MPH_txtLength" value="4"></td></tr>
<tr><td>&nbsp;</td><td><input type="checkbox" name="ctl00$MPH$chkNumber" id="ctl00_MPH_chkNumber"><label for="ctl00_MPH_chkNumber">Require a number in the password</label></td></tr>
<tr><td>New Password</td><td><input type="password" name="ctl00$MPH$txtNew" id="ctl00_MPH_txtNew"></td></tr>
</table>
</form>
</body></html>`;

/** Pages on the same port that are not SmarterMail's. */
export const strangers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['/proxy-error.html', { kind: 'page', html: proxyError, status: 502 }],
  ['/other-product.html', { kind: 'page', html: otherProduct }],
  ['/empty.html', { kind: 'page', html: '' }],
]);
