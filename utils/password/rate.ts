/*
 * How a typed password is rated, within bounds that hold for any input:
 *
 *   typed ─ thinned ─ unit ─ squeeze ───────────────┐ windows of at most 16 characters,
 *   typed ─ fold ─ thinned ─ unit ─ squeeze ────────┤ at most twelve in all, one zxcvbn call a task
 *   typed ─ fold ─ context words, years taken out ──┘
 *                                                    └─ cheapest path through the matches ─ the lowest counts
 */
import { articleChecks, type Span, wordSpans } from './article.ts';
import { attackTime } from './attack-time.ts';
import { cheapestPath, type Path, type Stretch } from './cheapest-path.ts';
import { fold, type Simpler, takeOut } from './fold.ts';
import type { Rater } from './rater.ts';
import type { Rating, Score } from './rating.ts';
import type { Reason } from './reasons.ts';
import { squeeze, thinned, unitOf } from './repetition.ts';
import { knownStretches, ratersWords, windowStretches } from './stretches.ts';
import { windowLength, windowsOf } from './windows.ts';

/** Longer input, also in a longer spelling, is judged by its beginning: that makes no rating higher than it deserves. */
const mostRead = 4096;
const mostJudged = 256;
/** Calls of zxcvbn: as typed, folded, with the context words taken out. */
const windows = { typed: 5, folded: 4, rest: 3 } as const;
const shortLength = 8;

/** zxcvbn's own bounds: 10^3, 10^6, 10^8 and 10^10 guesses. */
const bounds = [3, 6, 8, 10].map((power) => Math.log10(10 ** power + 5));
const scoreOf = (cost: number): Score => {
  const above = bounds.filter((bound) => cost >= bound).length;
  return above === 4 ? 4 : above === 3 ? 3 : above === 2 ? 2 : above === 1 ? 1 : 0;
};

export interface RateOptions {
  readonly rater: Rater;
  /** Folded, from `contextWords`. */
  readonly words: readonly string[];
  /** Folded: the names of the account, as they stand in the form. */
  readonly usernames: readonly string[];
  /** Lets the page have its turn; awaited between calls of zxcvbn. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
}

interface Variant {
  readonly of: keyof typeof windows;
  readonly text: string;
  readonly cost: number;
  readonly reason: Reason | null;
}

const variant = (of: Variant['of'], from: Simpler, reason: Reason | null): Variant => {
  const thin = thinned(from.text);
  const unit = unitOf(thin.text);
  const short = unit.text.length > windowLength ? squeeze(unit.text) : { text: unit.text, cost: 0 };
  return {
    of,
    text: short.text.slice(0, mostJudged),
    cost: from.cost + thin.cost + unit.cost + short.cost,
    reason: reason ?? (short.text.length * 2 <= from.text.length ? 'repeats' : null),
  };
};

const variantsOf = (text: string, words: readonly string[]): readonly Variant[] => {
  const { text: spelled, cost } = fold(text);
  const folded = { text: spelled.slice(0, mostRead), cost };
  const rest = takeOut(folded.text, words);
  return [
    variant('typed', { text, cost: 0 }, null),
    variant('folded', folded, null),
    ...(rest ? [variant('rest', { text: rest.text, cost: folded.cost + rest.cost }, rest.reason)] : []),
  ];
};

/** The reason that explains most: the server's own words, then what covers the most characters. */
const explain = (score: Score, length: number, from: Variant, path: Path): Reason => {
  if (score >= 3 || length === 0) return 'none';
  const covered = new Map<Reason, number>();
  for (const { reason, from: start, to } of path.stretches) {
    covered.set(reason, (covered.get(reason) ?? 0) + to - start);
  }
  if (from.reason === 'name-or-server' || covered.has('name-or-server')) return 'name-or-server';
  if ((covered.get('common-password') ?? 0) * 3 > length) return 'common-password';
  if (from.reason) return from.reason;
  if (length < shortLength) return 'too-short';
  const ranked = [...covered].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? 'guessable-pattern';
};

/**
 * Rates a text. Null when aborted, which is how a later input wins. Never throws of the text's making; zxcvbn sees
 * at most twelve pieces of at most sixteen characters.
 */
export async function rate(typed: string, options: RateOptions): Promise<Rating | null> {
  const { rater, words, usernames, pause, signal } = options;
  const told = ratersWords(words);
  const answers = new Map<string, ReturnType<Rater>>();
  let found: readonly Span[] = [];
  let lowest: { variant: Variant; path: Path } | null = null;
  for (const one of variantsOf(typed.slice(0, mostRead), words)) {
    const spans: Span[] = [];
    const stretches: Stretch[] = knownStretches(one.text, words);
    for (const { start, piece } of windowsOf(one.text, windows[one.of])) {
      let answer = answers.get(piece);
      if (!answer) {
        if (answers.size > 0) await pause();
        if (signal.aborted) return null;
        answer = rater(piece, told);
        answers.set(piece, answer);
      }
      stretches.push(...windowStretches(answer, start, piece.length));
      spans.push(...wordSpans(answer.sequence, start));
    }
    // What is left after names were taken out may be joined to a word that nobody typed.
    if (one.of !== 'rest' && spans.length > found.length) found = spans;
    const path = cheapestPath(one.text.length, stretches);
    if (!lowest || one.cost + path.cost < lowest.variant.cost + lowest.path.cost)
      lowest = { variant: one, path };
  }
  if (signal.aborted || !lowest) return null;
  const cost = lowest.variant.cost + lowest.path.cost;
  const score = scoreOf(cost);
  return {
    score,
    reason: explain(score, typed.length, lowest.variant, lowest.path),
    article: articleChecks(typed.slice(0, mostRead), score, found, usernames),
    attack: attackTime(cost),
    length: typed.length,
  };
}
