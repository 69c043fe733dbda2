import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Finding } from '../../utils/baseline/finding.ts';
import { scoreOf } from '../../utils/baseline/score.ts';
import { factsFrom } from '../support/facts.ts';
import { anyInput } from '../support/many-facts.ts';

const percent = (findings: readonly Finding[]): number => scoreOf(findings).percent ?? 0;
const applies = ({ outcome }: Finding): boolean => outcome !== 'not-applicable';

/** The findings with all that say something of one problem changed. */
const turned = (findings: readonly Finding[], which: number, outcome: Finding['outcome']) => {
  const applicable = findings.filter(applies);
  const problem = applicable[which % (applicable.length || 1)]?.problem;
  return findings.map((finding) =>
    finding.problem === problem && applies(finding) ? { ...finding, outcome } : finding,
  );
};

describe('the score of any server', () => {
  it('never falls when a problem is solved', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, which) => {
        const findings = evaluate(factsFrom(input));
        expect(percent(turned(findings, which, 'pass'))).toBeGreaterThanOrEqual(percent(findings));
      }),
    );
  });

  it('never rises when something is not read any more', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), fc.constantFrom('unknown', 'not-checked'), (input, which, outcome) => {
        const findings = evaluate(factsFrom(input));
        expect(percent(turned(findings, which, outcome))).toBeLessThanOrEqual(percent(findings));
      }),
    );
  });

  it('projects no less than there is, and stays within its bounds', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const score = scoreOf(evaluate(factsFrom(input)));
        expect(score.projected ?? 0).toBeGreaterThanOrEqual(score.percent ?? 0);
        expect(score.projected ?? 0).toBeLessThanOrEqual(100);
        expect(score.checked).toBeLessThanOrEqual(score.applicable);
        if (score.graveOpen > 0) expect(score.grade).toBeNull();
      }),
    );
  });
});
