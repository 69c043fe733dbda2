import { controlKind } from './controls.ts';
import { readControl } from './read-control.ts';
import { isSilent, normalise } from './text.ts';
import { isVisible } from './visible.ts';

/** Smaller than this, a control is there for screen readers only. */
const speck = 2;

/** Nothing that a person reads: another element stands for it, as toolkits do. */
const isStandIn = (control: Element): boolean => {
  if (!isVisible(control)) return true;
  const { width, height } = control.getBoundingClientRect();
  const isSpeck = width + height > 0 && (width <= speck || height <= speck);
  return isSpeck || control.ownerDocument.defaultView?.getComputedStyle(control).opacity === '0';
};

const letters = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a person reads in a cell, in words and in boxes, besides the caption and the hidden control. */
const shownIn = (cell: Element, control: Element, caption: Node): readonly string[] => {
  const shown: string[] = [];
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node === control ||
      node === caption ||
      (node instanceof Element && (isSilent(node) || !isVisible(node)))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    shown.push(letters(node instanceof HTMLInputElement ? node.value : (node.nodeValue ?? '')));
  return shown.filter((text) => text !== '');
};

/**
 * Whether a page shows other words than those of the list or box it hides under them: nobody knows then which of the
 * two will be saved. A box for ticks may lie under a drawn one.
 */
export const isDrawnOtherwise = (control: Element, caption: Node): boolean => {
  const kind = controlKind(control);
  if ((kind !== 'choice' && kind !== 'text') || !isStandIn(control)) return false;
  const own = readControl(control, { kind: 'text' }, null);
  const value = own.ok ? letters(String(own.value)) : '';
  for (let cell = control.parentElement, hops = 0; cell && hops < 3; cell = cell.parentElement, hops++) {
    const shown = shownIn(cell, control, caption);
    if (shown.length > 0) return !shown.includes(value);
    if (cell.contains(caption) || cell.tagName === 'TD') return false;
  }
  return false;
};
