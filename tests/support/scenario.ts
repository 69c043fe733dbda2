import { expect } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import { type Finding, findingKey, type RuleId } from '../../utils/baseline/finding.ts';
import type { IdsRow } from '../../utils/screens/settings.ts';
import { type FactsInput, factsFrom } from './facts.ts';
import { brief } from './judge.ts';

/** `outcome severity reason` by `rule`, or `rule|subject kind|subject key`. */
export type Verdicts = Readonly<Partial<Record<RuleId | `${RuleId}|${string}`, string>>>;

/** Judges all that was read of a server, and compares every finding of the rules that are named. */
export function expectVerdicts(input: FactsInput, expected: Verdicts): readonly Finding[] {
  const rules = new Set(Object.keys(expected).map((key) => key.split('|')[0]));
  const findings = evaluate(factsFrom(input)).filter(({ rule }) => rules.has(rule));
  expect(Object.fromEntries(findings.map((finding) => [findingKey(finding), brief(finding)]))).toEqual(
    expected,
  );
  return findings;
}

/** An abuse detection rule that blocks. */
export const idsRow = (over: Partial<IdsRow>): IdsRow => ({
  type: 'dos',
  services: ['smtp'],
  action: 'block',
  timeFrame: 5,
  threshold: 60,
  blockTime: 30,
  enabled: true,
  shown: 'rule',
  ...over,
});
