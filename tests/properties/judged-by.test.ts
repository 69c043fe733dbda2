import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import { type Finding, findingKey } from '../../utils/baseline/finding.ts';
import { standard, type Threshold } from '../../utils/baseline/profiles.ts';
import { rangeOf, thresholdKeys } from '../../utils/baseline/thresholds.ts';
import { type FactsInput, factsFrom } from '../support/facts.ts';
import { anyInput } from '../support/many-facts.ts';

const findingsBy = (input: FactsInput, thresholds: object): ReadonlyMap<string, Finding> =>
  new Map(
    evaluate(factsFrom({ ...input, profile: { ...standard, ...thresholds } })).map((finding) => [
      findingKey(finding),
      finding,
    ]),
  );

const anyValueOf = (key: Threshold): fc.Arbitrary<unknown> => {
  const [min, max] = rangeOf(key);
  return typeof standard[key] === 'boolean' ? fc.boolean() : fc.integer({ min, max });
};
/** How old a reading may be is said with its date, whatever the rule. */
const judging = thresholdKeys.filter((key) => key !== 'staleAfterDays');
const anyChange = fc
  .constantFrom(...judging)
  .chain((key) => fc.record({ key: fc.constant(key), value: anyValueOf(key) }));

const isJudged = ({ outcome }: Finding): boolean => outcome !== 'unknown' && outcome !== 'not-checked';
/** What a threshold may change. */
const saidIn = (finding: Finding): string =>
  [finding.outcome, finding.severity, finding.reason, isJudged(finding) ? finding.expected : null].join();

it('a finding that another threshold would change names one that it was judged by', () => {
  fc.assert(
    fc.property(anyInput, anyChange, (input, { key, value }) => {
      const before = findingsBy(input, {});
      const after = findingsBy(input, { [key]: value });
      const unnamed = [...after].flatMap(([at, finding]) => {
        const former = before.get(at) ?? finding;
        const isNamed = finding.judgedBy !== undefined || former.judgedBy !== undefined;
        const isOpen = !isJudged(finding) && !isJudged(former);
        return isNamed || isOpen || saidIn(finding) === saidIn(former) ? [] : [[key, at, saidIn(finding)]];
      });
      expect(unnamed).toEqual([]);
    }),
  );
});
