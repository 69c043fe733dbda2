import { blankRecord } from '../../../utils/audit/blank-record.ts';
import { judgePage } from '../../../utils/audit/judge-page.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { type Reading, readingKey } from '../../../utils/screens/reading.ts';
import type { Role } from '../../../utils/screens/role.ts';
import { learnGeneration } from '../../../utils/smartermail/generation.ts';
import { detectProduct } from '../../../utils/smartermail/product.ts';
import { readDocument } from '../../../utils/smartermail/read-document.ts';
import { roleOf } from '../../../utils/smartermail/role.ts';
import { loadPages } from '../../pages/load.ts';
import { testNow } from '../../support/facts.ts';
import { show } from '../emulated-page.ts';

/** Of every page: what the document of a real one would be, from its first line to its last. */
const pages = new Map(loadPages().map((page) => [page.name, page]));

/** A page of tests/pages, changed: each change must find what it changes. */
export const changed = (name: string, ...changes: readonly (readonly [RegExp | string, string])[]): string =>
  changes.reduce((html, [from, to]) => {
    const next = html.replace(from, to);
    if (next === html) throw new Error(`${name} has no ${String(from)}`);
    return next;
  }, pages.get(name)?.html ?? '');

/** A page of the modern interface as an administrator of the server sees it, in the menu entry `at`. */
export const modern = (at: string, body: string, build = 8930): string =>
  `<!DOCTYPE html><html ng-app="smartermail"><head><title>SmarterMail</title>
<script>var stProductVersion = "100.0.${build}"; var stSystemHostname = "mail.example.com";</script></head><body>
<div class="top-menu-bar"><div aria-label="Manage">Manage</div><div aria-label="Settings" class="selected">Settings</div></div>
<nav><a href="#">Bindings</a><a href="#">Protocols</a><a href="#" aria-current="page">${at}</a></nav>
<h1>${at}</h1>${body}</body></html>`;

/** A page of the WebForms interface. */
export const legacy = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head id="ctl00_Head1"><title>${title}</title></head><body>
<form id="aspnetForm" method="post" action="./frmPage.aspx"><input type="hidden" name="__VIEWSTATE" value="x">
<a href="#">Manage</a><a href="#">Security</a>
<h1 class="pagetitle" id="ctl00_NavPH_l">${title}</h1>${body}</form></body></html>`;

export const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
};

export interface Judged {
  readonly role: Role | null;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  /** `outcome severity reason` of a rule's finding, of one subject where a key is given. */
  said(rule: RuleId, key?: string): string | null;
}

interface Setup {
  readonly at?: string;
  readonly context?: Context;
  /** What was read of the server before. */
  readonly recorded?: readonly Reading[];
}

/** From the document to the verdicts, as the content script goes. Of what is not SmarterMail nothing is judged. */
export const judged = (html: string, { at, context = {}, recorded = [] }: Setup = {}): Judged => {
  const document = show(html, at ?? (html.includes('ng-app') ? '/interface/root#/x' : '/Main/frmPage.aspx'));
  const detected = detectProduct(document);
  const product = detected && learnGeneration(detected, document, englishLabels);
  const role = product && roleOf(document);
  const isOpen = role === null || role === 'mailbox' || role === 'login';
  const sightings =
    isOpen || !product
      ? []
      : readDocument(document, { generation: product.generation, labels: englishLabels, now: testNow });
  const readings = sightings.flatMap((sighting) => sighting.readings);
  const origin = 'http://192.0.2.10:9998';
  const record = {
    ...blankRecord(origin, product ?? undefined),
    context,
    readings: Object.fromEntries(recorded.map((reading) => [readingKey(reading), reading])),
  };
  const view = {
    product: product ?? record.product,
    saved: readings,
    unsaved: [],
    screens: sightings.map(({ screen }) => screen),
  };
  const { findings } = judgePage(origin, record, view, { advisories: shippedAdvisories, now: testNow });
  return {
    role,
    readings,
    findings,
    said: (rule, key) => {
      const found = findings.find((finding) => finding.rule === rule && finding.subject?.key === key);
      return found
        ? [found.outcome, found.severity, ...(found.reason ? [found.reason] : [])].join(' ')
        : null;
    },
  };
};
