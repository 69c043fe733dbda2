import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Finding, RuleId } from '../../utils/baseline/finding.ts';
import { type FactsInput, factsFrom } from './facts.ts';

/** All findings of one rule. */
export const judge = (rule: RuleId, input: FactsInput = {}): readonly Finding[] =>
  evaluate(factsFrom(input)).filter((finding) => finding.rule === rule);

/** The one finding of a rule, of one subject where a key is given. */
export function judgeOne(rule: RuleId, input: FactsInput = {}, key?: string): Finding {
  const findings = judge(rule, input).filter(({ subject }) => subject?.key === key);
  const [found] = findings;
  if (!found || findings.length !== 1)
    throw new Error(`${findings.length} findings of ${rule} for ${key ?? 'the server'}`);
  return found;
}

/** `outcome severity reason`, short enough for a table. */
export const brief = ({ outcome, severity, reason }: Finding): string =>
  [outcome, severity, ...(reason === undefined ? [] : [reason])].join(' ');
