import type { PlanGroupView, PlanItem, RuleView } from '../../../components/checklist/model.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Problem } from '../../../utils/baseline/problems.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import type { PlanGroup } from '../../../utils/baseline/work-plan.ts';
import { byWeight } from './by-weight.ts';
import { isDone } from './is-done.ts';

const isSettled = ({ outcome }: RuleView): boolean => outcome === 'pass' || outcome === 'not-applicable';
const isVerdict = ({ outcome }: RuleView): boolean => outcome === 'fail' || outcome === 'review';

const speaksIn = (findings: readonly Finding[], rule: RuleId): boolean =>
  findings.some((finding) => finding.rule === rule && !isDone(finding));

/**
 * Every rule once: where its first problem stands in the plan, rules of one fix together, worst first. What has no
 * verdict yet, what a person answers for and what is in order follow the plan.
 */
export function planView(
  views: readonly RuleView[],
  plan: readonly PlanGroup[],
  words: Words,
): readonly PlanGroupView[] {
  const waiting = new Map(views.map((view) => [view.rule, view]));
  const take = (wanted: (view: RuleView) => boolean): readonly RuleView[] => {
    const taken = [...waiting.values()].filter(wanted);
    for (const { rule } of taken) waiting.delete(rule);
    return taken;
  };
  const single = (view: RuleView): PlanItem => ({ view, follows: false });
  const ofProblem = ({ rules, findings }: Problem): readonly PlanItem[] =>
    take((view) => isVerdict(view) && view.toDo && rules.includes(view.rule) && speaksIn(findings, view.rule))
      .toSorted(byWeight)
      .map((view, at) => ({ view, follows: at > 0 }));
  const planned = plan.map(({ key, problems }) => ({
    key,
    // The look for signs of a break-in stands in the words of the rule that asks for it.
    first: key === 'compromise-first' ? words.rules['version.kev_2026'].fix.before : [],
    items: problems.flatMap(ofProblem),
  }));
  const settled = take(isSettled).toSorted(
    (a, b) => Number(a.outcome === 'not-applicable') - Number(b.outcome === 'not-applicable'),
  );
  const handled = take(({ toDo }) => !toDo);
  const rest = [...waiting.values()];
  const groups: readonly PlanGroupView[] = [
    ...planned,
    { key: 'open', first: [], items: rest.map(single) },
    { key: 'handled', first: [], items: handled.map(single) },
    { key: 'settled', first: [], items: settled.map(single) },
  ];
  return groups.filter(({ first, items }) => first.length + items.length > 0);
}
