import { fold } from './fold.ts';

const shortest = 3;
const longest = 64;
const mostWords = 60;
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
      const word = fold(part).text.slice(0, longest).replace(halfPair, '');
      if (word.length >= shortest && !/^\d+$/.test(word)) words.add(word);
      if (words.size >= mostWords) return [...words];
    }
  }
  return [...words];
}
