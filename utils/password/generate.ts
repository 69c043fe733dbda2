import { fold } from './fold.ts';
import { type CharacterKind, characterKinds, hasKind, type Policy } from './policy.ts';
import { pick, type Randomness, systemRandomness } from './random.ts';

/** No quotes, brackets or slashes, which scripts and configuration files trip over; no `_`, which some take for a letter. */
const alphabets: Readonly<Record<CharacterKind, string>> = {
  uppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lowercase: 'abcdefghijklmnopqrstuvwxyz',
  number: '0123456789',
  symbol: '!#$%*+-=?@',
};
/** Told apart by no one who reads them from a screen or from paper. */
const alike = /[0O1lI5S2Z8B]/;

const leastLength = 8;
/** Longer ones are refused by many a mail program, whatever a page says that its server asks for. */
const mostLength = 128;
const usualLength = 20;

export interface Wish {
  readonly length?: number;
  readonly lookAlikes?: boolean;
  readonly policy?: Pick<Policy, 'minLength' | 'kinds' | 'notUserName'> | null;
  /** Folded. */
  readonly usernames?: readonly string[];
  readonly random?: Randomness;
}

/** Within what is sensible, and never shorter than the server asks for. */
const lengthOf = ({ length = usualLength, policy }: Wish): number =>
  Math.min(mostLength, Math.max(leastLength, Math.floor(length) || 0, policy?.minLength ?? 0));

/**
 * A random password: every character drawn from the same alphabet, and the whole drawn again until it holds a
 * character of each kind. That way each password which satisfies the policy is as likely as any other; putting the
 * missing kinds in afterwards would not give that.
 */
export function generatePassword(wish: Wish = {}): string {
  const { random = systemRandomness, policy, usernames = [] } = wish;
  const letters = [...characterKinds.map((kind) => alphabets[kind]).join('')].filter(
    (letter) => wish.lookAlikes || !alike.test(letter),
  );
  const length = lengthOf(wish);
  for (;;) {
    const text = Array.from({ length }, () => pick(letters, random)).join('');
    const { text: folded } = fold(text);
    const named = policy?.notUserName === true && usernames.some((name) => folded.includes(name));
    if (!named && characterKinds.every((kind) => hasKind(text, kind))) return text;
  }
}
