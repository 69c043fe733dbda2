import { englishLabels, type LabelKey } from '../../utils/screens/labels/labels.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import { type Observation, observe } from './observe.ts';
import { drop, type Mutation, vary } from './vary.ts';

export interface Variation {
  readonly kinds: readonly Mutation[];
  readonly seed: number;
  /** A field to take away: its labels, and whether its words stay. */
  readonly without?: { readonly labels: readonly LabelKey[]; readonly what: 'row' | 'control' };
}

/** By root element: an emulator may show page after page in one document. */
const pristine = new WeakMap<Element, Node>();

/** Varies the page as it came, whatever was done to it before. Null: the field could not be taken away cleanly. */
export const observeVaried = (
  document: Document,
  generation: Generation,
  { kinds, seed, without }: Variation,
): Observation | null => {
  const body = pristine.get(document.documentElement) ?? document.body.cloneNode(true);
  pristine.set(document.documentElement, body);
  document.body.replaceWith(body.cloneNode(true));
  const words = without?.labels.flatMap((key) => englishLabels[key]);
  if (without && words && !drop(document, words, without.what)) return null;
  vary(document, kinds, seed);
  return observe(document, generation);
};

export { observe };
