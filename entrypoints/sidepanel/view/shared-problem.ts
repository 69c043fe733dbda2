import type { RuleView } from '../../../components/checklist/model.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import { isDone } from './is-done.ts';

const openProblems = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter((finding) => !isDone(finding)).flatMap(({ problem }) => problem ?? []));

/** Which other rules the fix of this one settles. `all` holds every finding, in the order rules are listed. */
export function sharedProblem(rule: RuleId, all: readonly Finding[], words: Words): RuleView['shared'] {
  const problems = openProblems(all.filter((finding) => finding.rule === rule));
  const together = all.filter(
    (finding) => finding.problem !== undefined && problems.has(finding.problem) && !isDone(finding),
  );
  const rules = [...new Set(together.map((finding) => finding.rule))];
  const [first, ...others] = rules;
  if (first === undefined || others.length === 0) return null;
  const title = (id: RuleId): string => words.rules[id]?.title ?? id;
  return first === rule
    ? { role: 'first', titles: others.map(title) }
    : { role: 'other', titles: [title(first)] };
}
