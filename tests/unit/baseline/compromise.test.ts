import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../utils/baseline/decisions.ts';
import { evaluate } from '../../../utils/baseline/evaluate.ts';
import { ruleIds } from '../../../utils/baseline/finding.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import words from '../../../utils/baseline/words/en.json' with { type: 'json' };
import { type TimingWords, workPlan } from '../../../utils/baseline/work-plan.ts';
import type { IdsRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, factsFrom, reading, testNow } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';
import { row } from '../../support/whitelist.ts';

const looks = ruleIds.filter((id) => id.startsWith('ioc.'));
const onBuild = (build: number | null, input: FactsInput = {}): FactsInput => ({
  ...input,
  server: { generation: 'M100', version: build === null ? null : `100.0.${build}`, build },
});
const whole = (seen: number) => ({ coverage: { seen, total: seen } });

describe('the look for signs of a break-in', () => {
  it.each(looks.filter((id) => !/ids_removed|whitelist_new|demoted/.test(id)))('%s, by build', (id) => {
    const verdict = (input: FactsInput) =>
      brief(judgeOne(id, input)).replace(/ (critical|high|medium|info) /, ' ');
    expect(verdict(onBuild(9510))).toBe('review cannot-be-seen');
    expect(verdict(onBuild(9511))).toBe('not-applicable no-vulnerable-build');
    expect(verdict(onBuild(9777, { lowestBuild: 9510 }))).toBe('review cannot-be-seen');
    expect(verdict(onBuild(9777, { lowestBuild: 9511 }))).toBe('not-applicable no-vulnerable-build');
    expect(verdict(onBuild(null))).toBe('unknown build-unread');
    expect(verdict({ server: { generation: 'L7', version: '15.7.6970', build: 6970 } })).toBe(
      'not-applicable ioc-classic',
    );
  });

  it.each([
    [9776, 'review medium cannot-be-seen'],
    [9777, 'not-applicable medium no-vulnerable-build'],
  ])('demoted administrators, in build %i: %s', (build, verdict) => {
    expect(brief(judgeOne('ioc.demoted_admin_active', onBuild(build)))).toBe(verdict);
  });

  it('names the administrators, so that a new one asks again (S20)', () => {
    const of = (...names: readonly string[]) => {
      const rows = names.map((name) => ({ name, primary: null, ipRestricted: null, enabled: true }));
      return onBuild(9504, { readings: [reading('administrators.list', rows, whole(rows.length))] });
    };
    const finding = judgeOne('ioc.admin_unknown', of('zoe', 'anna'));
    expect(brief(finding)).toBe('review high look-at-names');
    expect(finding.observed).toBe('anna, zoe');
    const attested = { 'ioc.admin_unknown': { by: 'ops', at: testNow, observed: 'anna, zoe' } };
    const attestationOf = (input: FactsInput) =>
      applyDecisions([judgeOne('ioc.admin_unknown', input)], {}, attested, testNow)[0]?.attestation;
    expect(attestationOf(of('anna', 'zoe'))).toBeDefined();
    expect(attestationOf(of('anna', 'svc-9', 'zoe'))).toBeUndefined();
    expect(brief(judgeOne('ioc.admin_unknown', of()))).toBe('review high cannot-be-seen');
  });

  it.each([
    [[row('10.0.0.0/8', [], { builtIn: true })], 1, 'pass high'],
    [[], 0, 'pass high'],
    [[row('203.0.113.5', ['authBypass'])], 1, 'review high look-at-entries'],
    [[row('10.0.0.0/8', [], { builtIn: true })], 4, 'unknown high partial-list'],
  ])('new entries of the whitelist: %j of %i: %s', (rows, total, verdict) => {
    const list = reading('whitelist.entries', rows, { coverage: { seen: rows.length, total } });
    expect(brief(judgeOne('ioc.whitelist_new', onBuild(9504, { readings: [list] })))).toBe(verdict);
  });

  const rule = (type: IdsRow['type'], over: Partial<IdsRow> = {}): IdsRow => ({
    type,
    services: ['all'],
    action: 'block',
    timeFrame: 5,
    threshold: 50,
    blockTime: 30,
    enabled: true,
    shown: type,
    ...over,
  });
  it.each([
    [[rule('dos'), rule('bruteForce')], 2, 'pass medium'],
    [[rule('dos'), rule('bruteForce', { action: 'delay' })], 2, 'pass medium'],
    [[rule('dos')], 1, 'review medium rules-gone'],
    [[rule('bruteForce')], 1, 'review medium rules-gone'],
    [[rule('dos'), rule('bruteForce', { action: 'notify' })], 2, 'review medium rules-gone'],
    [[rule('dos', { enabled: false }), rule('bruteForce')], 2, 'review medium rules-gone'],
    [[], 0, 'review medium rules-gone'],
    [[rule('dos')], 3, 'unknown medium partial-list'],
  ])('rules that are gone %#', (rows, total, verdict) => {
    const list = reading('ids.rules', rows, { coverage: { seen: rows.length, total } });
    expect(brief(judgeOne('ioc.ids_removed', onBuild(9504, { readings: [list] })))).toBe(verdict);
  });

  it.each(['ioc.ids_removed', 'ioc.whitelist_new'] as const)('%s waits for its list', (id) => {
    expect(judgeOne(id, onBuild(9504))).toMatchObject({ outcome: 'not-checked', reason: 'not-visited' });
  });
});

describe('as one problem', () => {
  const findings = evaluate(factsFrom(onBuild(9504)));

  it('is shared by all of them', () => {
    const problem = problemsOf(findings).find(({ key }) => key === 'compromise-look');
    expect(problem?.rules).toEqual(looks);
  });

  it('comes before the update', () => {
    const [first] = workPlan(problemsOf(findings), factsFrom(onBuild(9504)), words as TimingWords);
    expect(first).toMatchObject({ key: 'compromise-first' });
    expect(first?.problems.map(({ key }) => key)).toEqual(['compromise-look', 'version']);
  });
});
