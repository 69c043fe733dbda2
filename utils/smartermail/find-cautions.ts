import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import { labelOf } from './controls.ts';
import { queryNames } from './sparse.ts';
import { normalise, shortText, words } from './text.ts';
import { isVisible } from './visible.ts';

/** SmarterMail's own buttons and switches that do more than they say, by their label. */
const labelled = {
  propagate: 'action.propagate',
  resetIdsRules: 'action.resetIdsRules',
  tcpProxy: 'list.tcpProxy',
  forceTwoStep: 'action.forceTwoStep',
} as const satisfies Record<string, LabelKey>;

type Kind = keyof typeof labelled;

/** What carries its words itself: a button, or what the page makes one of. */
const buttons =
  'button, input[type=submit], input[type=button], a[href], a[onclick], a[ng-click], [role=button], [role=menuitem], md-button';
/** What is switched on or off, and may stand beside its words. */
const switches = 'md-switch, md-checkbox, [role=switch], [role=checkbox], input[type=checkbox]';

const kinds = Object.keys(labelled) as readonly Kind[];
const longest = 60;
const mostLooked = 2_000;

const ownWords = (element: Element): string => {
  const aria = element.getAttribute('aria-label');
  if (aria) return normalise(aria);
  if (element instanceof HTMLInputElement && element.type !== 'checkbox') return normalise(element.value);
  return words(element, longest);
};

/** A switch's words: its own, its label's, or those of the line it stands on alone. */
function switchWords(element: Element): string {
  const own = ownWords(element);
  if (own !== '') return own;
  const label = labelOf(element);
  if (label) return words(label, longest);
  const { body } = element.ownerDocument;
  for (
    let at = element.parentElement, hops = 0;
    at && at !== body && hops < 2;
    at = at.parentElement, hops++
  ) {
    const text = shortText(at, longest);
    if (text === undefined) return '';
    if (text.trim() !== '') return normalise(text);
  }
  return '';
}

/** A cell of a list holds data, and its column one switch a row: neither is the switch of a setting. */
const isInList = (element: Element): boolean => {
  const row = element.closest('tr, [role=row], md-list-item, .md-virtual-repeat-scroller');
  return row !== null && row.querySelectorAll('td, [role=gridcell], [role=cell]').length > 2;
};

/**
 * The first visible element of each kind, by exact label. Reads only; menus that are closed show theirs once they
 * are opened.
 */
export function findCautions(
  document: Document,
  labels: LabelCatalogue,
): readonly { readonly kind: Kind; readonly target: Element }[] {
  const wordings = new Map(
    kinds.flatMap((kind) => labels[labelled[kind]].map((text) => [normalise(text), kind] as const)),
  );
  const found = new Map<Kind, Element>();
  const look = (element: Element, text: string, only: (kind: Kind) => boolean): void => {
    const kind = wordings.get(text);
    if (kind === undefined || found.has(kind) || !only(kind)) return;
    if (isVisible(element) && !isInList(element)) found.set(kind, element);
  };
  const isSwitch = (kind: Kind): boolean => kind === 'tcpProxy' || kind === 'forceTwoStep';
  const some = (selector: string): Element[] => queryNames(document, selector).slice(0, mostLooked);
  for (const element of some(buttons)) look(element, ownWords(element), (kind) => !isSwitch(kind));
  for (const element of some(switches)) if (!isInList(element)) look(element, switchWords(element), isSwitch);
  return [...found].map(([kind, target]) => ({ kind, target }));
}
