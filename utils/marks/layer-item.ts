import type { Place } from './places.ts';

/** Something of ours that stands by a control of the page. */
export interface LayerItem {
  readonly target: Element;
  /** Called when the target comes into view; the node is dropped when it leaves. */
  readonly create: () => HTMLElement;
  /** In order of liking; `around` frames the target instead of standing beside it. */
  readonly places: readonly Place[] | 'around';
  /** Asked in full frames; false takes the item away, as does a target that left the document. */
  readonly keep?: () => boolean;
  readonly gone?: () => void;
}

export interface Placed {
  /** Null while the target is out of view. */
  readonly node: () => HTMLElement | null;
  /** Its look changed: draw and place it anew. */
  readonly renew: () => void;
  /** Safe to call twice. */
  readonly remove: () => void;
}

export interface ItemState {
  readonly item: LayerItem;
  /** What is measured: the target, or what the page shows in its place. Null until the first frame. */
  shown: Element | null;
  node: HTMLElement | null;
  /** From the corner of what is shown to the node; null: no place for it now. */
  offset: { readonly x: number; readonly y: number } | null;
  /** The offset has to be found anew. */
  isStale: boolean;
}

export const newState = (item: LayerItem): ItemState => ({
  item,
  shown: null,
  node: null,
  offset: null,
  isStale: true,
});
