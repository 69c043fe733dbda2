import type { Generation } from '../screens/screen.ts';
import { queryNames } from './sparse.ts';
import { shortText } from './text.ts';
import { isVisible } from './visible.ts';

/** What a SmarterMail page says of itself. `build` is the third part of `version`: days since 2000-01-01. */
export interface Product {
  readonly generation: Generation | null;
  readonly version: string | null;
  readonly build: number | null;
  readonly edition: string | null;
  readonly hostname: string | null;
}

const variable = (scripts: string, name: string): string | null =>
  new RegExp(`\\bvar\\s+${name}\\s*=\\s*["']([^"']{0,200})["']`).exec(scripts)?.[1] ?? null;

const inlineScripts = (document: Document): string =>
  [...document.querySelectorAll('script:not([src])')]
    .map((script) => (script.textContent ?? '').slice(0, 20_000))
    .join('\n');

const buildOf = (version: string | null): number | null => {
  const build = /^\d+\.\d+\.(\d{3,6})(?:\.|$)/.exec(version ?? '')?.[1];
  return build ? Number(build) : null;
};

/**
 * 16.x and 17.x print 100.0 too; only the build separates them. The cut is assumed: 17.x ended in 2019. The newest
 * pages of 100.x are told by their menu alone: see `learnGeneration`.
 */
const modernGeneration = (build: number | null): Generation =>
  build !== null && build < 7242 ? 'M16' : 'M100';

/**
 * The AngularJS application: `ng-app="smartermail"` (builds 6919 to 9504) or `var stSystemHostname` (9483 on), as
 * Greenbone tests it. Other SmarterTools products share the version numbering, so a version alone proves nothing.
 */
const detectModern = (document: Document): Product | null => {
  const app =
    document.documentElement?.getAttribute('ng-app') ??
    document.querySelector('[ng-app]')?.getAttribute('ng-app');
  const scripts = inlineScripts(document);
  if (app !== 'smartermail' && !(app === null && /\bvar\s+stSystemHostname\b/.test(scripts))) return null;
  const shown = variable(scripts, 'stProductVersion');
  const version = shown && /^\d+(\.\d+){1,3}$/.test(shown) ? shown : null;
  return {
    generation: modernGeneration(buildOf(version)),
    version,
    build: buildOf(version),
    edition: null,
    hostname: variable(scripts, 'stSystemHostname') || null,
  };
};

const helpLink = /help\.smartertools\.com\/smartermail\//i;
const footer = /^\s*SmarterMail\s+([A-Za-z]+)\s+(\d+(?:\.\d+){0,3})\s*$/i;
const pagePath = /\/(Main\/(?:[\w]+\/)*\w+|Login|Default|About\/\w+)\.aspx$/i;
const placeholderId =
  '[id^="ctl00_MPH_"],[id^="ctl00_BPH_"],[id^="ctl00_BrPH_"],[id^="ctl00_TPH_"],[id^="ctl00_NavPH_"],[name^="ctl00$MPH$"],[name^="ctl00$BPH$"]';

/** Its own check of itself (markup of About/Checkup.aspx, 5.x): a page with none of the product's other marks. */
const checkUpTitle = /^\s*SmarterMail Self Diagnostic\s*$/i;
const checkUpHeading = /^\s*SmarterMail Check-Up\s*$/i;
const isCheckUp = (document: Document): boolean =>
  checkUpTitle.test(document.title) &&
  [...document.querySelectorAll('h1')].some((heading) => checkUpHeading.test(heading.textContent ?? ''));

/** The one version the check-up prints of the product itself, not of what it runs on nor of a newer one. */
const checkUpVersion = (document: Document): string | null => {
  if (!isCheckUp(document)) return null;
  const text = (shortText(document.body, 20_000) ?? '').replace(/\s+/g, ' ');
  const printed = text.matchAll(
    /(\w+ )?\bSmarterMail(?: [a-z]+)? version ?:? v?(\d+(?:\.\d+){1,3})(?![.\d])/gi,
  );
  const own = [...printed].filter(
    ([, before]) => !/^(latest|newest|available|minimum|required) $/i.test(before ?? ''),
  );
  const versions = new Set(own.map(([, , version]) => version));
  const [only] = versions;
  return versions.size === 1 ? (only ?? null) : null;
};

const legacyVersion = (document: Document) => {
  let edition: string | null = null;
  let version: string | null = null;
  for (const link of document.querySelectorAll('a[href]')) {
    const named = footer.exec(link.textContent ?? '');
    if (named) {
      edition = named[1] ?? null;
      version ??= named[2] ?? null;
    }
    const href = link.getAttribute('href') ?? '';
    const full = helpLink.test(href) ? /[?&]v=(\d+(?:\.\d+){1,3})(?:&|$)/.exec(href)?.[1] : undefined;
    if (full) version = full;
  }
  version ??= checkUpVersion(document);
  return { edition, version };
};

const legacyGeneration = (version: string | null, document: Document): Generation | null => {
  const major = Number(version?.split('.')[0] ?? Number.NaN);
  if (major >= 5 && major <= 6) return 'L5';
  if (major >= 7 && major <= 15) return 'L7';
  if (!Number.isNaN(major)) return null;
  if (document.querySelector('[id$="_SettingText"],[name$="_SettingText"]')) return 'L7';
  return document.querySelector('td.SettingsLabel,table.SettingsContent') ? 'L5' : null;
};

/** Independent hints of the WebForms product. Two are needed, so that one borrowed id or word proves nothing. */
const legacyHints = (document: Document): number => {
  const scripts = inlineScripts(document);
  const hints = [
    [...document.querySelectorAll('a[href]')].some((link) => helpLink.test(link.getAttribute('href') ?? '')),
    [...document.querySelectorAll('a')].some((link) => footer.test(link.textContent ?? '')),
    document.querySelector(placeholderId) !== null,
    /(^|[-\u2013|]\s*)SmarterMail\s*$/i.test(document.title),
    /\b(UpdateCurrentPage|UpdateSidebarCounts|SetTopTitle)\s*\(/.test(scripts),
    pagePath.test(document.location?.pathname ?? ''),
    document.querySelector('td.SettingsLabel, table.SettingsContent, table.TabStripContent') !== null,
    checkUpTitle.test(document.title),
    isCheckUp(document),
  ];
  return hints.filter(Boolean).length;
};

const isForm = (document: Document): boolean => document.querySelector('input[name="__VIEWSTATE"]') !== null;

const hasContentFrame = (document: Document): boolean =>
  [...document.querySelectorAll('iframe[src],frame[src]')].some((frame) =>
    /\/Main\/|Login\.aspx|Default\.aspx/i.test(frame.getAttribute('src') ?? ''),
  );

const parentDocument = (document: Document): Document | null => {
  const view = document.defaultView;
  try {
    return view && view.parent !== view ? view.parent.document : null;
  } catch {
    return null;
  }
};

/** A frame of a shell that is SmarterMail is SmarterMail too, if it is a WebForms page with one hint of its own. */
const detectLegacy = (document: Document, depth: number): Product | null => {
  const hints = legacyHints(document);
  const parent = depth < 3 ? parentDocument(document) : null;
  const framed = parent !== null && detectLegacy(parent, depth + 1) !== null;
  const form = isForm(document);
  const proven = framed
    ? form || hints >= 2
    : (form && hints >= 2) || (hasContentFrame(document) && hints >= 2);
  if (!proven) return null;
  const { edition, version } = legacyVersion(document);
  return {
    generation: legacyGeneration(version, document),
    version,
    build: buildOf(version),
    edition,
    hostname: null,
  };
};

/** Positive evidence of SmarterMail, or null. A page that only mentions the name is not SmarterMail (trap T39). */
export const detectProduct = (document: Document): Product | null => {
  if (!document.body) return null;
  return detectModern(document) ?? detectLegacy(document, 0);
};

/** The sign-in box of either interface; its words are never judged and its password never rated. */
export const isLoginPage = (document: Document): boolean => {
  const [modern] = queryNames(document, '#loginPasswordBox, .login-modal input[type=password]');
  if (modern && isVisible(modern)) return true;
  if (/\/Login\.aspx$/i.test(document.location?.pathname ?? '')) return true;
  return (
    queryNames(document, '#LoginLabel, [id$="_chkAutoLogin"]').length > 0 &&
    document.querySelector('input[type=password]') !== null
  );
};
