import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import { isControl } from './controls.ts';
import { isListBody } from './list-shape.ts';
import type { Scope } from './scopes.ts';
import { isSilent, normalise, shortText } from './text.ts';
import { isVisible } from './visible.ts';

/** Where a label's words stand. A caption that is only an attribute of a control has that control as `node`. */
export interface Caption {
  readonly key: LabelKey;
  readonly node: Element | Text;
  readonly shown: string;
  readonly from: 'text' | 'aria-label';
  readonly visible: boolean;
}

const longest = 110;
/** The words in these are values a person may choose, not captions. */
const optionLists = 'md-select,md-select-menu,md-radio-group,[role=listbox],[role=radiogroup],[role=option]';

/** Every wording, normalised, with the labels it may stand for (one wording can belong to several). */
export const indexWordings = (labels: LabelCatalogue): ReadonlyMap<string, readonly LabelKey[]> => {
  const index = new Map<string, LabelKey[]>();
  for (const [key, wordings] of Object.entries(labels) as [LabelKey, readonly string[]][]) {
    for (const wording of wordings) {
      const text = normalise(wording);
      const keys = index.get(text) ?? [];
      if (!keys.includes(key)) keys.push(key);
      index.set(text, keys);
    }
  }
  return index;
};

/**
 * All captions of a scope in one walk. The bodies of lists are left out: their cells are data that strangers
 * can write (trap T40). Of nested elements with the same words the innermost is the caption.
 */
export const captionsIn = (
  scope: Scope,
  index: ReadonlyMap<string, readonly LabelKey[]>,
): readonly Caption[] => {
  const captions: Caption[] = [];
  const seen = new Set<Node>();
  const document = scope.root.ownerDocument;
  const add = (node: Element | Text, text: string, from: Caption['from']) => {
    const keys = index.get(normalise(text));
    if (!keys) return false;
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || seen.has(node)) return true;
    seen.add(node);
    const visible = isVisible(element);
    for (const key of keys)
      captions.push({ key, node, shown: text.replace(/\s+/g, ' ').trim(), from, visible });
    return true;
  };
  const without = new Set<Node>(scope.without);
  const walker = document.createTreeWalker(scope.root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element &&
      (without.has(node) || isSilent(node) || isListBody(node) || node.matches(optionLists))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const aria = node.getAttribute('aria-label');
      if (aria && aria.length <= longest && isControl(node)) add(node, aria, 'aria-label');
      continue;
    }
    const own = node.nodeValue ?? '';
    if (own.trim() === '' || own.length > longest * 3) continue;
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
