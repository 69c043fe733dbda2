// The document at /interface/root. Rests on: captured shells of builds 6919 and 8538 (ng-app, ng-cloak, copyright
// comment, empty title with a directive, #loadingInd, div[ui-view].app-view, two .st-select-overlay, #context-menu-area)
// and the inline variables of builds 6919, 8538 and 9504 (the head of 9504 was not captured). Assumed: from which build
// on a variable is there, between captures; the bundles' order and number.
// Left out: the inline onload of the body, since this page also has to work under a strict policy.

import type { Language } from './options.ts';

interface Shell {
  readonly version: string;
  /** As `productBuild` gives it. */
  readonly build: string;
  /** Set when a strict policy is sent with the page. */
  /** Under a policy for scripts: AngularJS must build no functions from text. */
  readonly strict: boolean;
  readonly nonce: string | null;
  readonly language: Language;
  readonly hostname: string;
}

/** First build tested with `stSystemHostname` (Greenbone); the others of its block were seen on 9504. */
const firstWithHostname = 9483;

/** File names carried the build on 6919 and 8538; on 9504 `cssVersion` is a number of ticks. */
const stampOf = (version: string, build: number): string =>
  build < firstWithHostname ? `${version}.32212.8db5785dfcbcf00` : '639035000000000000';

const languages =
  'ar bn cs da de el en en-GB es fa fi fr he hi hu id it ja ko-KR nl pl pt pt-BR sl sv th-TH tr zh-CN'.split(
    ' ',
  );

const variables = (version: string, build: string, number: number, stamp: string, hostname: string): string =>
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
    ...(number < firstWithHostname
      ? []
      : [
          'var stOS = "W";',
          'var stHA = 0;',
          'var stHAID = "";',
          'var stTzOff = 0;',
          `var stSystemHostname = "${hostname}";`,
        ]),
  ].join('\n\t\t');

export function shellPage({ version, build, strict, nonce, language, hostname }: Shell): string {
  const number = Number.parseInt(build, 10);
  const stamp = stampOf(version, number);
  const year = /\d{4}(?=\)$)/.exec(build)?.[0] ?? '';
  return `<!DOCTYPE html>
<html ng-app="smartermail" ng-cloak${strict ? ' ng-csp="no-unsafe-eval"' : ''}${language === 'en' ? ' lang="en"' : ''}>
<head>
	<!-- SmarterMail Copyright (c) 2003-${year} SmarterTools Inc.  All Rights Reserved. -->
	<meta charset="utf-8">
	<title page-title></title>
	<meta name="viewport" content="initial-scale=1, maximum-scale=1, user-scalable=0">
	<link rel="shortcut icon" href="/favicon.ico">
	<link rel="stylesheet" href="/interface/output/login-v-${stamp}.min.css">
	<script${nonce ? ` nonce="${nonce}"` : ''}>
		${variables(version, build, number, stamp, hostname)}
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
