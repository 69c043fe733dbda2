import { canBeVouchedFor } from './decisions.ts';
import { worst } from './evaluate.ts';
import { type Finding, type Outcome, type RuleId, type Severity, severities } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/** How much a check counts. Information is told, not scored (hardening reference, severity scale). */
const weights: Readonly<Record<Severity, number>> = { critical: 10, high: 5, medium: 2, low: 1, info: 0 };

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** Rules that share one fix, and how far it has come. */
interface Part {
  readonly rule: RuleId;
  readonly weight: number;
  /** Critical or high by its rules. */
  readonly grave: boolean;
  readonly outcome: Outcome;
  readonly solved: boolean;
  /** Something of it was not looked at: see `isOpen`. */
  readonly open: boolean;
  /** The gravest fault in it. */
  readonly fault: Severity | null;
}

export interface Step {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** Points that it brings. */
  readonly gain: number;
}

/**
 * The share of what applies that is solved, in percent, each by its severity. What could not be read, was not visited
 * or was accepted as a risk counts, and counts as not solved; a question nobody answered is not checked either.
 */
export interface Score {
  /** Null: nothing of what is scored applies. */
  readonly percent: number | null;
  readonly checked: number;
  readonly applicable: number;
  /** Critical and high ones that are not checked; until there are none there is no grade. */
  readonly graveOpen: number;
  readonly grade: Grade | null;
  /** With the three steps done. */
  readonly projected: number | null;
  readonly steps: readonly Step[];
}

const isVouched = (finding: Finding): boolean => {
  const { attestation, notes } = finding;
  return canBeVouchedFor(finding) && attestation !== undefined && !notes.includes('likely-fail');
};

/** Reasons of a `review` for which nothing, or not all, was looked at. */
const unlooked: ReadonlySet<string | undefined> = new Set([
  'cannot-be-seen',
  'other-domains',
  'restriction-unseen',
  'addresses-unseen',
  'toggles-unseen',
  'expiry-unseen',
  'numbers-unread',
  'column-unstated',
]);

/**
 * Not checked: could not be read, was not visited, or is a question that nobody has answered or a guess that nobody
 * has confirmed.
 */
const isOpen = (finding: Finding, rule: Rule | undefined): boolean => {
  const { outcome, reason, confidence } = finding;
  if (isVouched(finding)) return false;
  if (outcome !== 'review') return outcome === 'unknown' || outcome === 'not-checked';
  return rule?.vouched === true || confidence === 'likely' || unlooked.has(reason);
};

/** A verdict a person has vouched for is settled; a risk that was accepted is still there. */
const settledOutcome = (finding: Finding): Outcome => (isVouched(finding) ? 'pass' : finding.outcome);

const gravest = (all: readonly Severity[]): Severity | null =>
  severities.find((severity) => all.includes(severity)) ?? null;

/**
 * Weighed by the severity of the rules themselves, grouped by the fix they share as the rules name it: so neither the
 * number of rows in a list nor reading less of it moves what there is to win.
 */
function partOf(rules: readonly Rule[], findings: readonly Finding[]): Part | null {
  const [first] = rules;
  const outcomes = findings.map(settledOutcome);
  const outcome = worst(outcomes);
  if (!first || outcome === 'not-applicable') return null;
  // Of rules that share a fix, those that do not apply here are not what it counts by.
  const here = rules.filter((rule) =>
    findings.some((finding) => finding.rule === rule.id && finding.outcome !== 'not-applicable'),
  );
  const severity = gravest(here.map((rule) => rule.severity)) ?? 'info';
  const worstFinding = findings.find((finding) => settledOutcome(finding) === outcome);
  return {
    rule: worstFinding?.rule ?? first.id,
    weight: weights[severity],
    grave: severity === 'critical' || severity === 'high',
    outcome,
    solved: outcome === 'pass',
    open: findings.some((finding) =>
      isOpen(
        finding,
        rules.find(({ id }) => id === finding.rule),
      ),
    ),
    fault: gravest(findings.filter((each) => settledOutcome(each) === 'fail').map((each) => each.severity)),
  };
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { weight }) => total + weight, 0);

/** Down, so that a hundred is all of it. */
const share = (won: number, all: number): number | null => (all === 0 ? null : Math.floor((won * 100) / all));

const floors: readonly (readonly [Grade, number])[] = [
  ['A', 95],
  ['B', 85],
  ['C', 70],
  ['D', 50],
  ['E', 0],
];
/** A server with a fault like this has no better grade, whatever else is in order. */
const best: Readonly<Partial<Record<Severity, Grade>>> = { critical: 'E', high: 'C', medium: 'B' };

function gradeOf(percent: number, faults: readonly (Severity | null)[]): Grade {
  const byShare = floors.find(([, floor]) => percent >= floor)?.[0] ?? 'E';
  const caps = faults.flatMap((severity) => (severity && best[severity]) ?? []);
  return [byShare, ...caps].toSorted((a, b) => a.localeCompare(b)).at(-1) ?? byShare;
}

export function scoreOf(findings: readonly Finding[], rules: readonly Rule[] = allRules): Score {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(rule.problem, [...(groups.get(rule.problem) ?? []), rule]);
  const parts = [...groups.values()].flatMap((group) => {
    const ids = new Set(group.map(({ id }) => id));
    const part = partOf(
      group,
      findings.filter(({ rule }) => ids.has(rule)),
    );
    return part && part.weight > 0 ? [part] : [];
  });
  const all = sum(parts);
  const won = sum(parts.filter(({ solved }) => solved));
  const percent = share(won, all);
  const graveOpen = parts.filter(({ grave, open }) => grave && open).length;
  // A fault before what is only open: it is there for certain. Sorting is stable, so the order of the rules breaks ties.
  const next = parts
    .filter(({ solved }) => !solved)
    .toSorted((a, b) => b.weight - a.weight || Number(a.open) - Number(b.open))
    .slice(0, 3);
  return {
    percent,
    checked: parts.filter(({ open }) => !open).length,
    applicable: parts.length,
    graveOpen,
    grade:
      percent === null || graveOpen > 0
        ? null
        : gradeOf(
            percent,
            parts.map(({ fault }) => fault),
          ),
    projected: share(won + sum(next), all),
    steps: next.map(({ rule, outcome, weight }) => ({
      rule,
      outcome,
      gain: Math.round((weight * 100) / all),
    })),
  };
}
