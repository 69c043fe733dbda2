import type { Coverage } from '../screens/reading.ts';
import type { Scope } from './scopes.ts';
import { shortText, words } from './text.ts';
import { isVisible } from './visible.ts';

const number = '(\\d[\\d.,\\s\\u202F]*)';
const counts = [
  new RegExp(`${number}\\s*(?:-|\\u2013|to)\\s*${number}\\s*(?:of|/|von|sur)\\s*${number}`, 'i'),
  new RegExp(`(?:showing|seen|displaying)\\s+${number}\\s+of\\s+${number}`, 'i'),
  new RegExp(
    `^\\(?${number}\\s+(?:of|/)\\s+${number}\\s*(?:items?|entries|rows|records|results|domains?)?\\)?$`,
    'i',
  ),
  new RegExp(`^\\(?${number}\\s+(?:items?|entries|rows|records|results|domains?)\\)?$`, 'i'),
];
const pages = /page\s+(\d+)\s*(?:of|\/)\s*(\d+)/i;
const digits = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

/** The length of a list as a text near it says: a number, null for "there is more", undefined for nothing. */
export const lengthSaid = (text: string): number | null | undefined => {
  for (const count of counts) {
    const found = count.exec(text);
    if (found) return digits(found.at(-1));
  }
  const page = pages.exec(text);
  return page && Number(page[2]) > 1 ? null : undefined;
};

const isFilledFilter = (element: Element): boolean =>
  element instanceof HTMLInputElement &&
  /search|filter/i.test(
    [element.type, element.placeholder, element.getAttribute('aria-label'), element.id, element.name].join(
      ' ',
    ),
  ) &&
  element.value.trim() !== '';

const isMoreButton = (element: Element): boolean =>
  element.matches('a,button,[role=button]') &&
  /^(next|load more|show more|more rows|\u203A|\u00BB|>|>>)$/.test(words(element, 20)) &&
  isVisible(element) &&
  !element.matches('[disabled],[aria-disabled=true]');

/** Where the words about a list stand: the nearest block around it that holds more than the list. */
const neighbourhood = (list: Element, scope: Scope): Element => {
  let at = list;
  for (let hops = 0; hops < 3 && at !== scope.root; hops++) {
    if (!at.parentElement || !scope.root.contains(at.parentElement)) break;
    at = at.parentElement;
  }
  return at;
};

const signsAround = (list: Element, scope: Scope): { said: (number | null)[]; filtered: boolean } => {
  const around = neighbourhood(list, scope);
  const said: (number | null)[] = [];
  let filtered = false;
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node === list || scope.without.includes(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    filtered ||= isFilledFilter(element) && isVisible(element);
    if (isMoreButton(element)) said.push(null);
    if (element.childElementCount > 4) continue;
    const length = lengthSaid(shortText(element, 80)?.replace(/\s+/g, ' ').trim() ?? '');
    if (length !== undefined && isVisible(element)) said.push(length);
  }
  return { said, filtered };
};

const ariaLength = (list: Element, seen: number): number | null | undefined => {
  const rowCount = Number(list.getAttribute('aria-rowcount') ?? Number.NaN);
  if (rowCount === -1) return null;
  return rowCount > seen + 1 ? rowCount - 1 : undefined;
};

const isVirtual = (list: Element): boolean =>
  list.querySelector('.md-virtual-repeat-sizer') !== null ||
  list.closest('md-virtual-repeat-container') !== null;

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
  const { said, filtered } = signsAround(list, scope);
  if (filtered) return { seen, total: null };
  const all = [...inside, ...said, ...[ariaLength(list, seen)].filter((length) => length !== undefined)];
  const stated = all.filter((length) => length !== null);
  const longest = stated.length > 0 ? Math.max(...stated) : undefined;
  if (longest !== undefined && longest > seen) return { seen, total: longest };
  const whole = longest === seen && !isVirtual(list);
  return !whole && (all.includes(null) || isVirtual(list)) ? { seen, total: null } : undefined;
};
