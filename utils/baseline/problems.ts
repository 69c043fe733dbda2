import { worst, worstSeverity } from './evaluate.ts';
import { type Finding, type Outcome, outcomes, type RuleId, type Severity } from './finding.ts';

/** Findings that share one fix: what panel, badge and score count. */
export interface Problem {
  /** `password-length`, `whitelist:127.0.0.1`, ... */
  readonly key: string;
  readonly outcome: Outcome;
  /** Of the worst outcome. */
  readonly severity: Severity;
  /** Its reasons, each once, in the order of the rules. */
  readonly rules: readonly RuleId[];
  readonly findings: readonly Finding[];
  /** Set when a person has dealt with all that is not in order. */
  readonly handled: 'accepted' | 'attested' | null;
}

export type ProblemCounts = Readonly<Record<Outcome | 'accepted' | 'attested', number>>;

/**
 * A person vouched for it. Confirming a guess that would be a fault makes it certain, not harmless, so it is no
 * way of handling one.
 */
const isAttested = ({ attestation, notes }: Finding): boolean =>
  attestation !== undefined && !notes.includes('likely-fail');

const isHandled = (finding: Finding): boolean => finding.waiver !== undefined || isAttested(finding);

const isOpen = (finding: Finding): boolean =>
  finding.outcome !== 'pass' && finding.outcome !== 'not-applicable' && !isHandled(finding);

function problemOf(key: string, findings: readonly Finding[]): Problem {
  const handled = findings.filter(isHandled);
  const settled = handled.length > 0 && !findings.some(isOpen);
  // What is dealt with no longer speaks for the problem while something else in it is open.
  const speaking = settled ? findings : findings.filter((finding) => !isHandled(finding));
  return {
    key,
    outcome: worst(speaking.map(({ outcome }) => outcome)),
    severity: worstSeverity(speaking),
    rules: [...new Set(findings.map(({ rule }) => rule))],
    findings,
    handled: settled ? (handled.some(({ waiver }) => waiver) ? 'accepted' : 'attested') : null,
  };
}

/** Groups findings by the fix they share, in the order in which each fix first appears. */
export function problemsOf(findings: readonly Finding[]): readonly Problem[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.problem ?? finding.rule;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, group]) => problemOf(key, group));
}

/** How many problems have each outcome; accepted and attested ones count as that only. */
export function countsOf(problems: readonly Problem[]): ProblemCounts {
  const counts = Object.fromEntries([...outcomes, 'accepted', 'attested'].map((key) => [key, 0])) as Record<
    keyof ProblemCounts,
    number
  >;
  for (const { handled, outcome } of problems) counts[handled ?? outcome] += 1;
  return counts;
}

/** The key of a problem's title in the words: `whitelist:127.0.0.1` is titled by `whitelist`. */
export const problemTitleKey = (key: string): string => key.split(':', 1)[0] ?? key;
