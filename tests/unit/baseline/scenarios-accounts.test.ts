import { expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { AccessRow, AdministratorRow } from '../../../utils/screens/settings.ts';
import { reading } from '../../support/facts.ts';
import { expectVerdicts, type Verdicts } from '../../support/scenario.ts';
import { given, row } from '../../support/whitelist.ts';

const whole = (rows: readonly unknown[]) => ({ coverage: { seen: rows.length, total: rows.length } });
const on = (generation: Generation, readings: readonly Reading[], expected: Verdicts) =>
  expectVerdicts({ server: { generation }, readings }, expected);

it('S06: an inbound gateway in IP Bypasses, with both toggles off, is where it belongs', () => {
  const gateway: AccessRow = {
    address: '198.51.100.25',
    switches: { spamBypass: false, greylistBypass: false },
    builtIn: null,
  };
  const list = reading('ipBypasses.entries', [gateway], { screen: 'ipBypasses', ...whole([gateway]) });
  on('M100', [list], { 'antispam.ip_bypass|row|198.51.100.25': 'pass low' });
});

it('S07: one entry with TCP Proxy is asked about, since only a proxy header comes through there', () => {
  const balancer = row('198.51.100.30', [], { switches: { smtp: false, tcpProxy: true } });
  expectVerdicts(given([balancer], 'M100n'), {
    'wl.tcp_proxy|row|198.51.100.30': 'review high needs-proxy-header',
  });
});

it('S15: passwords that expire are no fault, and what falls silent is said', () => {
  const [finding] = on('L7', [reading('password.expires', true)], { 'pw.expiration': 'pass info' });
  expect(finding?.notes).toContain('programs-fall-silent');
});

it('S18: a restriction whose addresses nobody has seen is asked about, and one for no address is none', () => {
  const judged = (row: Partial<AdministratorRow>, verdict: string) => {
    const rows = [{ name: 'mail-lead', enabled: true, primary: null, ipRestricted: true, ...row }];
    on('L7', [reading('administrators.list', rows, whole(rows))], {
      'admin.ip_restriction|administrator|mail-lead': verdict,
    });
  };
  judged({}, 'review medium addresses-unseen');
  judged({ ipRestricted: false, restrictions: 0 }, 'fail high from-anywhere');
  judged({ restrictions: 1 }, 'pass high');
});

it('S33: two-step of users is a question, never a fault, since app passwords are not seen', () => {
  on('M100', [], { 'user.two_step': 'review medium cannot-be-seen' });
});

// The scenario says "pass with note". Which account is a service's, and which a person's, no page tells, so that the
// note stands on a question.
it('S34: a service held to its addresses needs no second step: the question about it says so', () => {
  const rows = [{ name: 'panel-sync', enabled: true, primary: null, ipRestricted: true, restrictions: 1 }];
  const findings = on('M100', [reading('administrators.list', rows, whole(rows))], {
    'admin.ip_restriction|administrator|panel-sync': 'pass high',
    'admin.two_step': 'review high cannot-be-seen',
  });
  expect(findings.find(({ rule }) => rule === 'admin.two_step')?.notes).toEqual(['all-restricted']);
});
