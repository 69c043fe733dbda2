import type { Coverage } from '../screens/reading.ts';
import { labelOf } from './controls.ts';
import type { Scope } from './scopes.ts';
import { isBulk, queryNames } from './sparse.ts';
import { normalise, shortText, words } from './text.ts';
import { isVisible } from './visible.ts';

const number = '(\\d[\\d.,\\s\\u202F]*)';
const counts = [
  new RegExp(`${number}\\s*(?:-|\\u2013|to)\\s*${number}\\s*(?:of|/|von|sur)\\s*${number}`, 'i'),
  new RegExp(`(?:showing|seen|displaying)\\s+${number}\\s+of\\s+${number}`, 'i'),
  new RegExp(
    `^\\(?${number}\\s+(?:of|/)\\s+${number}\\s*(?:items?|entries|rows|records|results|domains?)?\\)?$`,
    'i',
  ),
  new RegExp(`^total:?\\s*${number}`, 'i'),
  new RegExp(`^\\(?${number}\\s+(?:items?|entries|rows|records|results|domains?)\\)?$`, 'i'),
];
const pages = /^(?:page)?\s*\d*\s*(?:of|\/)\s*(\d+)$/i;
const digits = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

/** The length of a list as a text near it says: a number, null for "there is more", undefined for nothing. */
export const lengthSaid = (text: string): number | null | undefined => {
  for (const count of counts) {
    const found = count.exec(text);
    if (found) return digits(found.at(-1));
  }
  const page = pages.exec(text);
  return page && Number(page[1]) > 1 ? null : undefined;
};

const namesOf = (element: Element): string =>
  [
    element.getAttribute('type'),
    element.getAttribute('placeholder'),
    element.getAttribute('aria-label'),
    element.id,
    element.getAttribute('name'),
    element.closest('md-input-container')?.querySelector('label')?.textContent,
    labelOf(element)?.textContent,
  ].join(' ');

const chosenIn = (element: Element): string | null =>
  element instanceof HTMLSelectElement ? normalise(element.selectedOptions[0]?.textContent ?? '') : null;

/** A choice of "All" hides nothing; a number is how many rows a page has. */
const hidesNothing = /^(|\d+|-+|(show )?(all|any|every|none|no filter)\b.*)$/;

const isFilledFilter = (element: Element): boolean => {
  const chosen = chosenIn(element);
  if (chosen !== null) return /filter|show|view/i.test(namesOf(element)) && !hidesNothing.test(chosen);
  return (
    element instanceof HTMLInputElement &&
    /search|filter/i.test(namesOf(element)) &&
    element.value.trim() !== ''
  );
};

/** "Show 25 entries": as many rows as a page has may be all there are, or the first of more. */
const isFullPage = (element: Element, seen: number): boolean => {
  const size = Number(chosenIn(element) ?? Number.NaN);
  return size > 0 && seen >= size && /show|per page|page size|items|entries|rows/i.test(namesOf(element));
};

const moreWords = /^(next|next page|load more|show more|more rows|\u203A|\u00BB|>|>>)$/;
const isMoreButton = (element: Element): boolean =>
  element.matches('a,button,[role=button]') &&
  [
    words(element, 20),
    normalise(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''),
  ].some((name) => moreWords.test(name)) &&
  isVisible(element) &&
  !element.matches('[disabled],[aria-disabled=true]');

/** "1 2 3" as links or buttons: the pages of a list, whatever the block is called. */
const isPageRow = (element: Element): boolean =>
  [...element.children].filter(
    (child) => child.matches('a,button') && /^\d+$/.test(child.textContent?.trim() ?? ''),
  ).length >= 2;

/** Where the words about a list stand: the nearest block around it that holds more than the list. */
const neighbourhood = (list: Element, scope: Scope): Element => {
  let at = list;
  for (let hops = 0; hops < 3 && at !== scope.root; hops++) {
    if (!at.parentElement || !scope.root.contains(at.parentElement)) break;
    at = at.parentElement;
  }
  return at;
};

const signsAround = (
  list: Element,
  seen: number,
  scope: Scope,
): { said: (number | null)[]; filtered: boolean } => {
  const around = neighbourhood(list, scope);
  const said: (number | null)[] = [];
  let filtered = false;
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node === list || isBulk(node as Element) || scope.without.includes(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    filtered ||= isFilledFilter(element) && isVisible(element);
    if (isMoreButton(element) || isPageRow(element) || isFullPage(element, seen)) said.push(null);
    if (element.childElementCount > 4) continue;
    const length = lengthSaid(shortText(element, 80)?.replace(/\s+/g, ' ').trim() ?? '');
    if (length !== undefined && isVisible(element)) said.push(length);
  }
  return { said, filtered };
};

const countAtEnd = /\((\d[\d.,\u202F ]*)\)$/;
const selectedTabs =
  '[role=tab][aria-selected=true],md-tab-item.md-active,[class*="tab" i][class*="selected" i]';

/** The count that the list's own tab or heading carries: "Whitelist (135)" (each tab shows one, help of 16.x on). */
const countOnName = (list: Element, scope: Scope): number | undefined => {
  const headings = queryNames(scope.root, 'h1,h2,h3,h4,h5,h6,[role=heading]').filter(
    (heading) =>
      heading.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING && isVisible(heading),
  );
  const names = [...queryNames(scope.root, selectedTabs), ...headings.slice(-1)];
  const counts = names.flatMap((name) => countAtEnd.exec(name.textContent?.trim() ?? '')?.[1] ?? []);
  return counts.length === 1 ? digits(counts[0]) : undefined;
};

const ariaLength = (list: Element, seen: number): number | null | undefined => {
  const rowCount = Number(list.getAttribute('aria-rowcount') ?? Number.NaN);
  if (rowCount === -1) return null;
  return rowCount > seen + 1 ? rowCount - 1 : undefined;
};

/** Lists that draw only the rows in view, or load more as one scrolls: Angular Material's and others'. */
const virtual =
  'md-virtual-repeat-container,.md-virtual-repeat-sizer,[class*="virtual" i],[vs-repeat],.ui-grid-viewport,[infinite-scroll],[class*="infinite-scroll" i]';
const isVirtual = (list: Element): boolean =>
  list.closest(virtual) !== null || queryNames(list, virtual).length > 0;

/**
 * How much of a list the page shows: undefined when nothing hints at more rows than these. A filter with words in
 * it hides an unknown number, whatever the count beside it says (trap T30).
 *
 * @param inside what single-cell rows of the list itself say
 */
export const coverageOf = (
  list: Element,
  seen: number,
  inside: readonly (number | null)[],
  scope: Scope,
): Coverage | undefined => {
  const { said, filtered } = signsAround(list, seen, scope);
  if (filtered) return { seen, total: null };
  const named = [ariaLength(list, seen), countOnName(list, scope)].filter((length) => length !== undefined);
  const all = [...inside, ...said, ...named];
  const stated = all.filter((length) => length !== null);
  const longest = stated.length > 0 ? Math.max(...stated) : undefined;
  if (longest !== undefined && longest > seen) return { seen, total: longest };
  const whole = longest === seen && !isVirtual(list);
  return !whole && (all.includes(null) || isVirtual(list)) ? { seen, total: null } : undefined;
};
