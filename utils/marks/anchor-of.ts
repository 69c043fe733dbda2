import { lineAround } from './neighbourhood.ts';
import type { Anchor } from './places.ts';
import { isEmpty, overlap, plain, type Rect, rectOf, union } from './rect.ts';

const rows = 'tr, [role="row"]';

const textRect = (element: Element): Rect => {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return plain(range.getBoundingClientRect());
};

const labelsOf = (element: Element): readonly Element[] =>
  'labels' in element && element.labels instanceof NodeList
    ? [...element.labels].filter((label): label is HTMLLabelElement => label instanceof HTMLLabelElement)
    : [];

/** A row stands for its first cell with words, past a box to select it by; everything else for itself, or, where the page hides it, for what shows it. */
export function standIn(target: Element): Element {
  if (target.matches(rows)) {
    const cells = [...target.children];
    return cells.find((cell) => (cell.textContent ?? '').trim() !== '') ?? cells[0] ?? target;
  }
  if (!isEmpty(rectOf(target))) return target;
  const around = [target.parentElement, target.parentElement?.parentElement].filter(isSmall);
  return [...labelsOf(target), ...around].find((element) => !!element && !isEmpty(rectOf(element))) ?? target;
}

const tallestStandIn = 64;

/** A wrapper that shows a hidden control, such as a styled switch; not the part of a page it happens to lie in. */
const isSmall = (element: Element | null | undefined): element is Element => {
  if (!element || element === element.ownerDocument.body) return false;
  const { top, bottom } = rectOf(element);
  return bottom - top <= tallestStandIn;
};

const isControl = (element: Element): boolean => element.matches('input, select, textarea, button');

const onLineOf = (box: Rect, rect: Rect): boolean =>
  !isEmpty(rect) && overlap({ ...rect, left: box.left, right: box.right }, box);

/** Everything on the control's line in its cell: behind it there is room where the control's own side has none. */
function lineOf(shown: Element, content: Rect): Rect {
  const around = shown.closest('td, th, li, dd, p') ?? shown.parentElement;
  const rect = around ? textRect(around) : content;
  const isOneLine = rect.bottom - rect.top <= 2 * (content.bottom - content.top);
  return isOneLine && onLineOf(content, rect) ? union(rect, content) : content;
}

/** Of the control's own line only: asking a control for all its labels takes time with the size of the page. */
const labelsBeside = (control: Element): readonly Element[] =>
  [...lineAround(control).querySelectorAll('label')].filter(
    (label) => label.contains(control) || (control.id !== '' && label.htmlFor === control.id),
  );

/** Where a control stands now. Reads layout: only for the reading half of a frame. */
export function anchorOf(shown: Element): Anchor {
  const box = rectOf(shown);
  const rtl = getComputedStyle(shown).direction === 'rtl';
  const words = isControl(shown) ? labelsBeside(shown).map(textRect) : [textRect(shown)];
  const beside = words.filter((rect) => onLineOf(box, rect));
  const content = isControl(shown) ? beside.reduce(union, box) : (beside[0] ?? box);
  return { box, content, line: lineOf(shown, content), rtl };
}
