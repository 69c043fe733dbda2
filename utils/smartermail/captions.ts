import type { LabelKey } from '../screens/labels/labels.ts';
import { controlsIn, isControl } from './controls.ts';
import { cellsOf, headerRowOf, isListBody } from './list-shape.ts';
import type { Scope } from './scopes.ts';
import { isSilent, shortText, words } from './text.ts';
import { isVisible } from './visible.ts';
import { cutShort, type Fit, labelsFor, type Wordings } from './wordings.ts';

/** Where a label's words stand. A caption that is only an attribute of a control has that control as `node`. */
export interface Caption {
  readonly key: LabelKey;
  readonly node: Element | Text;
  readonly shown: string;
  /** `hint`: a control's title or placeholder. */
  readonly from: 'text' | 'aria-label' | 'hint';
  readonly fit: Fit;
  readonly visible: boolean;
}

const longest = 110;
const naming = ['aria-label', 'title', 'placeholder'] as const;
/** The words in these are values a person may choose, not captions. */
const optionLists = 'md-select,md-select-menu,md-radio-group,[role=listbox],[role=radiogroup],[role=option]';

/**
 * A form drawn as a table with a header ("Setting", "Value"), or with `th` for captions beside their controls, is no
 * list: its rows are the page's own words.
 */
const isForm = (node: Element): boolean => {
  const table = node.closest('table');
  const header = table && headerRowOf(table);
  if (!header) return false;
  const heads = cellsOf(header).map((cell) => words(cell, 40));
  return (
    cellsOf(header).some((cell) => cell.tagName === 'TD' && controlsIn(cell).length > 0) ||
    (heads.some((head) => /^(settings?|options?|property)$/.test(head)) && heads.includes('value'))
  );
};

/**
 * All captions of a scope in one walk. The bodies of lists are left out: their cells are data that strangers
 * can write (trap T40). Of nested elements with the same words the innermost is the caption.
 */
export const captionsIn = (scope: Scope, wordings: Wordings): readonly Caption[] => {
  const captions: Caption[] = [];
  const seen = new Set<Node>();
  const document = scope.root.ownerDocument;
  const add = (node: Element | Text, text: string, from: Caption['from']) => {
    const found = labelsFor(text, wordings);
    if (!found) return false;
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || seen.has(node)) return true;
    seen.add(node);
    const visible = isVisible(element);
    const shown = text.replace(/\s+/g, ' ').trim();
    for (const key of found.keys) captions.push({ key, node, shown, from, fit: found.fit, visible });
    return true;
  };
  const fromAttributes = (control: Element) => {
    for (const name of naming) {
      const said = control.getAttribute(name);
      const from = name === 'aria-label' ? name : 'hint';
      if (said && said.length <= longest && add(control, said, from)) return;
    }
  };
  const without = new Set<Node>(scope.without);
  const walker = document.createTreeWalker(scope.root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element &&
      (without.has(node) ||
        isSilent(node) ||
        (isListBody(node) && !isForm(node)) ||
        node.matches(optionLists))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (isControl(node)) fromAttributes(node);
      continue;
    }
    const own = node.nodeValue ?? '';
    if (own.trim() === '' || own.length > longest * 3) continue;
    // Words cut for want of room stand in full in a title.
    const title = node.parentElement?.closest('[title]')?.getAttribute('title');
    if (title && title.length <= longest && cutShort(own, title) && add(node as Text, title, 'text'))
      continue;
    if (add(node as Text, own, 'text')) continue;
    for (
      let at = node.parentElement, hops = 0;
      at && at !== scope.root && hops < 3;
      at = at.parentElement, hops++
    ) {
      const text = shortText(at, longest);
      if (text === undefined) break;
      if (add(at, text, 'text')) break;
    }
  }
  return captions;
};
