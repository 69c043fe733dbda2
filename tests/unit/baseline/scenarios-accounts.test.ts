import { expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
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

it('S18: a restriction that lists no address is not seen in the list, and the card says so', () => {
  const rows = [{ name: 'mail-lead', enabled: true, type: null, ipRestricted: true }];
  const [finding] = on('L7', [reading('administrators.list', rows, whole(rows))], {
    'admin.ip_restriction|administrator|mail-lead': 'pass high',
  });
  expect(finding?.notes).toContain('addresses-unseen');
});

it('S33: two-step of users is a question, never a fault, since app passwords are not seen', () => {
  on('M100', [], { 'user.two_step': 'review medium cannot-be-seen' });
});

it('S34: that an account of a service has no second step is a question beside its restriction', () => {
  const rows = [{ name: 'panel-sync', enabled: true, type: null, ipRestricted: true }];
  on('M100', [reading('administrators.list', rows, whole(rows))], {
    'admin.ip_restriction|administrator|panel-sync': 'pass high',
    'admin.two_step': 'review high cannot-be-seen',
  });
});
