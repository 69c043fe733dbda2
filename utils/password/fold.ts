/** A simpler form of a text, and what taking the simplification back costs an attacker, in powers of ten. */
export interface Simpler {
  readonly text: string;
  readonly cost: number;
}

const again = 0.3;

/** Letters that people leave the stroke or the dot out of, though Unicode takes them for letters of their own. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/**
 * Lower case, without accents, separators and signs: `Acme-Mail 2026!` is guessed as `acmemail2026`. Put together
 * again where there are no accents: a syllable of Korean is one character.
 */
export function fold(text: string): Simpler {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđıßæœς]/g, (letter) => plain[letter] ?? letter);
  const signs = letters.match(/[^\p{L}\p{N}]/gu) ?? [];
  const kinds = new Set(signs).size;
  return {
    text: letters.replace(/[^\p{L}\p{N}]/gu, ''),
    cost: kinds + (signs.length - kinds) * again,
  };
}

export const yearPattern = /(?:19|20)\d\d/g;
/** A year of the last or this century: about a hundred likely ones. */
export const yearCost = 2;
/** A word of the server's surroundings is among the first ten guesses. */
export const wordCost = 1;

interface TakenOut extends Simpler {
  readonly reason: 'name-or-server' | 'date-or-year';
}

/**
 * Takes the given words (folded) and years out of a folded text, longest first, so that what is left can be rated
 * by itself. Null when nothing was there to take out.
 */
export function takeOut(text: string, words: readonly string[]): TakenOut | null {
  let left = text;
  let cost = 0;
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const parts = left.split(word);
    if (parts.length > 1) cost += wordCost + (parts.length - 2) * again;
    left = parts.join('');
  }
  const reason = cost > 0 ? 'name-or-server' : 'date-or-year';
  left = left.replace(yearPattern, () => {
    cost += yearCost;
    return '';
  });
  return cost === 0 ? null : { text: left, cost, reason };
}
