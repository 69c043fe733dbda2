import type { Reading } from '../screens/reading.ts';
import { withoutCoverage } from './known.ts';
import type { Facts, Judgement } from './rule.ts';
import { judgeDomains } from './rules/domain.ts';

/** Whether senders of this server's own domains have to sign in. */
export interface DomainAuth {
  /** `some`: one domain at least lets its senders off. `unread`: not every domain was seen to require it. */
  readonly state: 'all' | 'some' | 'unread';
  /** Every domain was looked at; false: one that nobody has seen may let its senders off as well. */
  readonly whole: boolean;
  /** For `some` the readings of that domain, else of all. */
  readonly basis: readonly Reading[];
}

const isGuess = ({ basis }: Judgement): boolean => basis.some(({ confidence }) => confidence === 'likely');
const key = ({ subject }: Judgement): string => subject?.key ?? '';

/** One that is certain before guesses, then by name, so that the same domain is named whatever was read first. */
const firstOf = (judgements: readonly Judgement[]): Judgement | undefined =>
  judgements.toSorted(
    (a, b) => Number(isGuess(a)) - Number(isGuess(b)) || (key(a) < key(b) ? -1 : Number(key(a) > key(b))),
  )[0];

function understand(facts: Facts): DomainAuth {
  const judged = judgeDomains(facts);
  const open = firstOf(judged.filter(({ outcome }) => outcome === 'fail'));
  const whole = judged.every(({ outcome }) => outcome !== 'unknown' && outcome !== 'not-checked');
  if (open) return { state: 'some', whole, basis: open.basis.map(withoutCoverage) };
  const basis = judged.flatMap((judgement) => judgement.basis.map(withoutCoverage));
  return { state: whole ? 'all' : 'unread', whole, basis };
}

const known = new WeakMap<Facts, DomainAuth>();

/** What the domains' own switches add up to. Several rules ask; a server of thousands of domains is read once. */
export function domainAuthOf(facts: Facts): DomainAuth {
  const before = known.get(facts);
  if (before) return before;
  const found = understand(facts);
  known.set(facts, found);
  return found;
}

/** Every enabled domain was seen, for certain and saved, to require authentication. */
export const everyDomainAuthenticates = (facts: Facts): boolean => {
  const { state, basis } = domainAuthOf(facts);
  return state === 'all' && basis.every(({ confidence, saved }) => confidence !== 'likely' && saved);
};
