import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import { type Problem, problemsOf } from '../../utils/baseline/problems.ts';
import words from '../../utils/baseline/words/en.json' with { type: 'json' };
import { planKeys, type TimingWords, workPlan } from '../../utils/baseline/work-plan.ts';
import { factsFrom } from '../support/facts.ts';
import { anyInput } from '../support/many-facts.ts';

const english = words as TimingWords;

const asksForFix = ({ findings }: Problem): boolean =>
  findings.some(({ outcome }) => outcome === 'fail' || outcome === 'review');

describe('the work plan', () => {
  it('holds every problem with a verdict once, and no other', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const facts = factsFrom(input);
        const problems = problemsOf(evaluate(facts));
        const planned = workPlan(problems, facts, english).flatMap((group) => group.problems);
        expect(new Set(planned)).toEqual(new Set(problems.filter(asksForFix)));
        expect(new Set(planned).size).toBe(planned.length);
      }),
    );
  });

  it('is the same for the same problems in any order, in the order of its groups', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const facts = factsFrom(input);
        const problems = problemsOf(evaluate(facts));
        const plan = workPlan(problems, facts, english);
        expect(workPlan(problems.toReversed(), facts, english)).toEqual(plan);
        const places = plan.map(({ key }) => planKeys.indexOf(key));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('puts a fix after every open one it names', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const facts = factsFrom(input);
        const planned = workPlan(problemsOf(evaluate(facts)), facts, english).flatMap(
          ({ problems }) => problems,
        );
        const holds = (problem: Problem, rule: string) =>
          problem.findings.some(
            (each) => each.rule === rule && (each.outcome === 'fail' || each.outcome === 'review'),
          );
        const before = planned.findIndex((problem) => holds(problem, 'smtp.relay_for_authenticated'));
        const after = planned.findIndex((problem) => holds(problem, 'smtp.allow_relay'));
        if (before >= 0 && after >= 0) expect(before).toBeLessThan(after);
      }),
    );
  });
});
