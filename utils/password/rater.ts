/** The part of zxcvbn's answer that the rating rests on. `i` and `j` are inclusive. */
export interface Match {
  readonly pattern: string;
  readonly i: number;
  readonly j: number;
  readonly guesses_log10: number;
  readonly dictionary_name?: string | undefined;
  /** Place in the dictionary, from 1. */
  readonly rank?: number | undefined;
}

export type Rater = (
  text: string,
  userInputs?: string[],
) => { readonly guesses_log10: number; readonly sequence: readonly Match[] };

/** The one property that the injected script adds, in the frame's isolated world only. */
export const raterSlot = 'palisadePasswordRater';

/** The rater, once its script has run in this world; null before. */
export const raterIn = (world: object): Rater | null => {
  const found: unknown = Reflect.get(world, raterSlot);
  return typeof found === 'function' ? (found as Rater) : null;
};
