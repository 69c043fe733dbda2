import type { RuleView } from '../../../components/checklist/model.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import { byWeight } from './by-weight.ts';
import { isDone } from './is-done.ts';

const openProblems = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter((finding) => !isDone(finding)).flatMap(({ problem }) => problem ?? []));

/** What is derived from others has no fix of its own: theirs settles it, and it settles nothing. */
const isDerived = (rule: RuleId): boolean => rule === 'relay.effective';

/** Which other rules the fix of this one settles; the worst of them is the first. */
export function sharedProblem(rule: RuleId, all: readonly Finding[], words: Words): RuleView['shared'] {
  const problems = openProblems(all.filter((finding) => finding.rule === rule));
  const together = all.filter(
    (finding) =>
      finding.problem !== undefined &&
      problems.has(finding.problem) &&
      !isDone(finding) &&
      !isDerived(finding.rule),
  );
  const rules = [...new Set(together.toSorted(byWeight).map((finding) => finding.rule))];
  const [first, ...others] = rules;
  if (first === undefined || first === rule) {
    return others.length === 0 ? null : { role: 'first', titles: others.map((id) => titleOf(id, words)) };
  }
  return { role: 'other', titles: [titleOf(first, words)] };
}

const titleOf = (id: RuleId, words: Words): string => words.rules[id]?.title ?? id;
