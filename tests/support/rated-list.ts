import { contextWords, productWords } from '../../utils/password/context-words.ts';
import { rate } from '../../utils/password/rate.ts';
import type { Rater } from '../../utils/password/rater.ts';
import passwords from './passwords.json' with { type: 'json' };

export interface Listed {
  readonly text: string;
  readonly made: string;
  readonly kind: 'weak' | 'strong';
}

const flat = (groups: Readonly<Record<string, readonly string[]>>, kind: Listed['kind']): Listed[] =>
  Object.entries(groups).flatMap(([made, texts]) => texts.map((text) => ({ text, made, kind })));

/** Passwords made for these tests and used nowhere else, with how each was made (tests/support/passwords.json). */
export const listed: readonly Listed[] = [
  ...flat(passwords.weak, 'weak'),
  ...flat(passwords.strong, 'strong'),
];

/** The names around the box, which every way of rating is told alike. */
export const around: readonly string[] = [
  passwords.server.host,
  ...passwords.server.names,
  ...passwords.account,
];

/** A weak password has to be called weak at 2 or less, a strong one strong at 3 or more. */
const isRight = (kind: Listed['kind'], score: number): boolean => (kind === 'weak' ? score <= 2 : score >= 3);

export type ScoreOf = (text: string) => number | Promise<number>;

/** The product's own score, in the surroundings of the list. */
export const ownScore =
  (rater: Rater): ScoreOf =>
  async (text) => {
    const rating = await rate(text, {
      rater,
      words: contextWords([...productWords, ...around]),
      usernames: contextWords(passwords.account),
      pause: async () => {},
      signal: new AbortController().signal,
    });
    if (!rating) throw new Error('the rating was aborted');
    return rating.score;
  };

export interface Shares {
  readonly weak: number;
  readonly strong: number;
  readonly missed: readonly (Listed & { readonly score: number })[];
}

/** Which share of the weak and of the strong a way of rating gets right, and what it gets wrong. */
export async function sharesOf(scoreOf: ScoreOf, list: readonly Listed[] = listed): Promise<Shares> {
  const missed: (Listed & { score: number })[] = [];
  for (const one of list) {
    const score = await scoreOf(one.text);
    if (!isRight(one.kind, score)) missed.push({ ...one, score });
  }
  const share = (kind: Listed['kind']): number => {
    const all = list.filter((one) => one.kind === kind).length;
    return all === 0 ? 0 : 1 - missed.filter((one) => one.kind === kind).length / all;
  };
  return { weak: share('weak'), strong: share('strong'), missed };
}
