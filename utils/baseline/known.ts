import type { Reading } from '../screens/reading.ts';
import type { SettingId, ValueOf } from '../screens/settings.ts';
import type { Judgement, Known } from './rule.ts';

/** Something a rule wanted to know, whatever its setting. */
type Wanted =
  | { readonly state: 'value'; readonly reading: Reading }
  | Extract<Known<SettingId>, { state: 'unreadable' | 'missing' }>;

/** The judgement when one thing needed is not there: could not be read, never visited, or read too long ago. */
export function withoutValue(known: Extract<Wanted, { state: 'unreadable' | 'missing' }>): Judgement {
  if (known.state === 'unreadable') return { outcome: 'unknown', reason: known.why, basis: [known.reading] };
  return {
    outcome: 'not-checked',
    reason: known.stale ? 'stale' : 'not-visited',
    basis: known.reading ? [known.reading] : [],
  };
}

/** What stands in the way of a verdict over several settings: the unreadable one first, since visiting cannot help. */
export function firstObstacle(knowns: readonly Wanted[]): Judgement {
  const lost = knowns.find((known) => known.state === 'unreadable') ?? knowns.find(isMissing);
  return lost && lost.state !== 'value'
    ? withoutValue(lost)
    : { outcome: 'unknown', reason: 'unknown-option', basis: read(knowns) };
}

const isMissing = (known: Wanted): boolean => known.state === 'missing';

/** True, false, or null when it is not known. */
export const truth = (known: Known<SettingId>): boolean | null =>
  known.state === 'value' && typeof known.value === 'boolean' ? known.value : null;

/** A length; `off` counts as none. Null when it is not known or no number. */
export const lengthOf = (known: Known<'password.minLength'>): number | null => {
  if (known.state !== 'value') return null;
  if (known.value === 'off') return 0;
  return Number.isFinite(known.value) ? known.value : null;
};

/** The readings that gave a value, each once. */
export const read = (knowns: readonly Wanted[]): readonly Reading[] => [
  ...new Set(knowns.flatMap((known) => (known.state === 'value' ? [known.reading] : []))),
];

/** Read for certain, and saved: a verdict may stand on it. */
export const isSure = (known: Wanted): boolean =>
  known.state === 'value' && known.reading.confidence !== 'likely' && known.reading.saved;

/** Judges one setting by its value; all that is not a value is answered the same way everywhere. */
export const judgeValue = <S extends SettingId>(
  known: Known<S>,
  judge: (value: ValueOf<S>) => Omit<Judgement, 'basis'>,
): readonly Judgement[] => [
  known.state === 'value' ? { ...judge(known.value), basis: [known.reading] } : withoutValue(known),
];

/** How much of a list was seen says nothing about the one thing that was found in it. */
export const withoutCoverage = ({ coverage: _, ...reading }: Reading): Reading => reading;
