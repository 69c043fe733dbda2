import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import type { Step } from '../screens/screen.ts';
import { isInListBody } from './list-shape.ts';
import { isMoving } from './moving.ts';
import { isSilent, normalise, shortText } from './text.ts';
import { isVisible } from './visible.ts';

/** A place to click on the way to a screen. `path`: child indexes from the document element. */
export interface Hit {
  readonly path: readonly number[];
  readonly text: string;
  readonly label: LabelKey | null;
  /** 0 fits the kind of step, 1 can be clicked, 2 is only the words, 3 is the mark that opens a folder. */
  readonly rank: number;
  /** Where it stands, in whole pixels; the same twice means that it has come to rest. */
  readonly at: string;
}

const clickable =
  'a,button,[role=tab],[role=menuitem],[role=treeitem],[role=link],[role=button],md-tab-item,md-list-item,li,[onclick],[ng-click],[data-ng-click],[tabindex]';
const kinds: Readonly<Record<Step['kind'], string>> = {
  bar: 'header,[role=menubar],[role=banner],[class*="top" i],[class*="bar" i],[class*="tool" i],[id*="bar" i],[id*="menu" i]',
  tree: 'nav,aside,[role=tree],[role=menu],[role=navigation],md-menu-content,[class*="tree" i],[class*="nav" i],[class*="side" i],[class*="menu" i],[id*="tree" i]',
  tab: '[role=tab],[role=tablist],md-tab-item,md-tabs,[class*="tab" i],[id*="tab" i]',
  row: 'tr,[role=row],[class*="row" i],[class*="item" i]',
  button: 'button,[role=button],md-menu,[class*="menu" i],[class*="action" i],[class*="tool" i]',
};
/** Words that are never a step, whatever stands beside them (design, promise 1). */
const acts =
  /^(save|delete|remove|reset|propagate|apply|ok|cancel|unblock|start|stop|yes|no|add|new|log ?out|sign ?out|impersonate)\b/;

const pathTo = (element: Element): number[] => {
  const path: number[] = [];
  for (let at: Element = element; at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path;
};

const isCaption = (element: Element): boolean =>
  element.closest(
    'label,legend,h1,h2,h3,h4,h5,h6,th,[role=columnheader],[role=heading],[aria-label*="breadcrumb" i],[class*="crumb" i]',
  ) !== null && element.closest('a,button,[role=tab]') === null;

const placeOf = (element: Element): DOMRect => element.getBoundingClientRect();
const placeText = (rect: DOMRect): string => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join();

/** Under something else, such as the backdrop of a menu: a person could not click it either. */
const isCovered = (element: Element): boolean => {
  const { ownerDocument } = element;
  const { x, y, width, height } = placeOf(element);
  const hit = ownerDocument.elementFromPoint?.(x + width / 2, y + height / 2) ?? null;
  return hit !== null && !hit.matches('palisade-overlay') && !element.contains(hit) && !hit.contains(element);
};

const candidate = (
  element: Element,
  text: string,
  label: LabelKey | null,
  kind: Step['kind'],
): Hit | null => {
  const target = element.closest(clickable) ?? element;
  const whole = normalise(shortText(target, 200) ?? '');
  // A large container that happens to be clickable is not what the words are on.
  const clicked = whole.length > text.length + 30 ? element : target;
  if (acts.test(whole) || !isVisible(clicked) || isMoving(clicked) || isCovered(clicked)) return null;
  const rank = clicked.closest(kinds[kind])
    ? clicked.matches(clickable)
      ? 0
      : 1
    : clicked.matches(clickable)
      ? 1
      : 2;
  return { path: pathTo(clicked), text, label, rank, at: placeText(placeOf(clicked)) };
};

const expanderBeside = (element: Element, hit: Hit): Hit | null => {
  const item = element.closest('li,tr,[role=treeitem],div') ?? element;
  const mark = item.querySelector(
    '[class*="plus" i],[class*="expand" i],[class*="toggle" i],img[src*="plus" i]',
  );
  return mark && isVisible(mark) && !mark.contains(element)
    ? { ...hit, path: pathTo(mark), text: '', rank: 3 }
    : null;
};

const nameOf = (element: Element): string[] =>
  [element.getAttribute('aria-label'), element.getAttribute('title')]
    .map((name) => normalise(name ?? ''))
    .filter((name) => name !== '');

const withoutCount = (text: string): string => text.replace(/[\s(]+\d+\)?$/, '');

/**
 * Where this document shows the words of a step, best first. For a row the words are the subject's own
 * (a domain), and only list rows are looked at; for all others list rows are data and never looked at.
 */
export const findNavigation = (
  document: Document,
  step: Step,
  subject: string | null,
  labels: LabelCatalogue,
): readonly Hit[] => {
  if (!document.body) return [];
  const wanted = new Map<string, LabelKey | null>();
  if (step.kind === 'row') {
    if (subject) wanted.set(normalise(subject), null);
  } else
    for (const key of step.labels) for (const wording of labels[key]) wanted.set(normalise(wording), key);
  const hits: Hit[] = [];
  const seen = new Set<string>();
  const take = (element: Element, text: string) => {
    const hit = candidate(element, text, wanted.get(text) ?? null, step.kind);
    if (!hit || seen.has(hit.path.join())) return;
    seen.add(hit.path.join());
    hits.push(hit);
    const expander = step.kind === 'tree' ? expanderBeside(element, hit) : null;
    if (expander) hits.push(expander);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      isSilent(node as Element) && step.kind !== 'button'
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    if (element.childElementCount > 8) continue;
    const own = [...element.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '',
    );
    const texts = [
      ...nameOf(element),
      ...(own ? [withoutCount(normalise(shortText(element, 80) ?? element.textContent ?? ''))] : []),
    ];
    const text = texts.find((one) => wanted.has(one));
    if (text === undefined) continue;
    if (
      (step.kind === 'row') !== isInListBody(element) &&
      !(step.kind === 'row' && element.closest(kinds.row))
    )
      continue;
    if (step.kind !== 'row' && isCaption(element)) continue;
    take(element, text);
  }
  return hits.sort((one, other) => one.rank - other.rank);
};
