import type { Confidence, Coverage, Reading } from '../screens/reading.ts';
import { isPartial } from './coverage.ts';
import { type Finding, type Outcome, outcomes, type RuleId, type Severity, severities } from './finding.ts';
import type { Threshold } from './profiles.ts';
import type { Facts, Judgement, Lacking, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/** Weakest first: a verdict is as sure as the least sure of what it rests on. */
const weakestFirst: readonly Confidence[] = ['likely', 'stated', 'taught', 'exact'];

const confidenceOf = (basis: readonly Reading[]): Confidence =>
  weakestFirst.find((each) => basis.some(({ confidence }) => confidence === each)) ?? 'exact';

const coverageOf = (basis: readonly Reading[]): Coverage | undefined => {
  const known = basis.flatMap(({ coverage }) => (coverage ? [coverage] : []));
  return known.find(isPartial) ?? known[0];
};

type Verdict = Pick<Judgement, 'outcome' | 'reason' | 'notes'>;

const withNotes = (before: Verdict, ...notes: readonly (string | undefined)[]): readonly string[] => [
  ...notes.filter((note) => note !== undefined),
  ...(before.notes ?? []),
];

/** What the basis allows of a verdict. Each step only ever takes certainty away. */
function allowed(judgement: Judgement, confidence: Confidence, coverage: Coverage | undefined): Verdict {
  const { outcome, reason, basis } = judgement;
  const unreadable = basis.find(({ result }) => !result.ok);
  if (outcome === 'pass' && unreadable && !unreadable.result.ok) {
    return { outcome: 'unknown', reason: unreadable.result.why, notes: [] };
  }
  if (outcome === 'pass' && isPartial(coverage))
    return { outcome: 'unknown', reason: 'partial-list', notes: [] };
  if (confidence === 'likely' && (outcome === 'pass' || outcome === 'fail')) {
    const why = basis.some(({ disagrees }) => disagrees) ? 'disagreement' : 'likely';
    return { outcome: 'review', reason: why, notes: withNotes(judgement, `likely-${outcome}`, reason) };
  }
  if (basis.some(({ saved }) => !saved)) {
    if (outcome === 'pass')
      return { outcome: 'review', reason: 'unsaved', notes: withNotes(judgement, reason) };
    return { ...judgement, notes: withNotes(judgement, 'unsaved') };
  }
  return judgement;
}

/** A reading that is too old is so by the profile. */
const thresholdOf = ({ by }: Judgement, { reason }: Verdict): Threshold | undefined =>
  by ?? (reason === 'stale' ? 'staleAfterDays' : undefined);

/** What a finding says of its basis, which thousands of rows may share. */
interface Ground extends Pick<Finding, 'confidence' | 'evidence'> {
  readonly coverage: Coverage | undefined;
}
const grounds = new WeakMap<readonly Reading[], Ground>();

function groundOf(basis: readonly Reading[]): Ground {
  // Where page and response disagree, that is the evidence to be shown.
  const first = basis.find(({ disagrees }) => disagrees) ?? basis[0];
  return {
    confidence: confidenceOf(basis),
    coverage: coverageOf(basis),
    evidence: first
      ? {
          screen: first.screen,
          label: first.label,
          method: first.method,
          readAt: first.readAt,
          saved: basis.every(({ saved }) => saved),
          ...(first.hints !== undefined && { hints: first.hints }),
          ...(first.statedBy !== undefined && { statedBy: first.statedBy }),
          ...(first.until !== undefined && { until: first.until }),
          ...(first.disagrees && { disagrees: first.disagrees }),
        }
      : null,
  };
}

function settle(rule: Rule, judgement: Judgement, { profile }: Facts): Finding {
  const { basis, subject } = judgement;
  const ground = grounds.get(basis) ?? groundOf(basis);
  grounds.set(basis, ground);
  const { confidence, coverage, evidence } = ground;
  const verdict = allowed(judgement, confidence, coverage);
  const by = thresholdOf(judgement, verdict);
  return {
    rule: rule.id,
    ...(subject && { subject }),
    outcome: verdict.outcome,
    severity: judgement.severity ?? rule.severity,
    confidence,
    observed: judgement.observed ?? null,
    expected: judgement.expected ?? null,
    ...(verdict.reason !== undefined && { reason: verdict.reason }),
    notes: verdict.notes ?? [],
    ...(coverage && { coverage }),
    problem: judgement.problem ?? rule.problem,
    ...(by !== undefined && { judgedBy: { key: by, value: profile[by] } }),
    evidence,
  };
}

const failed: Judgement = { outcome: 'unknown', reason: 'rule-error', basis: [] };

const withoutPlace: Readonly<Record<Lacking, Judgement['outcome']>> = {
  'no-such-setting': 'not-applicable',
  'place-unknown': 'unknown',
};

/** To visit what this generation does not have is not asked of anybody. */
function visitable(rule: Rule, { server }: Facts): (judgement: Judgement) => Judgement {
  const lacking = server.generation ? rule.lacking?.[server.generation] : undefined;
  return (judgement) =>
    lacking && judgement.reason === 'not-visited'
      ? { ...judgement, outcome: withoutPlace[lacking], reason: lacking }
      : judgement;
}

/** A rule that throws, or says nothing, is itself something that could not be read; the others go on. */
function judgeOne(rule: Rule, facts: Facts): readonly Finding[] {
  try {
    const judgements = rule.judge(facts);
    return (judgements.length > 0 ? judgements : [failed])
      .map(visitable(rule, facts))
      .map((judgement) => settle(rule, judgement, facts));
  } catch {
    return [settle(rule, failed, facts)];
  }
}

const orderKey = ({ subject }: Finding): string => (subject ? `${subject.kind}|${subject.key}` : '');

const bySubject = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, key: orderKey(finding) }))
    .sort(({ key: a }, { key: b }) => (a < b ? -1 : a > b ? 1 : 0))
    .map(({ finding }) => finding);

/**
 * Judges everything that is known of a server. Never throws, and gives each rule one finding at least; in the
 * order of the rules, then of their subjects.
 */
export const evaluate = (facts: Facts, rules: readonly Rule[] = allRules): readonly Finding[] =>
  rules.flatMap((rule) => bySubject(judgeOne(rule, facts)));

/** The worst of some outcomes; of none, `not-checked`: nothing was looked at. */
export const worst = (some: Iterable<Outcome>): Outcome => {
  let at: number = outcomes.length;
  for (const outcome of some) at = Math.min(at, outcomes.indexOf(outcome));
  return outcomes[at] ?? 'not-checked';
};

/** The highest severity among the findings that have the worst outcome. */
export const worstSeverity = (findings: readonly Finding[]): Severity => {
  const outcome = worst(findings.map((finding) => finding.outcome));
  let at: number = severities.length;
  for (const each of findings)
    if (each.outcome === outcome) at = Math.min(at, severities.indexOf(each.severity));
  return severities[at] ?? 'info';
};

/** A rule's outcome: the worst of its findings. */
export const ruleOutcome = (findings: readonly Finding[], rule: RuleId): Outcome =>
  worst(findings.filter((finding) => finding.rule === rule).map(({ outcome }) => outcome));
