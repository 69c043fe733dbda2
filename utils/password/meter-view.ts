import type { Facts } from './facts.ts';
import type { GeneratorView } from './generator.ts';
import type { Rating } from './rating.ts';

export interface Rated extends Rating {
  readonly facts: Facts;
}

/** `unavailable`: the rater could not be loaded, which is said, and never shown as a score. */
export type MeterState = Rated | 'unavailable';

export interface MeterDrawing {
  /** Draws into a container, or draws again. No state: nothing is typed, only the generator is offered. */
  readonly draw: (container: HTMLElement, state: MeterState | null, generator: GeneratorView | null) => void;
  /** The same in one sentence, for the field's description. */
  readonly say: (state: MeterState | null) => string;
}

export type MeterPlace = 'after-down' | 'line-end-down' | 'after' | 'line-end' | 'below-start' | 'above';

/** What the meter needs of the overlay it is drawn in. */
export interface Surface {
  readonly place: (item: {
    readonly target: Element;
    readonly create: () => HTMLElement;
    readonly places: readonly MeterPlace[];
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
