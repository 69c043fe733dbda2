import { type Rect, rectAt, type Size } from './rect.ts';

/**
 * Where something of ours may stand beside a control, in inline terms: `after` is right of it in left-to-right text.
 * What grows while it is read stands at the control's top (`after-down`), so that its first line stays where it is.
 */
export type Place =
  | 'after'
  | 'after-down'
  | 'line-end'
  | 'line-end-down'
  | 'above'
  | 'below'
  | 'below-start'
  | 'before';

export interface Anchor {
  /** The control's own box. */
  readonly box: Rect;
  /** The control with the words that belong to it: `after` stands behind them. */
  readonly content: Rect;
  /** Everything on its line in its cell: `line-end` stands behind that. */
  readonly line: Rect;
  readonly rtl: boolean;
}

/** Clears the ring: 2 px of outline, 2 px off the control. */
const gap = 9;

/** The rectangle a thing of `size` takes at a place. */
export function placeRect(place: Place, { box, content, line, rtl }: Anchor, size: Size): Rect {
  const middle = (box.top + box.bottom - size.height) / 2;
  const top = place.endsWith('-down') ? box.top - 4 : middle;
  const end = rtl ? box.left : Math.max(box.right - size.width, box.left);
  const start = rtl ? box.right - size.width : box.left;
  const toTheRight = place === 'before' ? rtl : !rtl;
  const beside = place.startsWith('line-end') ? line : content;
  switch (place) {
    case 'above':
      return rectAt(end, box.top - size.height - 5, size);
    case 'below':
      return rectAt(end, box.bottom + 5, size);
    case 'below-start':
      return rectAt(start, box.bottom + 5, size);
    default:
      return rectAt(toTheRight ? beside.right + gap : beside.left - gap - size.width, top, size);
  }
}
