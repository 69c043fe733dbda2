// The document at /interface/root. Rests on: captured shells of builds 6919 and 8538 (ng-app, ng-cloak, copyright
// comment, empty title with a directive, #loadingInd, div[ui-view].app-view, two .st-select-overlay, #context-menu-area)
// and the inline variables of build 9504 (the head of 9504 was not captured). Assumed: the bundles' order and number.
// Left out: the inline onload of the body, since this page also has to work under a strict policy.

interface Shell {
  readonly version: string;
  /** As `productBuild` gives it. */
  readonly build: string;
  /** Set when a strict policy is sent with the page. */
  readonly nonce: string | null;
}

// Ticks, as seen on 9504: file names no longer tell the build.
const stamp = '639035000000000000';

const languages =
  'ar bn cs da de el en en-GB es fa fi fr he hi hu id it ja ko-KR nl pl pt pt-BR sl sv th-TH tr zh-CN'.split(
    ' ',
  );

const variables = (version: string, build: string): string =>
  [
    `var stProductVersion = "${version}";`,
    `var stProductBuild = "${build}";`,
    'var stSiteRoot = "/";',
    'var debugMode = 0;',
    `var cssVersion = "${stamp}";`,
    `var htmlCacheBustQs = "${stamp}";`,
    `var languageCacheBustQs = "${stamp}";`,
    `var angularLangList = ${JSON.stringify(languages)};`,
    'var angularLangMap = {"en_*": "en", "*": "en"};',
    'var stOS = "W";',
    'var stHA = 0;',
    'var stHAID = "";',
    'var stTzOff = 0;',
    'var stSystemHostname = "mail.example.com";',
  ].join('\n\t\t');

export function shellPage({ version, build, nonce }: Shell): string {
  const year = /\d{4}(?=\)$)/.exec(build)?.[0] ?? '';
  return `<!DOCTYPE html>
<html ng-app="smartermail" ng-cloak${nonce ? ' ng-csp="no-unsafe-eval"' : ''} lang="en">
<head>
	<!-- SmarterMail Copyright (c) 2003-${year} SmarterTools Inc.  All Rights Reserved. -->
	<meta charset="utf-8">
	<title page-title></title>
	<meta name="viewport" content="initial-scale=1, maximum-scale=1, user-scalable=0">
	<link rel="shortcut icon" href="/favicon.ico">
	<link rel="stylesheet" href="/interface/output/login-v-${stamp}.min.css">
	<script${nonce ? ` nonce="${nonce}"` : ''}>
		${variables(version, build)}
	</script>
</head>
<body class="theme-light">
	<div id="loadingInd"></div>
	<div ui-view class="app-view"></div>
	<div class="st-select-overlay" ng-if="pending &gt; 0">
		<md-progress-circular md-mode="indeterminate"></md-progress-circular>
	</div>
	<div class="st-select-overlay" ng-if="popoutPending">
		<md-progress-circular md-mode="indeterminate"></md-progress-circular>
	</div>
	<div id="context-menu-area"></div>
	<script src="/interface/output/angular-v-${stamp}.js"></script>
	<script src="/interface/output/site-v-${stamp}.js"></script>
</body>
</html>
`;
}
