import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../utils/baseline/evaluate.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import words from '../../../utils/baseline/words/en.json' with { type: 'json' };
import { type TimingWords, workPlan } from '../../../utils/baseline/work-plan.ts';
import { generations } from '../../../utils/screens/screen.ts';
import { askedOfPerson, placeUnknown } from '../../support/asked.ts';
import { factsFrom } from '../../support/facts.ts';
import { secure, servers, told } from '../../support/secure-server.ts';

const toldSettings: ReadonlySet<string> = new Set(told('M100').map(({ setting }) => setting));

describe.each(generations)('a server that was secure from the start, on %s', (generation) => {
  const input = secure(generation);
  const findings = evaluate(factsFrom(input));
  const withOutcome = (outcome: string) => [
    ...new Set(findings.filter((each) => each.outcome === outcome).map(({ rule }) => rule)),
  ];
  const legacy = generation === 'L5' || generation === 'L7';

  it('fails by nothing but the version of old interfaces', () => {
    expect(withOutcome('fail')).toEqual(legacy ? ['version.age', 'version.eol_branch'] : []);
  });

  it('asks for nothing but what only a person can tell', () => {
    const asked = askedOfPerson({ generation, ...servers[generation] });
    expect(withOutcome('review').filter((rule) => !asked.includes(rule))).toEqual([]);
    expect(withOutcome('review')).toContain('admin.password_strength');
  });

  it('leaves nothing open but what nobody knows the place of', () => {
    expect(withOutcome('unknown')).toEqual(placeUnknown({ generation, ...servers[generation] }));
    expect(withOutcome('not-checked')).toEqual([]);
  });

  it('has no work but that', () => {
    const plan = workPlan(problemsOf(findings), factsFrom(input), words as TimingWords);
    const left = new Set<string>([
      ...(legacy ? ['version.age', 'version.eol_branch'] : []),
      ...withOutcome('review'),
      ...withOutcome('unknown'),
    ]);
    const rules = plan.flatMap(({ problems }) => problems.flatMap((problem) => problem.findings));
    const open = rules.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    expect(open.map(({ rule }) => rule).filter((rule) => !left.has(rule))).toEqual([]);
    expect(plan.map(({ key }) => key)).toContain('maintenance-window');
  });

  it('is open again as soon as one thing was not seen', () => {
    const readings = input.readings ?? [];
    for (const left of readings) {
      // Boxes beyond the two that are asked for, and what another screen answers as well, may be missing.
      if (/^password\.(require|not|prevent|expires|retrieval)/.test(left.setting)) continue;
      // Where a visit may not help a person is asked instead.
      if (toldSettings.has(left.setting)) continue;
      const without = evaluate(factsFrom({ ...input, readings: readings.filter((each) => each !== left) }));
      const open = without.filter(({ outcome }) => outcome === 'unknown' || outcome === 'not-checked');
      expect([left.setting, open.length > 0]).toEqual([left.setting, true]);
    }
  });
});
