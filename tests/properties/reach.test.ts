import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Outcome, RuleId } from '../../utils/baseline/finding.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import { generations } from '../../utils/screens/screen.ts';
import { factsFrom } from '../support/facts.ts';
import { anyInput } from '../support/many-facts.ts';
import { secure } from '../support/secure-server.ts';

/** What each rule ever says, of many servers and of secure ones. The seed is fixed: what is rare would come and go. */
function reached(): ReadonlyMap<RuleId, ReadonlySet<Outcome>> {
  const found = new Map<RuleId, Set<Outcome>>(rules.map(({ id }) => [id, new Set()]));
  const drawn = fc.sample(anyInput, { numRuns: 500, seed: 20_261_128 });
  for (const input of [...drawn, ...generations.map(secure)])
    for (const { rule, outcome } of evaluate(factsFrom(input))) found.get(rule)?.add(outcome);
  return found;
}

it('every rule can be wrong, open or in order: none says one thing whatever is read', () => {
  const outcomes = reached();
  const lacking = (id: RuleId, ...some: readonly Outcome[]): boolean =>
    !some.some((outcome) => outcomes.get(id)?.has(outcome));
  const read = rules.filter((rule) => !rule.vouched).map(({ id }) => id);
  expect(read.filter((id) => lacking(id, 'fail', 'review'))).toEqual([]);
  // It speaks of the answer about proxies alone.
  expect(read.filter((id) => lacking(id, 'unknown', 'not-checked'))).toEqual(['ids.private_ranges_blind']);
  expect(read.filter((id) => lacking(id, 'pass', 'not-applicable'))).toEqual([]);
  const asked = rules.filter((rule) => rule.vouched).map(({ id }) => id);
  expect(asked.filter((id) => lacking(id, 'review'))).toEqual([]);
});
