import { englishLabels, type LabelKey } from '../../utils/screens/labels/labels.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import type { SettingId } from '../../utils/screens/settings.ts';
import { type Observation, observe } from './observe.ts';
import { drop, type Mutation, vary } from './vary.ts';
import { type Kind, varyHarder } from './vary-harder.ts';

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

export interface HarderVariation {
  readonly kinds: readonly Kind[];
  readonly seed: number;
}

export interface Varied {
  readonly seen: Observation;
  readonly gone: readonly SettingId[];
  readonly unsure: readonly SettingId[];
  readonly values: Readonly<Partial<Record<SettingId, string>>>;
  /** The page as it stood, where it was asked for. */
  readonly html: string | null;
}

/** One page in many shapes: what was read from each, and what should have been. */
export const observeEach = (
  document: Document,
  generation: Generation,
  variations: readonly HarderVariation[],
  withHtml: boolean,
): readonly Varied[] => {
  const { body, title } = document;
  return variations.map(({ kinds, seed }) => {
    document.body.replaceWith(body.cloneNode(true));
    document.title = title;
    const truth = varyHarder(document, kinds, seed);
    const seen = observe(document, generation);
    return {
      seen,
      gone: [...truth.gone],
      unsure: [...truth.unsure],
      values: Object.fromEntries(truth.values),
      html: withHtml ? document.documentElement.outerHTML : null,
    };
  });
};

export { observe };
