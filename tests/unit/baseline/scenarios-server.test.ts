import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../utils/baseline/decisions.ts';
import words from '../../../utils/baseline/words/en.json' with { type: 'json' };
import type { PortRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, reading, testNow } from '../../support/facts.ts';
import { expectVerdicts } from '../../support/scenario.ts';

const on = (build: number, input: FactsInput = {}): FactsInput => ({
  ...input,
  server: { generation: 'M100', version: `100.0.${build}`, build },
});

it('S20: an administrator nobody knows, on a server that was open in January 2026', () => {
  const rows = [
    { name: 'mail-lead', primary: true, ipRestricted: true, enabled: true },
    { name: 'svc_9q2', primary: false, ipRestricted: false, enabled: true },
  ];
  const list = reading('administrators.list', rows, { coverage: { seen: 2, total: 2 } });
  const [finding] = expectVerdicts(on(9777, { lowestBuild: 9504, readings: [list] }), {
    'ioc.admin_unknown': 'review high look-at-names',
  });
  expect(finding?.observed).toContain('svc_9q2');
});

// The scenario flags two of three commands by their text and age. No page is known to show either, so that each is a
// question until somebody has read it, with a known scanner as with any other.
it('S22, T21: commands are questions of their rank, and one that was explained is handled', () => {
  const findings = expectVerdicts(on(9504), {
    'ioc.mount_command': 'review critical cannot-be-seen',
    'ioc.event_command': 'review high cannot-be-seen',
    'ioc.av_command': 'review high cannot-be-seen',
  });
  const explained = { 'ioc.av_command': { by: 'ops', at: testNow, observed: null } };
  const decided = applyDecisions(findings, {}, explained, testNow);
  expect(decided.filter(({ attestation }) => attestation).map(({ rule }) => rule)).toEqual([
    'ioc.av_command',
  ]);
});

it.each(['ioc.mount_command', 'ioc.event_command', 'ioc.av_command'] as const)(
  'T21: %s has its uses: it is read and explained, and calls nobody broken into',
  (rule) => {
    const { why, fix, reasons, wanted } = words.rules[rule];
    expect(why).toMatch(/have a use|common uses|have a name you know/);
    expect(reasons['cannot-be-seen']).toMatch(/^Check this: .*read/);
    expect(wanted).toMatch(/you (know|set up yourself|installed)/);
    expect(fix.steps.modern.join(' ')).toMatch(/What somebody can explain, confirm/);
  },
);

// The scenario fails seven days. How long logs are kept is read on no page, so that a person is asked, with what is
// wanted; a filter is a mailbox's own and is asked for too.
it('S23: filters that forward, and logs of seven days, are asked for and never green', () => {
  const findings = expectVerdicts(on(9504), {
    'ioc.filters_forward': 'review high cannot-be-seen',
    'fwd.restrict': 'review medium cannot-be-seen',
    'log.retention': 'review medium cannot-be-seen',
  });
  expect(findings.find(({ rule }) => rule === 'log.retention')?.expected).toBe('>= 30');
});

// The scenarios fail S25 and S27, and the trap calls T35 "pending". None of it is known from any page, so that these
// stay questions whatever was read, whose words name that very state, and never pass by themselves.
describe('what no page is known to show is asked for', () => {
  it.each([
    [
      'S25, T25: a threshold for outgoing mail without a check',
      'L7',
      'out.spam_check',
      'review medium',
      /The threshold alone does nothing: at least one check/,
    ],
    [
      'S27: a certificate without its key',
      'M100',
      'tls.certificate',
      'review medium',
      /without its private key shows as "Invalid certificate" and does not work/,
    ],
    [
      'T35: a DKIM key that waits for its record',
      'M100',
      'dkim.signing',
      'review low',
      /pending, for hours, which is no error/,
    ],
    ['T35: a fresh certificate', 'M100', 'tls.certificate', 'review medium', /Look at their dates/],
  ] as const)('%s', (_what, generation, rule, verdict, named) => {
    expectVerdicts({ server: { generation } }, { [rule]: `${verdict} cannot-be-seen` });
    const { why, reasons, fix } = words.rules[rule];
    expect([why, reasons['cannot-be-seen'], fix.verify].join(' ')).toMatch(named);
  });
});

// The scenario passes 127.0.0.1. Nothing is sent over a network there, so that https does not apply: no pass, since
// how others reach the server was not seen.
describe('S28: http on port 9998', () => {
  it.each([
    ['http://203.0.113.5:9998', 'fail high http-public'],
    ['http://127.0.0.1:9998', 'not-applicable high console'],
  ])('S28: %s: %s', (origin, verdict) => {
    expectVerdicts({ origins: [origin], server: { generation: 'M16' } }, { 'web.https': verdict });
  });
});

describe('S29: renamed ports', () => {
  const row = (protocol: PortRow['protocol'], port: number, encryption: PortRow['encryption']): PortRow => ({
    protocol,
    port,
    encryption,
    name: '',
  });
  const rows = [row('smtp', 25, 'tls'), row('smtp', 8889, 'tls'), row('imap', 4993, 'ssl')];
  it.each(['L7', 'M16', 'M100'] as const)('S29: with encryption pass, on %s', (generation) => {
    const list = reading('bindings.ports', rows, { coverage: { seen: 3, total: 3 } });
    expectVerdicts({ readings: [list], server: { generation } }, { 'tls.ports': 'pass high' });
  });
});
