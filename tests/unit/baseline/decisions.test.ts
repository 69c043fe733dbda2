import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../utils/baseline/decisions.ts';
import { type Finding, findingKey, type Outcome, type RuleId } from '../../../utils/baseline/finding.ts';
import { countsOf, problemsOf, problemTitleKey } from '../../../utils/baseline/problems.ts';
import { testNow } from '../../support/facts.ts';

const finding = (outcome: Outcome, over: Partial<Finding> = {}): Finding => ({
  rule: 'wl.empty',
  outcome,
  severity: 'high',
  confidence: 'exact',
  observed: 'smtp',
  expected: 'none',
  notes: [],
  problem: 'whitelist',
  evidence: null,
  ...over,
});

const waiver = (expires: string, observed: string | null = 'smtp') => ({
  reason: 'scanner',
  owner: 'ops',
  expires,
  observed,
});
const attestation = (observed: string | null = 'smtp') => ({ by: 'ops', at: testNow, observed });

const decide = (one: Finding, waivers = {}, attestations = {}, now = testNow) => {
  const [decided] = applyDecisions([one], waivers, attestations, now);
  if (!decided) throw new Error('lost');
  return decided;
};

describe('an accepted risk', () => {
  it.each([
    ['2026-11-25', true],
    ['2026-11-24', false],
    ['2026-11-25T12:00:00.000Z', true],
    ['2026-11-25T11:59:59.000Z', false],
    ['2027-01-01', true],
    ['never', false],
    ['', false],
  ])('until %j stands: %s', (expires, stands) => {
    const decided = decide(finding('fail'), { 'wl.empty': waiver(expires) });
    expect(decided.waiver !== undefined).toBe(stands);
    expect(decided.outcome).toBe('fail');
  });

  it('stands for the value it was given for', () => {
    expect(
      decide(finding('fail', { observed: 'smtp authBypass' }), { 'wl.empty': waiver('2027-01-01') }).waiver,
    ).toBe(undefined);
  });

  it('is for one subject', () => {
    const subject = { kind: 'row', key: '10.0.0.9' } as const;
    const waivers = { [findingKey({ rule: 'wl.empty', subject })]: waiver('2027-01-01') };
    expect(decide(finding('fail', { subject }), waivers).waiver).toBeDefined();
    expect(decide(finding('fail'), waivers).waiver).toBeUndefined();
  });

  it.each(['pass', 'not-applicable'] as const)('is not needed for %s', (outcome) => {
    expect(decide(finding(outcome), { 'wl.empty': waiver('2027-01-01') }).waiver).toBeUndefined();
  });

  it('is not found in what every object has', () => {
    const odd = finding('fail', { rule: 'constructor' as RuleId });
    expect(decide(odd, {}).waiver).toBeUndefined();
  });
});

describe('a confirmation', () => {
  it('is for what a person has to judge, and leaves it so', () => {
    const decided = decide(finding('review'), {}, { 'wl.empty': attestation() });
    expect(decided).toMatchObject({ outcome: 'review', attestation: { by: 'ops' } });
  });

  it.each(['fail', 'unknown', 'not-checked', 'pass'] as const)('does nothing for %s', (outcome) => {
    expect(decide(finding(outcome), {}, { 'wl.empty': attestation() }).attestation).toBeUndefined();
  });

  it('is for what has no known place in that version, and leaves it so', () => {
    const decided = decide(
      finding('unknown', { reason: 'place-unknown', observed: null }),
      {},
      { 'wl.empty': attestation(null) },
    );
    expect(decided).toMatchObject({ outcome: 'unknown', attestation: { by: 'ops', at: testNow } });
    expect(problemsOf([decided])).toMatchObject([{ outcome: 'unknown', handled: 'attested' }]);
    const lost = finding('unknown', { reason: 'ambiguous', observed: null });
    expect(decide(lost, {}, { 'wl.empty': attestation(null) }).attestation).toBeUndefined();
  });

  it('lapses with the value', () => {
    expect(decide(finding('review'), {}, { 'wl.empty': attestation('pop') }).attestation).toBeUndefined();
  });
});

const accepted = { waiver: waiver('2027-01-01') };
const attested = { attestation: attestation() };

describe('problems', () => {
  it('gather findings that share a fix', () => {
    const problems = problemsOf([
      finding('fail', { rule: 'wl.empty', severity: 'medium', problem: 'whitelist:10.0.0.0/8' }),
      finding('review', { rule: 'wl.auth_bypass', severity: 'critical', problem: 'whitelist:10.0.0.0/8' }),
      finding('fail', { rule: 'wl.wide', severity: 'high', problem: 'whitelist:10.0.0.0/8' }),
      finding('pass', { rule: 'pw.classes', problem: 'password-classes' }),
    ]);
    expect(
      problems.map(({ key, outcome, severity, rules, handled }) => [key, outcome, severity, rules, handled]),
    ).toEqual([
      ['whitelist:10.0.0.0/8', 'fail', 'high', ['wl.empty', 'wl.auth_bypass', 'wl.wide'], null],
      ['password-classes', 'pass', 'high', ['pw.classes'], null],
    ]);
  });

  it.each<[string, readonly Finding[], Outcome, string | null]>([
    ['one accepted', [finding('fail', accepted)], 'fail', 'accepted'],
    ['one attested', [finding('review', attested)], 'review', 'attested'],
    ['both ways', [finding('fail', accepted), finding('review', attested)], 'fail', 'accepted'],
    ['accepted beside a pass', [finding('fail', accepted), finding('pass')], 'fail', 'accepted'],
    ['accepted beside another fault', [finding('fail', accepted), finding('fail')], 'fail', null],
    [
      'accepted beside something not visited',
      [finding('fail', accepted), finding('not-checked')],
      'not-checked',
      null,
    ],
    [
      'a confirmed guess at a fault',
      [finding('review', { ...attested, notes: ['likely-fail'] })],
      'review',
      null,
    ],
    [
      'a confirmed guess at none',
      [finding('review', { ...attested, notes: ['likely-pass'] })],
      'review',
      'attested',
    ],
    ['nothing wrong', [finding('pass'), finding('not-applicable')], 'pass', null],
  ])('%s', (_what, findings, outcome, handled) => {
    const [problem] = problemsOf(findings);
    expect([problem?.outcome, problem?.handled]).toEqual([outcome, handled]);
  });

  it('are counted once each, the handled ones apart', () => {
    const counts = countsOf(
      problemsOf([
        finding('fail', { problem: 'a' }),
        finding('fail', { problem: 'a' }),
        finding('fail', { problem: 'b', ...accepted }),
        finding('review', { problem: 'c', ...attested }),
        finding('review', { problem: 'd' }),
        finding('pass', { problem: 'e' }),
      ]),
    );
    expect(counts).toEqual({
      fail: 1,
      review: 1,
      unknown: 0,
      'not-checked': 0,
      pass: 1,
      'not-applicable': 0,
      accepted: 1,
      attested: 1,
    });
  });

  it('are titled by what they are about', () => {
    expect(problemTitleKey('whitelist:::1')).toBe('whitelist');
    expect(problemTitleKey('version')).toBe('version');
  });
});
