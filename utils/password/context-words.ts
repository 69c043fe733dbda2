import { fold } from './fold.ts';

const shortest = 3;
const longest = 64;
/** The rater is told of no more, and of words it always knows after as many places. */
export const mostWords = 60;
/** As names are spelt where there are no umlauts: `Müller` as `Mueller`, which folding makes `muller`. */
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const spelledOut = (text: string): string =>
  text.toLowerCase().replace(/[äöüåø]/g, (letter) => umlauts[letter] ?? letter);

/** What a cut may leave of a character outside the basic plane. */
const halfPair = /[\ud800-\udbff]$/;

/** Said of every server: an attacker's list of words for this product begins with them. */
export const productWords: readonly string[] = [
  'SmarterMail',
  'SmarterTools',
  'Smarter Mail',
  'SmarterTools Inc',
];

/**
 * Words an attacker would try first: each text whole, and its parts (`mail.acme.test` gives `mailacmetest`, `mail`,
 * `acme`, `test`). Folded, three letters or more, in order, none twice, at most sixty: the texts may be hostile.
 */
export function contextWords(texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    const short = text.slice(0, longest * 4);
    const parts = short
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .flatMap((part) => [part, ...part.split(/(?<=\p{Ll})(?=\p{Lu})/u)]);
    for (const part of [short, ...parts]) {
      for (const spelling of [part, spelledOut(part)]) {
        const word = fold(spelling).text.slice(0, longest).replace(halfPair, '');
        if (word.length >= shortest && !/^\d+$/.test(word)) words.add(word);
        if (words.size >= mostWords) return [...words];
      }
    }
  }
  return [...words];
}
