import { outcomes } from './finding.ts';
import type { Judgement } from './rule.ts';

const keyOf = ({ subject }: Judgement): string => (subject ? `${subject.kind}|${subject.key}` : '');
const rank = ({ outcome }: Judgement): number => outcomes.indexOf(outcome);

const isGuess = ({ basis }: Judgement): boolean => basis.some(({ confidence }) => confidence === 'likely');

/** A pass rests on both; of two faults the one that is certain speaks, else the first. */
const worse = (one: Judgement, other: Judgement): Judgement => {
  if (rank(one) !== rank(other)) return rank(one) < rank(other) ? one : other;
  if (one.outcome === 'pass') return { ...one, basis: [...new Set([...one.basis, ...other.basis])] };
  return isGuess(one) && !isGuess(other) ? other : one;
};

/** One judgement for each subject of a rule that looked in two places: the worse of them. */
export function worseOfEach(judgements: readonly Judgement[]): readonly Judgement[] {
  const bySubject = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const key = keyOf(judgement);
    const before = bySubject.get(key);
    bySubject.set(key, before ? worse(before, judgement) : judgement);
  }
  return [...bySubject.values()];
}
