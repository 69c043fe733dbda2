import { anchorOf } from './anchor-of.ts';
import type { LayerItem } from './layer-item.ts';
import { coverage, isUncovered } from './obstacles.ts';
import { placeRect } from './places.ts';
import { overlap, type Rect, type Size, within } from './rect.ts';

/** What one frame knows while it reads. */
export interface Surroundings {
  readonly viewport: Rect;
  readonly host: Element;
  /** Where other things of ours stand in this frame. */
  readonly taken: readonly Rect[];
}

/**
 * The best place for a node of `size`: free of the page's controls and words if there is one, else where it covers
 * least; null when the control itself is covered or nothing fits the window. Reads layout.
 */
export function choosePlace(item: LayerItem, shown: Element, size: Size, around: Surroundings): Rect | null {
  if (item.places === 'around') return null;
  const anchor = anchorOf(shown);
  if (!isUncovered(shown, anchor.box, around.viewport, around.host)) return null;
  let best: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of item.places) {
    const rect = placeRect(place, anchor, size);
    if (!within(rect, around.viewport) || around.taken.some((other) => overlap(other, rect))) continue;
    const cost = coverage(rect, shown, around.host);
    if (cost === 0) return rect;
    if (cost < least) [best, least] = [rect, cost];
  }
  return best;
}
