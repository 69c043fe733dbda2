import { anchorOf } from './anchor-of.ts';
import type { Pass } from './frames.ts';
import type { ItemState } from './layer-item.ts';
import { coverage, isUncovered } from './obstacles.ts';
import { type Anchor, type Place, placeRect } from './places.ts';
import { overlap, type Rect, type Size, within } from './rect.ts';

/** What one frame knows while it reads. */
export interface Reading {
  readonly viewport: Rect;
  readonly host: Element;
  /** Where other things of ours stand in this frame. */
  readonly taken: Rect[];
}

function choose(item: ItemState['item'], anchor: Anchor, size: Size, reading: Reading): Place | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of item.places === 'around' ? [] : item.places) {
    const rect = placeRect(place, anchor, size);
    if (!within(rect, reading.viewport) || reading.taken.some((other) => overlap(other, rect))) continue;
    const cost = coverage(rect, item.target, reading.host, least);
    if (cost === 0) return place;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/**
 * Where a node is to stand now; null: nowhere. Reads layout. A `full` pass chooses the place again, by hit
 * tests: free of the page's controls and words if there is such a place, else where it covers least. `sight` does
 * so only for what has none.
 */
export function rectFor(state: ItemState, shown: Element, pass: Pass, reading: Reading): Rect | null {
  const anchor = anchorOf(shown);
  if (state.item.places === 'around') return anchor.box;
  if (pass === 'full' || (pass === 'sight' && !state.place)) {
    state.size = { width: state.node?.offsetWidth ?? 0, height: state.node?.offsetHeight ?? 0 };
    state.place = isUncovered(shown, anchor.box, reading.viewport, reading.host)
      ? choose(state.item, anchor, state.size, reading)
      : null;
  }
  if (!state.place) return null;
  const rect = placeRect(state.place, anchor, state.size);
  reading.taken.push(rect);
  return rect;
}
