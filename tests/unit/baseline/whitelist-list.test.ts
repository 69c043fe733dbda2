import { describe, expect, it } from 'vitest';
import { evaluate, ruleOutcome } from '../../../utils/baseline/evaluate.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { AccessRow, AccessSwitch } from '../../../utils/screens/settings.ts';
import { factsFrom, reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';
import { four, given, row, verdicts } from '../../support/whitelist.ts';

describe('T1: rows the product ships', () => {
  const shipped = (on: readonly AccessSwitch[], builtIn: boolean | null = true) =>
    row('10.0.0.0/8', on, { builtIn });

  it.each([true, null])('are no finding by being there (built in: %s)', (builtIn) => {
    const input = given([shipped(['pop', 'imap'], builtIn), row('127.0.0.0/8', [], { builtIn })], 'M100');
    const findings = evaluate(factsFrom(input)).filter(({ rule }) => rule.startsWith('wl.'));
    const ofRows = findings.filter(({ subject }) => subject !== undefined);
    expect(new Set(ofRows.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
    expect(ruleOutcome(findings, 'wl.empty')).toBe('pass');
    expect(findings.map(({ outcome }) => outcome)).not.toContain('fail');
  });

  it('are a question once SMTP is on, and a fault once web sites run here', () => {
    expect(verdicts(given([shipped(['smtp'])], 'M100'), '10.0.0.0/8')).toEqual([
      'review medium built-in-open',
      'not-applicable high built-in',
      '-',
      'review medium built-in-open',
    ]);
    expect(
      verdicts(given([shipped(['smtp', 'authBypass'])], 'M100', { webSitesOnHost: true }), '10.0.0.0/8'),
    ).toEqual(['fail high built-in-web', 'fail high built-in-web', '-', 'fail high built-in-web']);
  });

  it('are its own blocks alone: an address within one was added by somebody', () => {
    const inside = (address: string) =>
      verdicts(given([row(address, ['smtp', 'authBypass'], { builtIn: null })], 'M100'), address);
    expect(inside('127.0.0.1')).toEqual(['fail high bypass', 'fail high bypass', 'fail high loopback', '-']);
    expect(inside('10.1.0.0/16')[3]).toBe('fail high wide');
    expect(inside('169.254.0.0/16')[3]).toBe('fail high wide');
    expect(inside('fc00::/7')[0]).toBe('review medium built-in-open');
  });

  it('are known by more than their address where the product ships none', () => {
    expect(verdicts(given([shipped(['smtp'], null)], 'M16'), '10.0.0.0/8')[3]).toBe('fail high wide');
    expect(verdicts(given([shipped(['smtp'], false)], 'M100'), '10.0.0.0/8')[3]).toBe('fail high wide');
    expect(
      verdicts(
        given([row('203.0.113.0/24', ['authBypass'], { builtIn: null })], 'M100'),
        '203.0.113.0/24',
      )[0],
    ).toBe('fail high bypass');
  });
});

describe('what could not be told', () => {
  it.each([
    ['smtp', '203.0.113.5'],
    ['authBypass', '203.0.113.5'],
    ['pop', '203.0.113.5'],
    ['smtp', '127.0.0.1'],
    ['authBypass', '127.0.0.1'],
    ['smtp', '10.0.0.0/8'],
    ['smtp', 'garbage'],
  ] as const)('a lost %s of %s never leaves the list green', (lost, address) => {
    const entry = row(address);
    const input = given([{ ...entry, switches: { ...entry.switches, [lost]: null } }]);
    expect(['unknown', 'review']).toContain(ruleOutcome(evaluate(factsFrom(input)), 'wl.empty'));
    expect(judgeOne('wl.empty', input, address).observed).toBe(`${lost}?`);
  });

  it('does not hide what is certain', () => {
    const entry = row('203.0.113.5', ['authBypass']);
    const input = given([{ ...entry, switches: { ...entry.switches, smtp: null } }]);
    expect(judgeOne('wl.auth_bypass', input, '203.0.113.5').outcome).toBe('fail');
  });

  it('T30: a list seen in part fails by what was seen, and never passes', () => {
    const coverage = { seen: 2, total: 30 };
    const input = given([row('203.0.113.5'), row('127.0.0.1', ['authBypass'])], 'M16', {}, coverage);
    for (const rule of four)
      expect(['fail', 'unknown']).toContain(ruleOutcome(evaluate(factsFrom(input)), rule));
    expect(judgeOne('wl.wide', input)).toMatchObject({
      outcome: 'unknown',
      reason: 'partial-list',
      coverage,
    });
    expect(judgeOne('wl.loopback', input, '127.0.0.1')).toMatchObject({ outcome: 'fail', coverage });
    expect(judge('wl.empty', input).some(({ outcome }) => outcome === 'pass')).toBe(false);
  });

  it('of a list that only looks like the whitelist, one question speaks for the rows in order', () => {
    const rows = [row('203.0.113.5'), row('203.0.113.6'), row('127.0.0.1', ['authBypass'])];
    const readings = [reading('whitelist.entries', rows, { screen: 'whitelist', confidence: 'likely' })];
    const findings = judge('wl.auth_bypass', { readings, server: { generation: 'M16' } });
    expect(findings.map(({ subject, notes }) => [subject?.key, notes[0]])).toEqual([
      [undefined, 'likely-pass'],
      ['127.0.0.1', 'likely-fail'],
    ]);
    expect(findings.every(({ outcome }) => outcome === 'review')).toBe(true);
  });

  it('an empty list whose end is not known is not empty', () => {
    for (const rule of four) {
      expect(judgeOne(rule, given([], 'M16', {}, { seen: 0, total: null })).reason).toBe('partial-list');
    }
  });
});

describe('the list as a whole', () => {
  it('empty is green for all four', () => {
    for (const rule of four) {
      expect(judgeOne(rule, given([]))).toMatchObject({ outcome: 'pass', observed: 'empty' });
    }
  });

  it('not visited is open for all four', () => {
    for (const rule of four) expect(brief(judgeOne(rule))).toMatch(/^not-checked \w+ not-visited$/);
  });

  it('T28: switched-off rows are skipped, and do not stand for the others', () => {
    const off = row('127.0.0.1', ['smtp', 'authBypass'], { disabled: true });
    const input = given([off, row('203.0.113.5')]);
    expect(new Set(verdicts(input, '127.0.0.1').map((text) => text.split(' ').at(-1)))).toEqual(
      new Set(['row-disabled']),
    );
    for (const rule of four) expect(ruleOutcome(evaluate(factsFrom(input)), rule)).toBe('pass');
  });

  it('asks whether an address is the server’s own where nobody knows that', () => {
    const of = (rows: readonly AccessRow[], context: Context = {}) =>
      judge('wl.loopback', given(rows, 'M16', context)).map(brief);
    const asked = ['review medium perhaps-own'];
    const open = row('203.0.113.9', ['smtp']);
    expect(of([open])).toEqual(asked);
    expect(of([row('10.0.0.9', ['authBypass'])])).toEqual(asked);
    expect(of([{ ...open, switches: { ...open.switches, smtp: null } }])).toEqual(asked);
    expect(of([open], { serverAddresses: ['127.0.0.1'] })).toEqual(asked);
    for (const known of [{ serverAddresses: ['198.51.100.7'] }, { gateways: ['203.0.113.9'] }])
      expect(of([open], known)).toEqual(['pass medium']);
    expect(of([open], { serverAddresses: ['203.0.113.9'] })).toEqual(['fail medium own-address']);
    // What lets nobody in, and what is at fault as a wide range, is not asked about.
    expect(of([row('203.0.113.9', ['pop']), row('203.0.112.0/20', ['smtp'])])).toEqual(['pass medium']);
    // Nor hidden behind another row that is in order.
    expect(of([row('127.0.0.1'), open])).toContain('review medium perhaps-own');
  });

  it('says when only loopback could be looked for', () => {
    expect(judgeOne('wl.loopback', given([])).notes).toEqual(['own-address-unknown']);
    expect(judgeOne('wl.loopback', given([], 'M16', { serverAddresses: ['127.0.0.1'] })).notes).toEqual([
      'own-address-unknown',
    ]);
    expect(judgeOne('wl.loopback', given([], 'M16', { serverAddresses: ['198.51.100.7'] })).notes).toEqual(
      [],
    );
  });

  it('makes one problem of one row, whatever its reasons', () => {
    const input = given([row('127.0.0.0/8', ['smtp', 'authBypass']), row('203.0.113.5', ['authBypass'])]);
    const failing = problemsOf(evaluate(factsFrom(input))).filter(({ outcome }) => outcome === 'fail');
    expect(failing.map(({ key, severity }) => [key, severity])).toEqual([
      ['whitelist:127.0.0.0/8', 'high'],
      ['whitelist:203.0.113.5', 'critical'],
    ]);
    expect(failing[0]?.rules).toEqual(four);
  });

  it('T2: is the whitelist and nothing else', () => {
    const readings = [reading('whitelist.entries', [], { screen: 'whitelist' })];
    expect(judge('wl.loopback', { readings, server: { generation: 'M100' } })).toHaveLength(1);
  });
});
