import { type CharacterKind, hasKind, type Policy } from './policy.ts';
import { pick, type Randomness, randomBelow, systemRandomness } from './random.ts';

const usualWords = 6;
const leastWords = 4;
const mostWords = 12;
const mostLength = 128;
const separator = '-';

export interface PassphraseWish {
  readonly words?: number;
  readonly policy?: Pick<Policy, 'minLength' | 'kinds'> | null;
  readonly random?: Randomness;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a kind that the server asks for adds, at a place drawn by lot. */
function withKind(words: readonly string[], kind: CharacterKind, random: Randomness): readonly string[] {
  if (hasKind(words.join(separator), kind)) return words;
  const at = randomBelow(words.length, random);
  const change = {
    uppercase: capital,
    lowercase: (word: string) => word.toLowerCase(),
    number: (word: string) => `${word}${randomBelow(10, random)}`,
    symbol: (word: string) => `${word}!`,
  }[kind];
  return words.map((word, index) => (index === at ? change(word) : word));
}

/**
 * Words drawn by lot, with hyphens between them: about 13 bits each from a list of 7,776. What the server asks for
 * besides is put in after the draw, and takes nothing from it; more words where it asks for more characters.
 */
export function generatePassphrase(list: readonly string[], wish: PassphraseWish = {}): string {
  const { random = systemRandomness, policy } = wish;
  const count = Math.min(mostWords, Math.max(leastWords, Math.floor(wish.words ?? usualWords) || 0));
  const least = Math.min(policy?.minLength ?? 0, mostLength);
  let words: readonly string[] = Array.from({ length: count }, () => pick(list, random));
  for (const kind of policy?.kinds ?? []) words = withKind(words, kind, random);
  while (words.join(separator).length < least) words = [...words, pick(list, random)];
  return words.join(separator);
}
