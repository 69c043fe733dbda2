import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import { unmarked } from './text.ts';

/**
 * How a page's words fit a label. `exact`: a documented wording, in whatever spelling. `drifted`: the same words as
 * another version might put them. `cut`: the beginning of one label only, with an ellipsis.
 */
export type Fit = 'exact' | 'drifted' | 'cut';

export interface Wordings {
  readonly exact: ReadonlyMap<string, readonly LabelKey[]>;
  readonly drifted: ReadonlyMap<string, readonly LabelKey[]>;
}

/** A label without what versions, skins and editors spell differently: its words stay the same. */
const spelled = (text: string): string =>
  unmarked(text)
    .replace(/[\u2018\u2019\u02BC']/g, '')
    .replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '')
    .replace(/\b(lower|upper) (?=case\b)|\b(user|host) (?=name\b)/g, '$1$2')
    .replace(/ ?& ?/g, ' and ')
    .replace(/\bat least 1\b/g, 'at least one');

/** The words that stay the same from version to version: no articles, no plurals, one word of each pair. */
export const drift = (text: string): string =>
  spelled(text)
    .replace(/^(allow|permit) /, 'enable ')
    .replace(/\bmax(imum)?\b\.?/g, 'max')
    .replace(/\bmin(imum)?\b\.?/g, 'min')
    .replace(/\bauthentication\b/g, 'auth')
    .replace(/\b(a|an|the) /g, '')
    .replace(/(?<=\p{L}{3})s\b/gu, '');

const fromEach = (
  labels: LabelCatalogue,
  form: (wording: string) => string | null,
): Map<string, LabelKey[]> => {
  const index = new Map<string, LabelKey[]>();
  for (const [key, wordings] of Object.entries(labels) as [LabelKey, readonly string[]][])
    for (const wording of wordings) {
      const text = form(wording);
      const keys = index.get(text ?? '') ?? [];
      if (text !== null && !keys.includes(key)) index.set(text, [...keys, key]);
    }
  return index;
};

const isPlace = (key: LabelKey): boolean => /^(place|nav|action|generic)\./.test(key);

/** Every wording, with the labels it may stand for (one wording can belong to several). */
export const wordingsOf = (labels: LabelCatalogue): Wordings => {
  // Two words say too little once they may differ: "Domain", "Domains" and "The Domain" are three things.
  const long = (wording: string) => (spelled(wording).split(' ').length > 2 ? drift(wording) : null);
  const drifted = fromEach(labels, long);
  for (const [text, keys] of drifted) if (keys.length > 1 || keys.some(isPlace)) drifted.delete(text);
  return { exact: fromEach(labels, spelled), drifted };
};

const shortest = 12;

/** The one label that begins so. What equals a shorter label may be the beginning of a longer one: it is neither. */
const beginning = (text: string, { exact }: Wordings): readonly LabelKey[] | null => {
  if (text.length < shortest || !text.includes(' ')) return null;
  const found = new Set([...exact].flatMap(([wording, keys]) => (wording.startsWith(text) ? keys : [])));
  return found.size === 1 ? [...found] : null;
};

const cutOff = /(\u2026|\.{3})[\s:*]*$/;

/** Whether words with an ellipsis are the beginning of others. */
export const cutShort = (text: string, whole: string): boolean =>
  cutOff.test(text) && spelled(whole).startsWith(spelled(text.replace(cutOff, '')));

/** The labels that words on a page stand for. */
export const labelsFor = (
  text: string,
  wordings: Wordings,
): { readonly keys: readonly LabelKey[]; readonly fit: Fit } | null => {
  if (cutOff.test(text)) {
    const keys = beginning(spelled(text.replace(cutOff, '')), wordings);
    return keys && { keys, fit: 'cut' };
  }
  const exact = wordings.exact.get(spelled(text));
  if (exact) return { keys: exact, fit: 'exact' };
  const drifted = wordings.drifted.get(drift(text));
  return drifted ? { keys: drifted, fit: 'drifted' } : null;
};
