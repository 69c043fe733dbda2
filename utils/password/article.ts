import { fold } from './fold.ts';
import type { Match } from './rater.ts';
import type { Score } from './rating.ts';

/**
 * The marks of a secure password, in the words and order of the article: "at least 8 characters, not contain any
 * dictionary words, not contain the username, and should contain uppercase, lowercase, symbols, and numbers".
 */
export type ArticleMark =
  | 'length'
  | 'no-word'
  | 'no-username'
  | 'uppercase'
  | 'lowercase'
  | 'symbol'
  | 'number';

/** `not-needed`: a passphrase is made of words, and holds. `unknown`: no user name stands in the form. */
export type Met = 'yes' | 'no' | 'not-needed' | 'unknown';
export type ArticleChecks = Readonly<Record<ArticleMark, Met>>;

/** Where a word stands in a text; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const leastLength = 8;
/** Shorter words stand in random passwords by chance. */
const shortestWord = 4;
const passphrase = 4;

/** Words among the matches of one window that starts at `start`; names of server and account are an attacker's words too. */
export const wordSpans = (sequence: readonly Match[], start: number): readonly Span[] =>
  sequence
    .filter(({ pattern, i, j }) => pattern === 'dictionary' && j - i + 1 >= shortestWord)
    .map(({ i, j }) => ({ from: start + i, to: start + j + 1 }));

/** Windows overlap, so a word may be found twice. */
function apart(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

function noWord(found: readonly Span[], length: number, score: Score): Met {
  const words = apart(found);
  if (words.length === 0) return 'yes';
  if (score < 4) return 'no';
  if (words.length >= passphrase) return 'not-needed';
  const covered = words.reduce((sum, { from, to }) => sum + to - from, 0);
  return covered * 2 < length ? 'yes' : 'no';
}

function noUsername(typed: string, usernames: readonly string[]): Met {
  if (usernames.length === 0) return 'unknown';
  const { text } = fold(typed);
  return usernames.some((name) => text.includes(name)) ? 'no' : 'yes';
}

const met = (holds: boolean): Met => (holds ? 'yes' : 'no');

/** `found`: words of the text as typed or folded. `usernames`: folded, as they stand in the form. */
export const articleChecks = (
  typed: string,
  score: Score,
  found: readonly Span[],
  usernames: readonly string[],
): ArticleChecks => ({
  length: met([...typed].length >= leastLength),
  'no-word': noWord(found, typed.length, score),
  'no-username': noUsername(typed, usernames),
  uppercase: met(/\p{Lu}/u.test(typed)),
  lowercase: met(/\p{Ll}/u.test(typed)),
  symbol: met(/[^\p{L}\p{N}\p{M}\s]/u.test(typed)),
  number: met(/\p{N}/u.test(typed)),
});
