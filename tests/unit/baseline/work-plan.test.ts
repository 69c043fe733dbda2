import { describe, expect, it } from 'vitest';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import words from '../../../utils/baseline/words/en.json' with { type: 'json' };
import { type FixTiming, type TimingWords, workPlan } from '../../../utils/baseline/work-plan.ts';
import { factsFrom, testNow } from '../../support/facts.ts';

const english = words as TimingWords;

const finding = (rule: RuleId, problem: string, over: Partial<Finding> = {}): Finding => ({
  rule,
  outcome: 'fail',
  severity: 'high',
  confidence: 'exact',
  observed: null,
  expected: null,
  notes: [],
  problem,
  evidence: null,
  ...over,
});

const plan = (findings: readonly Finding[], build = 9777, timing = english) =>
  workPlan(
    problemsOf(findings),
    factsFrom({ server: { generation: 'M100', version: `100.0.${build}`, build } }),
    timing,
  ).map(({ key, problems }) => [key, problems.map((problem) => problem.key)]);

const relay = finding('smtp.allow_relay', 'smtp-relay', { severity: 'critical' });
const forAuthenticated = finding('smtp.relay_for_authenticated', 'relay-authenticated', {
  outcome: 'review',
  severity: 'info',
});
const version = finding('version.kev_2026', 'version', { severity: 'critical' });
const logs = finding('log.smtp', 'log-detail', { severity: 'medium' });
const existing = finding('pw.existing_skipped', 'password-existing', { severity: 'medium' });
const row = finding('wl.auth_bypass', 'whitelist:10.0.0.9');
const admin = finding('admin.password_strength', 'administrator-password', { outcome: 'review' });

describe('the groups', () => {
  it('follow what a fix does to mail, and stand in their order', () => {
    expect(plan([version, relay, admin, existing, row, logs])).toEqual([
      ['safe-now', ['log-detail']],
      ['look-first', ['smtp-relay', 'whitelist:10.0.0.9']],
      ['announce-first', ['password-existing']],
      ['maintenance-window', ['version', 'administrator-password']],
    ]);
  });

  it('are none without a fault', () => {
    expect(plan([])).toEqual([]);
    expect(plan([finding('log.smtp', 'log-detail', { outcome: 'pass' })])).toEqual([]);
  });

  it.each(['unknown', 'not-checked', 'pass', 'not-applicable'] as const)('hold no %s', (outcome) => {
    expect(plan([finding('log.smtp', 'log-detail', { outcome })])).toEqual([]);
  });

  it('hold nothing that a person answers for', () => {
    const waiver = { reason: 'r', owner: 'o', expires: '2027-01-01', observed: null };
    const attestation = { by: 'ops', at: testNow, observed: null };
    expect(
      plan([
        { ...logs, waiver },
        { ...admin, attestation },
      ]),
    ).toEqual([]);
    const confirmed = { ...admin, attestation, notes: ['likely-fail'] };
    expect(plan([confirmed])).toEqual([['maintenance-window', ['administrator-password']]]);
  });

  it('take a problem by the most careful of its open reasons', () => {
    const pass = { ...row, rule: 'wl.empty', outcome: 'pass' } as const;
    expect(
      plan([
        { ...logs, problem: 'both' },
        { ...existing, problem: 'both' },
      ]),
    ).toEqual([['announce-first', ['both']]]);
    expect(
      plan([
        { ...logs, problem: 'both' },
        { ...pass, problem: 'both' },
      ]),
    ).toEqual([['safe-now', ['both']]]);
  });

  it('are worst first, then by name', () => {
    const rows = ['b', 'c', 'a'].map((name) => finding('wl.empty', `whitelist:${name}`));
    const worse = finding('wl.auth_bypass', 'whitelist:z', { severity: 'critical' });
    const question = finding('wl.empty', 'whitelist:0', { outcome: 'review', severity: 'critical' });
    expect(plan([question, ...rows, worse])).toEqual([
      ['look-first', ['whitelist:z', 'whitelist:a', 'whitelist:b', 'whitelist:c', 'whitelist:0']],
    ]);
  });
});

describe('what has to go before', () => {
  it('relaying for those who sign in comes before closing the relay', () => {
    expect(plan([relay, forAuthenticated])).toEqual([
      ['safe-now', ['relay-authenticated']],
      ['look-first', ['smtp-relay']],
    ]);
  });

  it('domains come before the switch that only applies what they ask for', () => {
    const local = finding('smtp.local_delivery_auth', 'local-delivery-auth', { severity: 'critical' });
    const domains = finding('domain.require_smtp_auth.each', 'domain-auth', { severity: 'low' });
    expect(plan([local, domains])).toEqual([['look-first', ['domain-auth', 'local-delivery-auth']]]);
  });

  const timing = (over: Partial<Record<RuleId, FixTiming>>): TimingWords => ({
    rules: {
      ...english.rules,
      ...Object.fromEntries(Object.entries(over).map(([rule, fix]) => [rule, { fix }])),
    },
  });

  it('takes a fix into the later group of what it waits for, and along a chain', () => {
    const chain = timing({
      'log.smtp': { risk: 'none', after: ['pw.existing_skipped'] },
      'pw.existing_skipped': { risk: 'users', after: ['version.age'] },
    });
    const age = finding('version.age', 'version');
    expect(plan([logs, existing, age], 9777, chain)).toEqual([
      ['maintenance-window', ['version', 'password-existing', 'log-detail']],
    ]);
    expect(plan([logs, existing], 9777, chain)).toEqual([
      ['announce-first', ['password-existing', 'log-detail']],
    ]);
  });

  it('waits for nothing that is in order', () => {
    const chain = timing({ 'log.smtp': { risk: 'none', after: ['pw.existing_skipped'] } });
    expect(plan([logs, { ...existing, outcome: 'pass' }], 9777, chain)).toEqual([
      ['safe-now', ['log-detail']],
    ]);
  });

  it('fixes that name each other are planned all the same', () => {
    const circle = timing({
      'log.smtp': { risk: 'none', after: ['pw.existing_skipped'] },
      'pw.existing_skipped': { risk: 'none', after: ['log.smtp'] },
    });
    const planned = plan([logs, existing], 9777, circle);
    expect(planned).toEqual(plan([existing, logs], 9777, circle));
    expect(planned.flatMap(([, keys]) => keys)).toHaveLength(2);
  });
});

describe('a server that may have been broken into', () => {
  it.each([6919, 9412, 9504, 9510])('build %i: look for signs, then the update, then the rest', (build) => {
    expect(plan([logs, version, relay], build)).toEqual([
      ['compromise-first', ['version']],
      ['safe-now', ['log-detail']],
      ['look-first', ['smtp-relay']],
    ]);
  });

  it.each([9511, 9610, 9777])('build %i: an update like any other', (build) => {
    expect(plan([logs, version], build)).toEqual([
      ['safe-now', ['log-detail']],
      ['maintenance-window', ['version']],
    ]);
  });

  it('has to be looked at even when the update was put off', () => {
    const waiver = { reason: 'r', owner: 'o', expires: '2027-01-01', observed: null };
    expect(plan([{ ...version, waiver }], 9504)).toEqual([['compromise-first', []]]);
  });

  it.each([
    ['L5', '5.5.3250', 3250],
    ['L7', '15.7.6970', 6970],
    ['M100', null, null],
  ] as const)('is not %s %s', (generation, shown, build) => {
    const facts = factsFrom({ server: { generation, version: shown, build } });
    const keys = workPlan(problemsOf([version]), facts, english).map(({ key }) => key);
    expect(keys).toEqual(['maintenance-window']);
  });
});
