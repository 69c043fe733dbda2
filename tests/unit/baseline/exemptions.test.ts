import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../utils/baseline/finding.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';

const row = (address: string, switches: AccessRow['switches'], over: Partial<AccessRow> = {}): AccessRow => ({
  address,
  switches,
  builtIn: false,
  ...over,
});

const given = (
  rows: readonly AccessRow[],
  { generation = 'M100' as Generation | null, context = {} as Context, over = {} as Partial<Reading> } = {},
  setting: 'whitelist.entries' | 'ipBypasses.entries' = 'whitelist.entries',
): FactsInput => ({
  readings: [reading(setting, rows, { coverage: { seen: rows.length, total: rows.length }, ...over })],
  server: { generation },
  context,
});

const one = '203.0.113.5';
const gateways = { context: { gateways: [one, '198.51.100.0/28'] } };
const about = (rule: RuleId, rows: readonly AccessRow[], how: Parameters<typeof given>[1] = {}): string =>
  judge(rule, given(rows, how))
    .map((finding) => `${finding.subject?.key ?? '-'}: ${brief(finding)}`)
    .join(', ');

describe('a switch that exempts an entry', () => {
  it.each([
    ['wl.brute_force_bypass', { bruteForceBypass: true }, `${one}: fail medium guessing-unwatched`],
    ['wl.brute_force_bypass', { bruteForceBypass: false }, '-: pass medium'],
    ['wl.brute_force_bypass', { bruteForceBypass: null }, `${one}: unknown medium switch-unread`],
    ['wl.spam_bypass', { spamBypass: true }, `${one}: fail medium spam-unchecked`],
    ['wl.spam_bypass', { ipBypass: true }, `${one}: fail medium spam-unchecked`],
    ['wl.spam_bypass', { spamBypass: false }, '-: pass medium'],
    ['wl.tcp_proxy', { tcpProxy: true }, `${one}: review high needs-proxy-header`],
    ['wl.tcp_proxy', { tcpProxy: false }, '-: pass high'],
  ] as const)('%s %j: %s', (rule, switches, verdict) => {
    expect(about(rule, [row(one, switches)])).toBe(verdict);
  });

  it('of an entry the product ships is asked about, and its presence is no fault', () => {
    const shipped = { builtIn: true };
    expect(about('wl.brute_force_bypass', [row('10.0.0.0/8', { bruteForceBypass: true }, shipped)])).toBe(
      '10.0.0.0/8: review low built-in-exempt',
    );
    expect(about('wl.spam_bypass', [row('10.0.0.0/8', { spamBypass: false }, shipped)])).toBe(
      '-: pass medium',
    );
  });

  it('of a gateway is another matter', () => {
    expect(about('wl.spam_bypass', [row(one, { spamBypass: true })], gateways)).toBe(`${one}: pass medium`);
    const range = '198.51.100.0/28';
    expect(about('wl.spam_bypass', [row(range, { spamBypass: true })], gateways)).toBe(
      `${range}: review low shared-range`,
    );
    expect(about('wl.tcp_proxy', [row(one, { tcpProxy: true })], gateways)).toBe(
      `${one}: review medium perhaps-balancer`,
    );
    expect(about('wl.brute_force_bypass', [row(one, { bruteForceBypass: true })], gateways)).toContain(
      'fail',
    );
  });

  it('in a row that is off does nothing', () => {
    const off = row(one, { tcpProxy: true }, { disabled: true });
    expect(about('wl.tcp_proxy', [off])).toContain(`${one}: not-applicable high row-disabled`);
  });

  it('shares the problem of its entry', () => {
    const [finding] = judge('wl.tcp_proxy', given([row(one, { tcpProxy: true })]));
    expect(finding?.problem).toBe(`whitelist:${one}`);
  });
});

describe('a list without the column', () => {
  const rows = [row(one, { smtp: false })];

  it.each([
    ['wl.brute_force_bypass', ['not-applicable', 'not-applicable', 'unknown', 'not-applicable', 'unknown']],
    ['wl.spam_bypass', ['not-applicable', 'not-applicable', 'unknown', 'unknown', 'unknown']],
    ['wl.tcp_proxy', ['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'unknown']],
  ] as const)('%s: %j', (rule, outcomes) => {
    const found = (['L7', 'M16', 'M100', 'M100n', null] as const).map(
      (generation) => judgeOne(rule, given(rows, { generation })).outcome,
    );
    expect(found).toEqual(outcomes);
  });

  it('that no help names says that it was not seen, not that there is none', () => {
    const of = (rule: RuleId, generation: Generation) => judgeOne(rule, given(rows, { generation })).reason;
    expect(of('wl.brute_force_bypass', 'M100n')).toBe('no-column');
    expect(of('wl.tcp_proxy', 'M100n')).toBe('no-proxy-column');
    expect(of('wl.tcp_proxy', 'M16')).toBe('no-such-setting');
  });

  it('says nothing by its emptiness where there never is one', () => {
    for (const rule of ['wl.brute_force_bypass', 'wl.spam_bypass', 'wl.tcp_proxy'] as const) {
      expect(judgeOne(rule, given([], { generation: 'L5' })).reason).toBe('no-such-setting');
      expect(judgeOne(rule, given([], { generation: 'M100' })).outcome).toBe('pass');
      expect(judgeOne(rule, { server: { generation: 'M16' } }).reason).toBe('no-such-setting');
      expect(judgeOne(rule, { server: { generation: 'M100n' } }).outcome).toBe('not-checked');
    }
  });

  it('was only stated: nobody said anything of it', () => {
    const over = { method: 'stated', confidence: 'stated' } as const;
    expect(judgeOne('wl.spam_bypass', given(rows, { over })).reason).toBe('column-unstated');
  });

  it('seen in part never passes', () => {
    const over = { coverage: { seen: 1, total: 9 } };
    expect(about('wl.tcp_proxy', [row(one, { tcpProxy: false })], { over })).toBe(
      '-: unknown high partial-list',
    );
  });
});

describe('T3: antispam.ip_bypass', () => {
  const of = (switches: AccessRow['switches'], context: Context = {}) =>
    judge('antispam.ip_bypass', given([row(one, switches)], { context }, 'ipBypasses.entries'))
      .map(brief)
      .join();

  it.each([
    ['S06: without any toggle', { greylistBypass: false, spamBypass: false }, {}, 'pass low'],
    ['with one', { greylistBypass: true }, {}, 'review low checks-skipped'],
    ['with one, of a gateway', { spamBypass: true }, gateways.context, 'pass low'],
    ['one not read', { spamBypass: null }, {}, 'unknown low switch-unread'],
    ['none seen', {}, {}, 'review low toggles-unseen'],
  ] as const)('%s', (_what, switches, context, verdict) => {
    expect(of(switches, context)).toBe(verdict);
  });

  it('is empty, not visited, or nobody knows where', () => {
    expect(judgeOne('antispam.ip_bypass', given([], {}, 'ipBypasses.entries')).outcome).toBe('pass');
    expect(judgeOne('antispam.ip_bypass').outcome).toBe('not-checked');
    expect(brief(judgeOne('antispam.ip_bypass', { server: { generation: 'L7' } }))).toBe(
      'unknown low place-unknown',
    );
  });
});

it('antispam.trusted_senders is a question: the list opens for editing only', () => {
  expect(brief(judgeOne('antispam.trusted_senders'))).toBe('review medium cannot-be-seen');
});
