import { applyDecisions } from '../baseline/decisions.ts';
import { evaluate } from '../baseline/evaluate.ts';
import type { Finding, RuleId } from '../baseline/finding.ts';
import { countsOf, type Problem, type ProblemCounts, problemsOf } from '../baseline/problems.ts';
import { rules } from '../baseline/rules/index.ts';
import { type ScreenId, screenIds } from '../screens/screen.ts';
import { screens } from '../screens/screens.ts';
import { type Conditions, factsOf } from './facts.ts';
import type { ServerRecord } from './record.ts';

export interface Checklist {
  /** With accepted risks and confirmations laid over them. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Of problems. */
  readonly counts: ProblemCounts;
  /** By the screen "Go to" leads to, in the order of the screens; null, first, for what stands on none. */
  readonly byScreen: readonly { readonly screen: ScreenId | null; readonly problems: readonly Problem[] }[];
}

const screenOfRule = new Map<RuleId, ScreenId | null>(
  rules.map(({ id, screens: [first] }) => [id, first ?? null]),
);

const screenOfProblem = (problem: Problem): ScreenId | null => {
  const [rule] = problem.rules;
  return rule === undefined ? null : (screenOfRule.get(rule) ?? null);
};

const order: readonly (ScreenId | null)[] = [
  ...new Set([null, ...screens.map(({ id }) => id), ...screenIds]),
];

/** Everything that is to be said of one server. Pure: the same record at the same time gives the same list. */
export function checklistOf(record: ServerRecord, conditions: Conditions): Checklist {
  const findings = applyDecisions(
    evaluate(factsOf(record, conditions)),
    record.waivers,
    record.attestations,
    conditions.now,
  );
  const problems = problemsOf(findings);
  const at = new Map<ScreenId | null, Problem[]>(order.map((screen) => [screen, []]));
  for (const problem of problems) at.get(screenOfProblem(problem))?.push(problem);
  const byScreen = [...at]
    .map(([screen, own]) => ({ screen, problems: own }))
    .filter((section) => section.problems.length > 0);
  return { findings, problems, counts: countsOf(problems), byScreen };
}
