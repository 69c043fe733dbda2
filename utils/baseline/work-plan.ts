import { mayBeBrokenInto } from './broken-into.ts';
import { type Finding, outcomes, type RuleId, severities } from './finding.ts';
import type { Problem } from './problems.ts';
import type { Facts } from './rule.ts';
import type { RuleWords } from './words.ts';

/** In the order in which they are worked through. */
export const planKeys = [
  'compromise-first',
  'safe-now',
  'look-first',
  'announce-first',
  'maintenance-window',
] as const;
export type PlanKey = (typeof planKeys)[number];

/**
 * Problems to be mended at one time, in order. `compromise-first` begins with the look for signs of a break-in, whose
 * words are those of `version.kev_2026`; it is there even when the update is all that follows, or was put off.
 */
export interface PlanGroup {
  readonly key: PlanKey;
  readonly problems: readonly Problem[];
}

/** What the words say of a fix that decides when to do it. */
export type FixTiming = Pick<RuleWords['fix'], 'risk' | 'lookFirst' | 'after'>;
/** The words themselves fit. */
export interface TimingWords {
  readonly rules: Readonly<Record<RuleId, { readonly fix: FixTiming }>>;
}

const byRisk = {
  none: 'safe-now',
  users: 'announce-first',
  'mail-flow': 'maintenance-window',
  'lock-out': 'maintenance-window',
} as const satisfies Record<FixTiming['risk'], PlanKey>;

const later = (one: PlanKey, other: PlanKey): PlanKey =>
  planKeys.indexOf(one) >= planKeys.indexOf(other) ? one : other;

/** A verdict that nobody has dealt with. What was not read or visited has no fix yet. */
const asksForFix = ({ outcome, waiver, attestation, notes }: Finding): boolean =>
  (outcome === 'fail' || outcome === 'review') &&
  waiver === undefined &&
  (attestation === undefined || notes.includes('likely-fail'));

const openRules = (problem: Problem): readonly RuleId[] => [
  ...new Set(problem.findings.filter(asksForFix).map(({ rule }) => rule)),
];

/** Of a server that may be broken into: the look for signs of it, and the update that closes the way in. */
const lookedAtFirst: ReadonlySet<string> = new Set(['compromise-look', 'version']);

const byUrgency = (a: Problem, b: Problem): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (a.key < b.key ? -1 : Number(a.key > b.key));

/**
 * The order in which to mend what is at fault: what is safe at once, what needs a look at the logs, what has to be
 * announced, and what needs a maintenance window; worst first in each. A fix that another one has to go before
 * stands after it, in a later group if need be. Pure, and the same for the same problems in whatever order.
 */
export function workPlan(
  problems: readonly Problem[],
  facts: Facts,
  words: TimingWords,
): readonly PlanGroup[] {
  const suspect = mayBeBrokenInto(facts);
  const open = problems.filter((problem) => openRules(problem).length > 0).toSorted(byUrgency);
  const fixesOf = (problem: Problem) => openRules(problem).map((rule) => words.rules[rule].fix);

  const ownKey = (problem: Problem): PlanKey => {
    if (suspect && lookedAtFirst.has(problem.key)) return 'compromise-first';
    return fixesOf(problem)
      .map(({ risk, lookFirst }) => (lookFirst === true ? 'look-first' : byRisk[risk]))
      .reduce(later, 'safe-now');
  };

  const firstOf = (problem: Problem): readonly Problem[] => {
    const rules = new Set(fixesOf(problem).flatMap(({ after = [] }) => after));
    return open.filter((other) => other !== problem && openRules(other).some((rule) => rules.has(rule)));
  };

  const placed = new Map<Problem, PlanKey>();
  /** `above`: those being placed, so that fixes that name each other end the search. */
  const place = (problem: Problem, above: readonly Problem[]): PlanKey => {
    const known = placed.get(problem);
    if (known) return known;
    const path = [...above, problem];
    const key = firstOf(problem)
      .filter((other) => !path.includes(other))
      .map((other) => place(other, path))
      .reduce(later, ownKey(problem));
    placed.set(problem, key);
    return key;
  };
  for (const problem of open) place(problem, []);

  return planKeys
    .map((key) => ({ key, problems: [...placed.keys()].filter((problem) => placed.get(problem) === key) }))
    .filter(({ key, problems: own }) => own.length > 0 || (suspect && key === 'compromise-first'));
}
