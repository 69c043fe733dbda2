import type { RuleView, SectionView } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Advisories } from '../../../utils/baseline/advisories.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { screenIds } from '../../../utils/screens/screen.ts';
import { screens } from '../../../utils/screens/screens.ts';
import { type RuleFacts, ruleView } from './rule-view.ts';

export interface SectionInput {
  readonly record: ServerRecord;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleFacts[];
  readonly words: Words;
  readonly advisories: Advisories;
  readonly unsaved: readonly Reading[];
}

/** Facts of the server first, then the screens in their own order. */
const order = [...new Set([null, ...screens.map(({ id }) => id), ...screenIds])];

const doesNotApply = ({ outcome }: RuleView): boolean => outcome === 'not-applicable';

export function sectionsOf({
  record,
  findings,
  rules,
  words,
  advisories,
  unsaved,
}: SectionInput): readonly SectionView[] {
  const views = rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    return ruleView({ rule, findings: own, all: findings, record, words, advisories, unsaved }) ?? [];
  });
  // Rules keep their place whatever they say, but what does not apply stands last.
  const placed = views.toSorted((a, b) => Number(doesNotApply(a)) - Number(doesNotApply(b)));
  return order
    .map((screen) => ({ screen, rules: placed.filter(({ section }) => section === screen) }))
    .filter((section) => section.rules.length > 0);
}
