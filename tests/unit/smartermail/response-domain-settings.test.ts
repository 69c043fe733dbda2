import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readDomainSettings,
  readOwnDomainSettings,
} from '../../../utils/smartermail/responses/domain-settings.ts';
import { toReadings } from '../../../utils/smartermail/responses/response-reading.ts';

const answer = (settings: object) => ({ domainSettings: settings, success: true, resultCode: 200 });

describe('settings of a domain', () => {
  test('are read under the name in their address', () => {
    const read = readDomainSettings(
      answer({ isEnabled: true, requireSmtpAuthentication: false, domainPath: 'C:\\Domains' }),
      'Example.COM',
    );
    if (!read.ok) throw new Error(read.why);
    const readings = toReadings(
      read.told,
      'settings/sysadmin/domain-settings/example.com',
      '2026-11-25T12:00:00Z',
    );
    expect(readings.map(({ setting, subject, result }) => [setting, subject?.key, result])).toEqual([
      ['domain.requireSmtpAuth', 'example.com', { ok: true, value: false }],
      ['domain.enabled', 'example.com', { ok: true, value: true }],
    ]);
    expect(readings[0]).toMatchObject({
      method: 'response',
      confidence: 'exact',
      saved: true,
      screen: 'domainOptions',
      label: 'settings/sysadmin/domain-settings/example.com: requireSmtpAuthentication',
    });
  });

  test.each([
    [{ domainSettings: { requireSmtpAuthentication: true }, success: false }, 'example.com', 'refused'],
    [answer({ requireSmtpAuthentication: 'true' }), 'example.com', 'other-shape'],
    [answer({ requireSmtpAuthentication: 1 }), 'example.com', 'other-shape'],
    [answer([{ requireSmtpAuthentication: true }]), 'example.com', 'other-shape'],
    [{ success: true, requireSmtpAuthentication: true }, 'example.com', 'other-shape'],
    [answer({ requireSmtpAuthentication: true }), '../../auth', 'domain-unknown'],
    [answer({ requireSmtpAuthentication: true }), '', 'domain-unknown'],
    [Object.create(answer({ requireSmtpAuthentication: true })), 'example.com', 'other-shape'],
    [null, 'example.com', 'other-shape'],
  ])('%j of %s: %s', (json, domain, why) => {
    expect(readDomainSettings(json, domain)).toEqual({ ok: false, why });
  });

  test('of the domain one acts on are read only where the answer names it', () => {
    expect(readOwnDomainSettings(answer({ requireSmtpAuthentication: true }))).toEqual({
      ok: false,
      why: 'domain-unknown',
    });
    expect(
      readOwnDomainSettings(answer({ requireSmtpAuthentication: true, name: 'example.com' })),
    ).toMatchObject({
      ok: true,
      told: [{ setting: 'domain.requireSmtpAuth', subject: { key: 'example.com' }, value: true }],
    });
  });

  test('any JSON gives a reading or a reason', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (json, domain) => {
        for (const read of [readDomainSettings(json, domain), readOwnDomainSettings(json)])
          expect(read.ok ? read.told.length : read.why).toBeTruthy();
      }),
    );
  });
});
