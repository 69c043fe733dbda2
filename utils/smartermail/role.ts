import type { Role } from '../screens/role.ts';
import { isLoginPage } from './product.ts';
import { queryNames } from './sparse.ts';
import { normalise, shortText } from './text.ts';
import { isVisible } from './visible.ts';

const administratorWords = new Set([
  'manage',
  'security',
  'troubleshooting',
  'all domains',
  'domains',
  'domain defaults',
  'licensing',
  'system administrators',
  'administrators',
  'bindings',
  'protocols',
  'spool',
]);
const mailboxWords = new Set([
  'email',
  'mail',
  'inbox',
  'calendar',
  'contacts',
  'tasks',
  'notes',
  'my today page',
  'compose',
  // The folders of whoever has a mailbox, a domain's administrator among them (hosters' guides, 8.x to 15.x).
  'my settings',
  'domain settings',
]);
const mailboxAreas = '#mail-section-controller,#mailOverview,#MailPanelGrid,#messageBody,.mail-message-tabs';
const mailboxPath =
  /\/Main\/(?:\w+\/)*frm(Today|Messages?|Compose|Contact\w*|Event|Tasks?|Notes?|Overview|MyFolders?)\.aspx$/i;
const navigationItems =
  'a,button,li,[role=tab],[role=menuitem],[role=treeitem],.top-menu-bar > *,td[onclick],[onclick]';

/** What this document may look at around it: the frames it lies in, and the window that opened it (`?popup=true`). */
const documentsAround = (document: Document): Document[] => {
  const documents = [document];
  let view: Window | null = document.defaultView;
  for (let hops = 0; view && hops < 4; hops++) {
    const next: Window | null = view.parent !== view ? view.parent : (view.opener as Window | null);
    if (!next) break;
    try {
      documents.push(next.document);
    } catch {
      break;
    }
    view = next;
  }
  return documents;
};

/** Rows of a long list are data; a layout table or a tree in a table has few. */
const isDataRow = (row: Element | null): boolean => (row?.parentElement?.childElementCount ?? 0) > 25;

/** The bars of 7.x to 15.x are icons: their words are tooltips and texts for missing pictures. */
const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ||
  shortText(element, 40)?.trim() ||
  element.getAttribute('title') ||
  element.querySelector('img[alt]')?.getAttribute('alt') ||
  '';

const navigationWords = (document: Document): Set<string> => {
  const words = new Set<string>();
  for (const element of queryNames(document, navigationItems)) {
    if (element.childElementCount > 6 || isDataRow(element.closest('tr,[role=row]'))) continue;
    const text = normalise(nameOf(element)).replace(/[\s(]+\d+\)?$/, '');
    if (text !== '' && isVisible(element)) words.add(text);
  }
  return words;
};

const setupPath = /\/interface\/(setup|maintenance)(\/|$)/i;
const setupTitle = /^(smartermail )?(setup|activation|configuration) wizard$/;

/**
 * A server that is being set up, or is at rest: what stands on the page is no setting of a live server (folders
 * `setup` and `maintenance` of build 6919; wizards of vendor help v6 and v10).
 */
export const isApart = (document: Document): boolean =>
  setupPath.test(document.location?.pathname ?? '') ||
  [document.title.split(/\s[-|\u2013]\s/)[0] ?? '', ...headings(document)].some((text) =>
    setupTitle.test(normalise(text)),
  );

const headings = (document: Document): string[] =>
  queryNames(document, 'h1,h2,[role=heading]').map((heading) => shortText(heading, 60) ?? '');

const count = (words: ReadonlySet<string>, wanted: ReadonlySet<string>): number =>
  [...wanted].filter((word) => words.has(word)).length;

/**
 * Whose page this is (the second gate). The same origin serves webmail, and impersonation opens customers'
 * mailboxes in new tabs: signs of a mailbox win over signs of administration.
 */
export const roleOf = (document: Document): Role => {
  if (isLoginPage(document)) return 'login';
  if (isApart(document)) return 'unknown';
  let administrator = 0;
  for (const one of documentsAround(document)) {
    if (queryNames(one, mailboxAreas).length > 0 || mailboxPath.test(one.location?.pathname ?? ''))
      return 'mailbox';
    const words = navigationWords(one);
    if (count(words, mailboxWords) >= 2) return 'mailbox';
    administrator = Math.max(administrator, count(words, administratorWords));
  }
  return administrator >= 2 ? 'administrator' : 'unknown';
};
