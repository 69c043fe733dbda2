import { isInListBody } from './list-shape.ts';
import { inScope, type Scope, scopesOf } from './scopes.ts';
import { queryNames } from './sparse.ts';
import { shortText, unmarked } from './text.ts';
import { isVisible } from './visible.ts';

/** The words that say where one is, most telling first. Normalised; breadcrumbs and titles are split. */
export interface Place {
  readonly text: string;
  /** `under`: of the page a dialog stands over. */
  readonly level: 'dialog' | 'tab' | 'heading' | 'menu' | 'title' | 'around' | 'under';
}

/** What names the place one is at, and no field. */
export const headingSelector =
  'h1,h2,h3,h4,h5,h6,[role=heading],legend,[class*="title" i],[class*="heading" i],[class*="crumb" i],[aria-label*="breadcrumb" i],[id*="crumb" i],[id*="title" i],.md-toolbar-tools,[id*="NavPH" i],[id*="NavLabel" i],[class*="navlabel" i]';
const selectedSelector =
  '[aria-selected=true],[aria-current]:not([aria-current=false]),[class*="selected" i],[class*="active" i],[class*="current" i]';
const selectedClass =
  /(^|[-_])(is)?(selected|active|current)$|^(selected|active|current)([-_]|$)|[a-z](Selected|Active)$/;

const splitPlace = (text: string): string[] =>
  text
    .split(/\s+[-\u2013\u2014|/\u00BB\u203A:>]+\s+|[\u00BB\u203A>]/)
    .map((part) => unmarked(part).replace(/[\s(]+\d+\)?$/, ''))
    .filter((part) => part !== '');

const isTab = (element: Element): boolean =>
  element.closest('[role=tab],md-tab-item,[role=tablist],[class*="tab" i]') !== null &&
  element.closest('[role=tree],nav,ul.menu') === null;

const insideMenu = (element: Element): boolean =>
  element.closest(
    'nav,[role=navigation],[role=tree],[role=menu],[role=menubar],a,button,td[class*="label" i]',
  ) !== null;

const crumbs = '[aria-label*="breadcrumb" i],[class*="crumb" i],[id*="crumb" i]';
/** A breadcrumb may have no separators but its elements. */
const crumbTexts = (element: Element): string[] =>
  element.childElementCount > 1 ? [...element.children].flatMap(texts) : texts(element);

const texts = (element: Element): string[] => splitPlace(shortText(element, 90) ?? '');

/** What a page says by itself: not its title and not what is around it, which are the same for a dialog. */
const spoken: ReadonlySet<Place['level']> = new Set(['tab', 'heading', 'menu']);

export const placesOf = (scope: Scope): readonly Place[] => {
  const document = scope.root.ownerDocument;
  const places: Place[] = [];
  const push = (level: Place['level'], parts: readonly string[]) => {
    for (const text of parts) places.push({ text, level });
  };
  if (scope.kind === 'dialog') {
    const label = scope.root.getAttribute('aria-label');
    if (label) push('dialog', splitPlace(label));
    const heading = scope.root.querySelector(headingSelector);
    if (heading) push('dialog', texts(heading));
    const page = scopesOf(document).find(({ kind }) => kind === 'page');
    const below = page ? placesOf(page) : [];
    push(
      'under',
      below.flatMap(({ level, text }) => (spoken.has(level) ? [text] : [])),
    );
  }
  for (const element of queryNames(scope.root, selectedSelector)) {
    if (!isSelected(element) || !inScope(element, scope) || element.closest('tr,[role=row],option,select'))
      continue;
    if (isVisible(element)) push(isTab(element) ? 'tab' : 'menu', texts(element));
  }
  for (const element of queryNames(scope.root, headingSelector)) {
    if (!inScope(element, scope) || isInListBody(element)) continue;
    if (element.matches(crumbs)) {
      if (isVisible(element)) push('heading', crumbTexts(element));
      continue;
    }
    if (insideMenu(element)) continue;
    if (!element.querySelector('input,select,textarea') && isVisible(element))
      push('heading', texts(element));
  }
  push('title', splitPlace(document.title));
  push('around', aroundFrame(document));
  return places;
};

export const isSelected = (element: Element): boolean => {
  if (element.getAttribute('aria-selected') === 'true') return true;
  const current = element.getAttribute('aria-current');
  if (current !== null && current !== 'false') return true;
  return [...element.classList].some((name) => selectedClass.test(name));
};

/** What the frames around this one show as selected; legacy trees and tool bars live there. */
const aroundFrame = (document: Document): string[] => {
  const parts: string[] = [];
  for (let view = document.defaultView, hops = 0; view && view !== view.parent && hops < 3; hops++) {
    view = view.parent as Window & typeof globalThis;
    try {
      parts.push(...splitPlace(view.document.title));
      for (const element of view.document.querySelectorAll(selectedSelector)) {
        if (isSelected(element)) parts.push(...texts(element));
      }
    } catch {
      return parts;
    }
  }
  return parts;
};
