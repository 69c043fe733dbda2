import type { PlanGroupView, PlanItem, RuleView } from '../../../components/checklist/model.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Problem } from '../../../utils/baseline/problems.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import type { PlanGroup } from '../../../utils/baseline/work-plan.ts';
import { byWeight } from './by-weight.ts';
import { isDone } from './is-done.ts';

const isSettled = ({ outcome }: RuleView): boolean => outcome === 'pass' || outcome === 'not-applicable';
const isVerdict = ({ outcome }: RuleView): boolean => outcome === 'fail' || outcome === 'review';

/** The look for signs of a break-in: one list of places. */
const isLook = ({ key }: Problem): boolean => key === 'compromise-look';

/** No page tells anything of it. */
const isUnseen = (finding: Finding): boolean =>
  isDone(finding) || (finding.outcome === 'review' && finding.reason === 'cannot-be-seen');

/** Grave ones are never put out of sight. */
const isQuestion = (problem: Problem): boolean =>
  !isLook(problem) &&
  problem.severity !== 'critical' &&
  problem.severity !== 'high' &&
  problem.findings.every(isUnseen);

const isLight = ({ view }: PlanItem): boolean => view.severity === 'low' || view.severity === 'info';

const speaksIn = (findings: readonly Finding[], rule: RuleId): boolean =>
  findings.some((finding) => finding.rule === rule && !isDone(finding));

const plain = (key: PlanGroupView['key'], items: readonly PlanItem[]): PlanGroupView => ({
  key,
  first: [],
  items,
  folded: [],
});

/**
 * Every rule once: where its first problem stands in the plan, rules of one fix together, worst first. The look for
 * signs of a break-in is one folded list. What has no verdict yet, what no page can tell, what a person answers for
 * and what is in order follow the plan.
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
  const planned = plan.map(({ key, problems }) => {
    const looks = problems.filter(isLook).flatMap(ofProblem);
    const folded = looks.length > 1 ? looks : [];
    return {
      key,
      // The look for signs of a break-in stands in the words of the rule that asks for it.
      first: key === 'compromise-first' ? words.rules['version.kev_2026'].fix.before : [],
      items: [
        ...(folded.length > 0 ? [] : looks),
        ...problems.filter((problem) => !isQuestion(problem)).flatMap(ofProblem),
      ],
      folded,
    };
  });
  const asked = plan
    .flatMap(({ problems }) => problems.filter(isQuestion))
    .flatMap(ofProblem)
    .map(({ view }) => single(view))
    .toSorted((a, b) => byWeight(a.view, b.view));
  const settled = take(isSettled).toSorted(
    (a, b) => Number(a.outcome === 'not-applicable') - Number(b.outcome === 'not-applicable'),
  );
  const handled = take(({ toDo }) => !toDo);
  const rest = [...waiting.values()];
  const groups: readonly PlanGroupView[] = [
    ...planned,
    plain('open', rest.map(single)),
    {
      ...plain(
        'ask',
        asked.filter((item) => !isLight(item)),
      ),
      folded: asked.filter(isLight),
    },
    plain('handled', handled.map(single)),
    plain('settled', settled.map(single)),
  ];
  return groups.filter(({ first, items, folded }) => first.length + items.length + folded.length > 0);
}
