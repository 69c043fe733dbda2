import { overlap, type Rect, within } from './rect.ts';

const interactive =
  'a, button, input, select, textarea, label, summary, img, svg, canvas, video, iframe, md-select, md-checkbox, ' +
  'md-switch, md-radio-button, md-icon, [role="button"], [role="checkbox"], [role="switch"], [role="tab"], ' +
  '[role="link"], [role="combobox"], [tabindex]:not([tabindex="-1"]), [onclick], [ng-click]';

const spacing = 11;
const mostChildren = 40;

/** The topmost element of the page at a point; ours is looked through. */
const under = (document: Document, x: number, y: number, host: Element): Element | null => {
  const top = document.elementFromPoint(x, y);
  if (top !== host) return top;
  return document.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
};

function hasTextAt(element: Element, rect: Rect): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of [...element.childNodes].slice(0, mostChildren)) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((line) => overlap(line, rect))) return true;
  }
  return false;
}

const blocks = (element: Element, target: Element, rect: Rect): boolean => {
  const hit = element.closest(interactive);
  // The empty part of a wide switch or of a row that can be clicked is free; a box that holds a value is not.
  const isOwnGround = hit?.contains(target) && !hit.matches('input, select, textarea, button');
  if (hit && !isOwnGround) return true;
  return hasTextAt(element, rect);
};

function* steps(from: number, to: number): Generator<number> {
  for (let at = from + 1; at < to - 1; at += spacing) yield at;
  yield to - 1;
}

/**
 * How much of the page's controls and words a rectangle would cover, in sample points; 0 is free. Stops counting at
 * `enough`.
 */
export function coverage(rect: Rect, target: Element, host: Element, enough: number): number {
  const document = target.ownerDocument;
  let covered = 0;
  for (const y of steps(rect.top, rect.bottom)) {
    for (const x of steps(rect.left, rect.right)) {
      const element = under(document, x, y, host);
      if (!element || blocks(element, target, rect)) covered++;
      if (covered >= enough) return covered;
    }
  }
  return covered;
}

/** Whether the page itself shows the control at its middle: not under a dialog, a header, a menu. */
export function isUncovered(shown: Element, box: Rect, viewport: Rect, host: Element): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (!within({ left: x, right: x, top: y, bottom: y }, viewport)) return false;
  const top = under(shown.ownerDocument, x, y, host);
  return !!top && (familyOf(shown).contains(top) || top.contains(shown));
}

/** Two levels up, where a page keeps the label or the mask it lays over a control. */
const familyOf = (shown: Element): Element => {
  let family = shown;
  for (let level = 0; level < 2; level++) {
    const parent = family.parentElement;
    if (!parent || parent === shown.ownerDocument.body) break;
    family = parent;
  }
  return family;
};
