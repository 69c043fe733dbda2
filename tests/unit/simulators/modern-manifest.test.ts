import { describe, expect, it } from 'vitest';
import { startingValues } from '../../simulators/modern/api/kept.ts';
import type { ExpectedReading } from '../../simulators/modern/expected-readings.ts';
import { initialState } from '../../simulators/modern/initial-state.ts';
import { viewsOf } from '../../simulators/modern/manifest.ts';
import type { SimulatedState } from '../../simulators/simulator.ts';

const rows = (list: SimulatedState['whitelist']) =>
  list.map(({ address, description }) => ({ address, description }));

const kept = startingValues();
const {
  smtpBadCommands: maxBad,
  smtpConnections: maxConnections,
  smtpTimeout: sessionTimeout,
} = kept.protocols;
const limits = { maxBad, maxConnections, sessionTimeout };

/** What the server stores of a setting, as far as a reading has to agree with it. */
function stored({ setting, subject }: ExpectedReading, state: SimulatedState): unknown {
  const [area, name = ''] = setting.split('.');
  if (area === 'password') return Reflect.get({ ...state.password, ...kept.password }, name);
  if (area === 'administratorPassword') return Reflect.get(kept.administratorPassword, name);
  if (area === 'smtpIn') return Reflect.get({ ...state.smtpIn, ...limits }, name);
  switch (setting) {
    case 'log.deliveryLevel':
      return state.logs.delivery;
    case 'log.smtpLevel':
      return state.logs.smtp;
    case 'log.administrativeLevel':
      return state.logs.administrative;
    case 'domainDefaults.requireSmtpAuth':
      return state.domainDefaults.requireSmtpAuth;
    case 'domain.requireSmtpAuth':
      return state.domains.find((domain) => domain.name === subject?.key)?.requireSmtpAuth;
    case 'domains.list':
      return state.domains.map(({ name, enabled }) => ({ name, enabled }));
    case 'whitelist.entries':
      return rows(state.whitelist).map((row, index) => ({
        ...row,
        builtIn: state.whitelist[index]?.builtIn,
        switches: { smtp: state.whitelist[index]?.smtp },
      }));
    case 'smtpAuthBypass.entries':
      return rows(state.smtpAuthBypass);
    case 'ipBypasses.entries':
      return rows(state.ipBypasses);
    case 'ids.rules':
      return state.idsRules.map(({ action, timeFrame, threshold }) => ({ action, timeFrame, threshold }));
    case 'administrators.list':
      return state.administrators.map(({ username, primary, ipRestricted }) => ({
        name: username,
        primary,
        ipRestricted,
      }));
    case 'services.list':
      return ['Delivery', 'IMAP', 'LDAP', 'POP', 'SMTP', 'XMPP'].map((service) => ({
        service,
        running: true,
      }));
    default:
      return expect.fail(`no check for ${setting}`);
  }
}

describe.each(['M16', 'M100', 'M100n'] as const)('the manifest of %s', (generation) => {
  const views = viewsOf(generation);

  it('names each view once, and every screen on some view', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    const seen = new Set(views.flatMap(({ screens }) => screens));
    expect(seen.has('administratorPasswordRequirements')).toBe(generation === 'M100n');
    expect(seen.has('smtpAuthBypass')).toBe(generation === 'M100n');
    for (const id of [
      'passwordRequirements',
      'domainDefaults',
      'domainOptions',
      'domains',
      'whitelist',
      'logSettings',
      'smtpIn',
      'abuseDetection',
      'administrators',
      'services',
    ] as const)
      expect(seen).toContain(id);
  });

  it('expects what the server starts with', () => {
    const state = initialState(generation);
    const expected = views.flatMap(({ readings }) => readings);
    expect(expected.length).toBeGreaterThan(20);
    for (const reading of expected) {
      const { setting, value } = reading;
      const kept = stored(reading, state);
      if (Array.isArray(kept)) {
        expect([setting, value]).toMatchObject([setting, kept]);
        expect(value).toHaveLength(kept.length);
      } else expect([setting, value]).toEqual([setting, kept]);
    }
  });

  it('has the protocols on one page or on three', () => {
    const ids = views.map(({ id }) => id);
    const split = ['smtp-in', 'smtp-out', 'other-protocols'].map((id) => ids.includes(id));
    expect(split).toEqual(Array(3).fill(generation === 'M100n'));
    expect(ids.includes('protocols')).toBe(generation !== 'M100n');
  });
});
