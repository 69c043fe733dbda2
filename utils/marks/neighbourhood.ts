import { isEmpty, type Rect, rectOf } from './rect.ts';

export interface Neighbourhood {
  /** The control's line: the widest part of the page around it that is about as high as a line. */
  readonly line: Rect;
  /** The controls and words on it, the control's own value among them. */
  readonly things: readonly Rect[];
}

const lineHeight = 64;
const mostLevels = 5;
const mostThings = 60;

/** The widest part of the page around a control that is about as high as a line. Reads layout. */
export function lineAround(shown: Element): Element {
  let line = shown;
  for (let level = 0; level < mostLevels; level++) {
    const parent = line.parentElement;
    if (!parent || parent === shown.ownerDocument.body) break;
    const { top, bottom } = rectOf(parent);
    if (bottom - top > lineHeight) break;
    line = parent;
  }
  return line;
}

const isGround = (element: Element, shown: Element): boolean =>
  element.contains(shown) && !element.matches('input, select, textarea, button');

/**
 * What stands on a control's line. Read from the elements, without hit tests: those take time with the size of the
 * page. What merely holds the control, such as a row that can be clicked, or the empty part of a wide switch, is
 * ground. Reads layout.
 */
export function neighbourhood(shown: Element, interactive: string): Neighbourhood {
  const around = lineAround(shown);
  const things: Rect[] = [];
  for (const element of [shown, ...around.querySelectorAll(interactive)].slice(0, mostThings)) {
    if (!isGround(element, shown) && element.localName !== 'label') things.push(rectOf(element));
  }
  const range = shown.ownerDocument.createRange();
  const words = shown.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node && things.length < mostThings * 2; node = words.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    things.push(...range.getClientRects());
  }
  return { line: rectOf(around), things: things.filter((rect) => !isEmpty(rect)) };
}
