import type { Facts } from './facts.ts';
import type { Rating } from './rating.ts';

export interface Rated extends Rating {
  readonly facts: Facts;
}

/** `unavailable`: the rater could not be loaded, which is said, and never shown as a score. */
export type MeterState = Rated | 'unavailable';

export interface MeterDrawing {
  /** Draws into a container, or draws again. */
  readonly draw: (container: HTMLElement, state: MeterState) => void;
  /** The same in one sentence, for the field's description. */
  readonly say: (state: MeterState) => string;
}

/** What the meter needs of the overlay it is drawn in. */
export interface Surface {
  readonly place: (item: {
    readonly target: Element;
    readonly create: () => HTMLElement;
    readonly places: readonly ('after' | 'line-end' | 'below-start' | 'above')[];
    readonly keep: () => boolean;
    readonly gone: () => void;
  }) => { readonly node: () => HTMLElement | null; readonly renew: () => void; readonly remove: () => void };
  readonly describe: (
    element: Element,
    text: string,
  ) => { readonly set: (text: string) => void; readonly remove: () => void };
  readonly hold: (node: HTMLElement) => () => void;
  readonly refresh: () => void;
}
