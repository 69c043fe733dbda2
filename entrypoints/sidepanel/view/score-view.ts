import type { ScoreView } from '../../../components/checklist/model.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import { scoreOf } from '../../../utils/baseline/score.ts';
import type { Words } from '../../../utils/baseline/words.ts';

export function scoreView(findings: readonly Finding[], words: Words): ScoreView {
  const score = scoreOf(findings);
  const steps = score.steps.map(({ rule, gain }) => ({
    rule,
    gain,
    title: words.rules[rule]?.title ?? rule,
  }));
  return { ...score, steps };
}
