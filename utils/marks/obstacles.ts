import { neighbourhood } from './neighbourhood.ts';
import { overlap, type Rect, within } from './rect.ts';

const interactive =
  'a, button, input, select, textarea, label, summary, img, svg, canvas, video, iframe, md-select, md-checkbox, ' +
  'md-switch, md-radio-button, md-icon, [role="button"], [role="checkbox"], [role="switch"], [role="tab"], ' +
  '[role="link"], [role="combobox"], [tabindex]:not([tabindex="-1"]), [onclick], [ng-click]';

const spacing = 20;

/** The topmost element of the page at a point; ours is looked through. */
const under = (document: Document, x: number, y: number, host: Element): Element | null => {
  const top = document.elementFromPoint(x, y);
  if (top !== host) return top;
  return document.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
};

const mostChildren = 40;

/** Words that lie directly in an element, not in a child of it, under a rectangle. */
function hasWordsAt(element: Element, rect: Rect): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].slice(0, mostChildren).some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => overlap(line, rect));
  });
}

/** Hit tests along the middle of what lies outside the control's own line: costly, so only there. */
function coverageElsewhere(rect: Rect, line: Rect, shown: Element, host: Element): number {
  let covered = 0;
  const y = (rect.top + rect.bottom) / 2;
  for (let x = rect.left + 2; x < rect.right + spacing; x += spacing) {
    const point = {
      left: Math.min(x, rect.right - 2),
      right: Math.min(x, rect.right - 2),
      top: y,
      bottom: y,
    };
    if (within(point, line)) continue;
    const element = under(shown.ownerDocument, point.left, y, host);
    const hit = element?.closest(interactive);
    if (!element || (hit && !hit.contains(shown)) || hasWordsAt(element, rect)) covered++;
  }
  return covered;
}

/** How much of the page's controls and words a rectangle would cover; 0 is free. */
export function coverage(rect: Rect, shown: Element, host: Element): number {
  const { line, things } = neighbourhood(shown, interactive);
  const covered = things.filter((thing) => overlap(thing, rect)).length;
  return covered > 0 || within(rect, line) ? covered : coverageElsewhere(rect, line, shown, host);
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
