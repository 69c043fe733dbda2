// Pages that are not SmarterMail but may stand on its port: all made up.

interface OtherPage {
  readonly status: number;
  readonly html: string;
}

const page = (head: string, body: string, attributes = ''): string =>
  `<!DOCTYPE html>\n<html lang="en"${attributes}>\n<head><meta charset="utf-8">${head}</head>\n<body>${body}</body>\n</html>\n`;

/** A settings page of another product: the labels are SmarterMail's on purpose. */
const settings = `
<h1>{{title}}</h1>
<form name="policy">
  <p><label for="length">Minimum Password Length</label> <input id="length" type="number" ng-model="length"></p>
  <p><label><input type="checkbox" ng-model="number"> At least one number</label></p>
  <p><label><input type="checkbox" ng-model="capital"> At least one capital letter</label></p>
  <p><label><input type="checkbox" ng-model="skip"> Skip enforcement for existing passwords</label></p>
</form>
<script src="/other/angular.js"></script>
<script src="/other/product.js"></script>`;

export const otherPages: Readonly<Record<string, OtherPage>> = {
  '/proxy-error.html': {
    status: 502,
    html: page(
      '<title>502 Bad Gateway</title>',
      '<h1>502 Bad Gateway</h1><p>The upstream <b>SmarterMail</b> server at 127.0.0.1:17017 did not answer.</p>' +
        '<p>SmarterMail Copyright (c) 2003-2026 SmarterTools Inc.</p><hr><address>proxy</address>',
    ),
  },
  '/other-product.html': {
    status: 200,
    html: page('<title>Helpdesk</title>', settings, ' ng-app="helpdesk" ng-cloak'),
  },
  '/other-smartertrack.html': {
    status: 200,
    html: page(
      '<title>SmarterTrack</title><script>var stProductVersion = "100.0.9504"; var stProductBuild = "9504 (Jan 8, 2026)"; var stSiteRoot = "/";</script>',
      settings,
      ' ng-app="smartertrack" ng-cloak',
    ),
  },
  '/empty.html': {
    status: 200,
    html: '<!DOCTYPE html>\n<html><head><title></title></head><body></body></html>\n',
  },
};

/** Defines the modules that the pages above name. */
export const otherScript = `for (const [name, title] of [['helpdesk', 'Password Requirements'], ['smartertrack', 'Password Requirements']]) {
  angular.module(name, []).run(['$rootScope', (scope) => Object.assign(scope, { title, length: 4, number: false, capital: false, skip: true })]);
}
`;
