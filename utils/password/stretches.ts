import type { Stretch } from './cheapest-path.ts';
import { commonWords, triedFirst } from './common-words.ts';
import { mostWords } from './context-words.ts';
import { wordCost, yearCost, yearPattern } from './fold.ts';
import { rowStretches } from './keyboard-rows.ts';
import type { Match, Rater } from './rater.ts';
import type { Reason } from './reasons.ts';

const byPattern: Readonly<Record<string, Reason>> = {
  repeat: 'repeats',
  sequence: 'sequence',
  spatial: 'keyboard-row',
  date: 'date-or-year',
  regex: 'date-or-year',
};

const reasonOf = (match: Match): Reason => {
  if (match.pattern !== 'dictionary') return byPattern[match.pattern] ?? 'guessable-pattern';
  if (match.dictionary_name === 'user_inputs') {
    const { rank = 0 } = match;
    if (rank <= mostWords) return 'name-or-server';
    return rank > mostWords + triedFirst ? 'dictionary-word' : 'common-password';
  }
  return match.dictionary_name === 'passwords' ? 'common-password' : 'dictionary-word';
};

/** What one call of zxcvbn says of the window that starts at `start`: the whole, and its parts. */
export function windowStretches(answer: ReturnType<Rater>, start: number, length: number): Stretch[] {
  const parts = answer.sequence
    .filter(({ pattern }) => pattern !== 'bruteforce')
    .map((match) => ({
      from: start + match.i,
      to: start + match.j + 1,
      cost: match.guesses_log10,
      reason: reasonOf(match),
    }));
  const longest = [...parts].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const whole = {
    from: start,
    to: start + length,
    cost: answer.guesses_log10,
    reason: longest?.reason ?? 'guessable-pattern',
  };
  return [whole, ...parts];
}

/**
 * What zxcvbn is told: names first. A word's place is what it costs, so places without a name are kept, lest knowing
 * one more name makes another word dearer.
 */
export const ratersWords = (words: readonly string[]): string[] => {
  const names = new Set(words.slice(0, mostWords));
  const free = Array.from({ length: mostWords - names.size }, () => '');
  return [...names, ...free, ...commonWords.filter((word) => !names.has(word))];
};

const runPattern = /(.)\1{2,}/gsu;
const runCost = 1.3;
const vowelPattern = /[aeiouyаеиоуыэюяё]{4,}/g;
const vowelCost = 0.6;

/** `aaeeiioouu`: six letters to choose from, each as long as one likes. */
const vowelStretch = (vowels: string, from: number): Stretch => {
  const changes = vowels.replace(/(.)\1+/g, '$1').length;
  const reason = changes < vowels.length ? 'repeats' : 'sequence';
  return { from, to: from + vowels.length, cost: 1 + vowelCost * changes, reason };
};

const shortestSequence = 4;
/** As zxcvbn has it: where it begins, in which direction, how long it is. zxcvbn sees sixteen characters of it. */
const sequenceCost = (length: number): number => Math.log10(26 * length);

/** `abcdefgh`, `87654321`: neighbours in the code, however many. */
function sequenceStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let last = 0;
  for (let at = 1; at <= text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const isNext = Math.abs(step) === 1;
    if (!isNext || (at - from > 1 && step !== last)) {
      const length = at - from;
      if (length >= shortestSequence)
        found.push({ from, to: at, cost: sequenceCost(length), reason: 'sequence' });
      from = isNext ? at - 1 : at;
    }
    last = step;
  }
  return found;
}

/** Where the words of the server's surroundings, years, rows of keys and runs of one character or of vowels stand. */
export function knownStretches(text: string, words: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      found.push({ from: at, to: at + word.length, cost: wordCost, reason: 'name-or-server' });
    }
  }
  for (const year of text.matchAll(yearPattern)) {
    found.push({ from: year.index, to: year.index + 4, cost: yearCost, reason: 'date-or-year' });
  }
  for (const run of text.matchAll(runPattern)) {
    found.push({ from: run.index, to: run.index + run[0].length, cost: runCost, reason: 'repeats' });
  }
  for (const vowels of text.matchAll(vowelPattern)) found.push(vowelStretch(vowels[0], vowels.index));
  return [...found, ...sequenceStretches(text), ...rowStretches(text)];
}
