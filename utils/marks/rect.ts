/** In CSS pixels of the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A plain copy: the properties of a DOMRect are getters, which spreading leaves behind. */
export const plain = ({ left, top, right, bottom }: Rect): Rect => ({ left, top, right, bottom });

/** Reads layout. */
export const rectOf = (element: Element): Rect => plain(element.getBoundingClientRect());

export const isEmpty = (rect: Rect): boolean => rect.right - rect.left <= 0 || rect.bottom - rect.top <= 0;

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const union = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The same rectangle with its position on whole pixels, so that text in it stays sharp. */
export const rectAt = (left: number, top: number, { width, height }: Size): Rect => ({
  left: Math.round(left),
  top: Math.round(top),
  right: Math.round(left) + width,
  bottom: Math.round(top) + height,
});
