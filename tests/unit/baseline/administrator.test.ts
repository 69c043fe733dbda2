import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../utils/baseline/decisions.ts';
import { evaluate, ruleOutcome } from '../../../utils/baseline/evaluate.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { AdministratorRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, factsFrom, reading, testNow } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';

const person = (name: string, over: Partial<AdministratorRow> = {}): AdministratorRow => ({
  name,
  primary: false,
  ipRestricted: null,
  enabled: true,
  ...over,
});
const listed = (rows: readonly AdministratorRow[], over: Partial<Reading> = {}) =>
  reading('administrators.list', rows, { coverage: { seen: rows.length, total: rows.length }, ...over });
const named = (name: string, over: Partial<Reading> = {}) => reading('administrator.username', name, over);

describe('admin.username, by the list', () => {
  const rule = 'admin.username';

  it.each([
    ['admin', 'fail low factory-name'],
    ['ADMIN', 'fail low factory-name'],
    ['root@example.com', 'fail low mail-address'],
    ['mail-lead', 'pass low'],
    ['administrator7', 'pass low'],
  ])('%s: %s', (name, verdict) => {
    const finding = judgeOne(rule, { readings: [listed([person(name)])] }, name);
    expect(brief(finding)).toBe(verdict);
    expect(finding.observed).toBe(name);
  });

  it('names the one at fault, and skips who is disabled (T28)', () => {
    const readings = [listed([person('admin', { enabled: false }), person('mail-lead')])];
    expect(judgeOne(rule, { readings }, 'admin').outcome).toBe('not-applicable');
    expect(ruleOutcome(evaluate(factsFrom({ readings })), rule)).toBe('pass');
  });

  it('several named administrators are no fault (T37)', () => {
    const readings = [listed([person('anna'), person('ben'), person('cleo')])];
    expect(judge(rule, { readings }).every(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  it('an empty list was not read right', () => {
    expect(brief(judgeOne(rule, { readings: [listed([])] }))).toBe('unknown low no-administrators');
  });

  it('seen in part never passes, and fails by what was seen', () => {
    const coverage = { seen: 1, total: 5 };
    expect(brief(judgeOne(rule, { readings: [listed([person('anna')], { coverage })] }))).toBe(
      'unknown low partial-list',
    );
    expect(judgeOne(rule, { readings: [listed([person('admin')], { coverage })] }, 'admin').outcome).toBe(
      'fail',
    );
  });

  it('outweighs what an editor showed', () => {
    const readings = [listed([person('anna')]), named('admin')];
    expect(ruleOutcome(evaluate(factsFrom({ readings })), rule)).toBe('pass');
  });
});

describe('admin.username, by an editor', () => {
  const rule = 'admin.username';
  const on = (generation: 'L5' | 'L7' | 'M100', ...readings: readonly Reading[]): FactsInput => ({
    readings,
    server: { generation },
  });

  it('is the only one on 5.x', () => {
    expect(brief(judgeOne(rule, on('L5', named('mail-lead'))))).toBe('pass low');
    expect(brief(judgeOne(rule, on('L5', named('admin'))))).toBe('fail low factory-name');
  });

  it('is one of several later: a fault counts, the lack of one does not', () => {
    expect(brief(judgeOne(rule, on('L7', named('admin'))))).toBe('fail low factory-name');
    expect(brief(judgeOne(rule, on('L7', named('mail-lead'))))).toBe('not-checked low administrators-unseen');
  });

  it('says why the list could not be read', () => {
    const lost = listed([], { result: { ok: false, why: 'not-loaded' } });
    expect(brief(judgeOne(rule, on('L7', lost, named('mail-lead'))))).toBe('unknown low not-loaded');
    expect(brief(judgeOne(rule, on('L7', lost)))).toBe('unknown low not-loaded');
  });

  it('by a person’s word is enough', () => {
    const stated = named('mail-lead', { method: 'stated', confidence: 'stated' });
    expect(judgeOne(rule, on('M100', stated)).outcome).toBe('pass');
  });

  it('without a name was not read', () => {
    expect(brief(judgeOne(rule, on('L5', named(' '))))).toBe('unknown low unknown-option');
    expect(brief(judgeOne(rule, on('L5')))).toBe('not-checked low not-visited');
  });
});

describe('admin.default_credentials', () => {
  it.each([
    ['L5', '5.5.3250', 3250, 'review critical factory'],
    ['L7', '10.7.5000', 5000, 'review critical factory'],
    ['L7', null, null, 'review critical factory'],
    ['L7', '11.14.5000', 5000, 'review high reset-recipe'],
    ['L7', '15.7.6970', 6970, 'review high reset-recipe'],
    ['M16', '100.0.6919', 6919, 'review critical factory'],
    ['M100', '100.0.9504', 9504, 'review high perhaps-factory'],
    ['M100', null, null, 'review high perhaps-factory'],
    ['M100', '100.0.9693', 9693, 'not-applicable critical no-factory-login'],
    ['M100n', '100.0.9777', 9777, 'not-applicable critical no-factory-login'],
    [null, null, null, 'review critical factory'],
  ] as const)('%s %s: %s', (generation, version, build, verdict) => {
    const input = { server: { generation, version, build } };
    expect(brief(judgeOne('admin.default_credentials', input))).toBe(verdict);
  });
});

describe('the administrator’s password', () => {
  it('is always a question: no page shows it', () => {
    for (const input of [{}, { readings: [named('admin')] }])
      expect(brief(judgeOne('admin.password_strength', input))).toBe('review high cannot-be-seen');
  });

  it('is weak where a weak one led to these pages; a strong one answers for nobody else', () => {
    const signedIn = (strength: string) =>
      judgeOne('admin.password_strength', {
        readings: [reading('administrator.signInPassword', strength, { screen: null })],
      });
    expect(brief(signedIn('weak'))).toBe('fail high weak-at-sign-in');
    expect(brief(signedIn('strong'))).toBe('review high strong-at-sign-in');
  });

  it('is handled once a person answers for both, by one fix', () => {
    const findings = evaluate(factsFrom({ server: { generation: 'L5', version: '5.5.3250', build: 3250 } }));
    const attested = { by: 'ops', at: testNow, observed: null };
    const of = (...keys: readonly string[]) =>
      problemsOf(
        applyDecisions(findings, {}, Object.fromEntries(keys.map((key) => [key, attested])), testNow),
      ).find(({ key }) => key === 'administrator-password')?.handled;
    expect(of()).toBe(null);
    expect(of('admin.password_strength')).toBe(null);
    expect(of('admin.password_strength', 'admin.default_credentials')).toBe('attested');
  });
});
