import type { Coverage } from '../screens/reading.ts';
import { chosenIn, isFilter, namesOf } from './list-filters.ts';
import { bringsMore, digits, lengthSaid, saysNothing, saysTrouble } from './list-length.ts';
import type { FoundList } from './list-rows.ts';
import { headerRowOf } from './list-shape.ts';
import type { Scope } from './scopes.ts';
import { isBulk, queryNames } from './sparse.ts';
import { shortText, words } from './text.ts';
import { isVisible } from './visible.ts';

/** "Show 25 entries": as many rows as a page has may be all there are, or the first of more. */
const isFullPage = (element: Element, seen: number): boolean => {
  const size = Number(chosenIn(element) ?? Number.NaN);
  return size > 0 && seen >= size && /show|per page|page size|items|entries|rows/i.test(namesOf(element));
};

const clickable =
  'a,button,[role=button],[onclick],[ng-click],input[type=submit],input[type=button],input[type=image]';
const isOff = '[disabled],[aria-disabled=true],[class~=disabled]';
/** A bar of tabs that is too narrow for them has a "Next Page" of its own (Angular Material's `md-tabs`). */
const tabBar = 'md-tabs-wrapper,[role=tablist]';
/** What brings the rest of a list. "More" over it is a menu as often, and "Last" a column or a day. */
const isMoreButton = (element: Element, isOver: boolean): boolean => {
  if (!element.matches(clickable) || element.matches(isOff) || element.childElementCount > 4) return false;
  if (element.closest(tabBar)) return false;
  const picture = element.querySelector('img[alt],[aria-label],[title]');
  const names = [
    words(element, 40),
    ...['value', 'alt', 'aria-label', 'title'].flatMap((name) => [
      element.getAttribute(name) ?? '',
      picture?.getAttribute(name) ?? '',
    ]),
  ].filter((name) => name !== '' && !(isOver && /^(more|last)\b/i.test(name.trim())));
  return names.some(bringsMore) && isVisible(element);
};

/** "1 2 3" as links or buttons: the pages of a list, whatever the block is called. */
const isPageRow = (element: Element): boolean =>
  [...element.children].filter(
    (child) => child.matches('a,button') && /^\d+$/.test(child.textContent?.trim() ?? ''),
  ).length >= 2;

/** Where the words about a list stand: the third block around it that holds more than the list. */
const neighbourhood = (list: Element, scope: Scope): Element => {
  let at = list;
  for (let hops = 0; hops < 3 && at !== scope.root; ) {
    if (!at.parentElement || !scope.root.contains(at.parentElement)) break;
    at = at.parentElement;
    if (at.childElementCount > 1) hops++;
  }
  return at;
};

const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Another list, or a heading for one: what is said beyond it is not said of this list. */
const isOther = (element: Element, list: FoundList): boolean =>
  !element.contains(list.header) &&
  !list.root.contains(element) &&
  (element instanceof HTMLTableElement
    ? headerRowOf(element) !== null
    : element.matches('[role=grid],[role=table]'));

interface Signs {
  readonly said: readonly (number | null)[];
  readonly filtered: boolean;
  /** The list is said to hold nothing. */
  readonly nothing: boolean;
  /** Words near it speak of an error, or of waiting. */
  readonly trouble: boolean;
}

const signsAround = (list: FoundList, seen: number, scope: Scope): Signs => {
  const around = neighbourhood(list.root, scope);
  const rows = new Set(list.candidates);
  const said: (number | null)[] = [];
  let filtered = false;
  let nothing = false;
  let trouble = false;
  let isOver = true;
  let isOurs = true;
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      rows.has(node as Element) ||
      node === list.header ||
      isBulk(node as Element) ||
      scope.without.includes(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    if (isOver && isAfter(element, list.header)) {
      isOver = false;
      isOurs = true;
    }
    filtered ||= isFilter(element, isOver) && isVisible(element);
    if (isMoreButton(element, isOver) || isPageRow(element) || isFullPage(element, seen)) said.push(null);
    if (seen === 0) {
      if (isOther(element, list) || (!isOver && element.matches(headings))) isOurs = false;
      if (isOver && isOther(element, list)) nothing = false;
    }
    if (element.childElementCount > 4) continue;
    const text = shortText(element, 120)?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '') continue;
    const length = lengthSaid(text.slice(0, 80));
    if (length !== undefined && isVisible(element)) said.push(length);
    if (seen > 0 || !isVisible(element)) continue;
    trouble ||= saysTrouble(text) && !element.contains(list.header) && !element.closest('a,[role=menuitem]');
    nothing ||= isOurs && (length === 0 || (!isOver && saysNothing(text)));
  }
  return { said, filtered, nothing, trouble };
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
 * it hides an unknown number, whatever the count beside it says (trap T30). No rows are all rows only where the page
 * says so: a list that is filled later, elsewhere or not at all looks the same.
 *
 * @param inside what single-cell rows of the list itself say
 */
export const coverageOf = (
  list: FoundList,
  seen: number,
  inside: readonly (number | null)[],
  scope: Scope,
): Coverage | undefined => {
  const { root } = list;
  const { said, filtered, nothing, trouble } = signsAround(list, seen, scope);
  if (filtered) return { seen, total: null };
  const named = [ariaLength(root, seen), countOnName(root, scope)].filter((length) => length !== undefined);
  const all = [...inside, ...said, ...named];
  const stated = all.filter((length) => length !== null);
  const longest = stated.length > 0 ? Math.max(...stated) : undefined;
  if (longest !== undefined && longest > seen) return { seen, total: longest };
  if (seen === 0 && (trouble || !(nothing || inside.includes(0)))) return { seen, total: null };
  const whole = longest === seen && !isVirtual(root);
  return !whole && (all.includes(null) || isVirtual(root)) ? { seen, total: null } : undefined;
};
