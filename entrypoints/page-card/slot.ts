import type { Card, CardHandlers } from '../../utils/marks/card.ts';
import type { Cautions } from '../../utils/marks/cautions.ts';
import type { Overlay } from '../../utils/marks/overlay.ts';
import type { MeterOptions } from '../../utils/password/meter.ts';
import type { rateSignIn } from '../../utils/password/sign-in.ts';
import type { findNavigation } from '../../utils/smartermail/find-navigation.ts';

type BroughtMeterOptions = Omit<MeterOptions, 'drawing' | 'generator'> & {
  /** The words of passphrases, as one text. */
  readonly words: () => Promise<string>;
};

/**
 * What a page needs only on demand: the card of a badge, words of caution beside a button, the meter of a
 * new-password box, and the search for the words of a click path.
 */
export interface PageCard {
  /** Puts the looks of card and meter into the overlay; once is enough. */
  dress(overlay: Overlay): void;
  createCard(overlay: Overlay, signal: AbortSignal, handlers: CardHandlers): Card;
  createCautions(overlay: Overlay, signal: AbortSignal): Cautions;
  createMeters(document: Document, signal: AbortSignal, options: BroughtMeterOptions): void;
  readonly rateSignIn: typeof rateSignIn;
  readonly findNavigation: typeof findNavigation;
}

/** The one property that the injected script adds, in the frame's isolated world only. */
export const pageCardSlot = 'palisadePageCard';
