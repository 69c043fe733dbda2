import { describe, expect, test } from 'vitest';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import {
  readDomainSettings,
  readOwnDomainSettings,
} from '../../../utils/smartermail/responses/domain-settings.ts';
import { readUpdates } from '../../../utils/smartermail/responses/licence.ts';
import { readPorts } from '../../../utils/smartermail/responses/ports.ts';
import { project } from '../../../utils/smartermail/responses/project.ts';
import type { ResponseRead } from '../../../utils/smartermail/responses/response-reading.ts';
import { readWhitelist } from '../../../utils/smartermail/responses/whitelist.ts';

const valuesOf = (read: ResponseRead) =>
  read.ok ? Object.fromEntries(read.told.map(({ setting, value }) => [setting, value])) : read.why;

describe('bindings and ports', () => {
  const path = 'settings/sysadmin/ip-binding-manager';
  const port = (over: object) => ({
    id: 1,
    name: 'Submission',
    port: 587,
    type: 0,
    isTls: true,
    isSSL: false,
    ...over,
  });
  const answer = (...rows: readonly object[]) => ({
    success: true,
    bindingManager: { bindingPorts: rows, bindingInfo: [{ ipAddress: '203.0.113.5', portIDs: [1] }] },
  });

  test('leave the page without the certificate’s path and password', () => {
    const left = project(path, answer(port({ certificatePath: 'C:\\c.pfx', password: 'hunter2' })));
    expect(left).toEqual({
      bindingManager: {
        bindingPorts: [{ name: 'Submission', port: 587, type: 0, isTls: true, isSSL: false }],
      },
    });
    expect(project(path, left)).toEqual(left);
  });

  test.each([
    [{}, { protocol: 'smtp', encryption: 'tls' }],
    [
      { type: 1, isTls: false },
      { protocol: 'pop', encryption: 'none' },
    ],
    [
      { type: 2, isTls: true, isSSL: true },
      { protocol: 'imap', encryption: 'ssl' },
    ],
    [{ type: 9 }, { protocol: 'other', encryption: 'tls' }],
    [
      { isTls: false, isSSL: null },
      { protocol: 'smtp', encryption: null },
    ],
  ])('%j: %j', (over, row) => {
    expect(valuesOf(readPorts(answer(port(over))))).toMatchObject({ 'bindings.ports': [row] });
  });

  test('of another shape say nothing, and rows that cannot be read make the list a part', () => {
    expect(valuesOf(readPorts({ bindingPorts: [] }))).toBe('other-shape');
    expect(valuesOf(readPorts({ success: false }))).toBe('refused');
    const read = readPorts(answer(port({}), port({ port: 'x' })));
    expect(read.ok && read.told[0]?.coverage).toEqual({ seen: 1, total: 2 });
  });
});

describe('the right to updates', () => {
  test.each([
    [40, false, { 'licence.updateDays': 40 }],
    [0, false, { 'licence.updateDays': 1 }],
    [0, true, { 'licence.updateDays': 0 }],
    [-12, true, { 'licence.updateDays': 0 }],
    [-1, false, 'other-shape'],
    ['40', false, 'other-shape'],
    [40, 'no', 'other-shape'],
  ])('%j days, ended: %j', (days, ended, expected) => {
    const path = 'settings/sysadmin/license-notifications';
    const answer = { daysUntilUpgradeProtectionExpires: days, isUpgradeProtectionExpired: ended };
    expect(valuesOf(readUpdates(project(path, answer)))).toEqual(expected);
  });
});

describe('more of a domain', () => {
  const own = (settings: object) => {
    const path = 'settings/domain/domain';
    const answer = { success: true, domainSettings: { name: 'example.com', ...settings } };
    return valuesOf(readOwnDomainSettings(project(path, answer)));
  };

  test('is told by the domain itself', () => {
    expect(own({ sslRequired: true, hstsEnabled: false })).toEqual({
      'domain.sslRequired': true,
      'domain.hsts': false,
    });
  });

  test.each([
    [100, 'Reject', true],
    [100, 'Delay', true],
    [100, 'None', false],
    [0, 'Reject', false],
    [0, 2, false],
    [100, 2, undefined],
    [100, 'Explode', undefined],
    ['100', 'Reject', undefined],
  ])('T24: %j messages an hour with %j is a limit: %j', (messagesPerHour, messagesAction, expected) => {
    const told = own({ isEnabled: true, throttleSettings: { messagesPerHour, messagesAction } });
    expect(told).toEqual({
      'domain.enabled': true,
      ...(expected !== undefined && { 'domain.sendLimit': expected }),
    });
  });

  test('says that there is a catch-all, and not which', () => {
    const path = 'settings/sysadmin/domain-settings/example.com';
    const of = (catchAll: unknown) => {
      const left = project(path, { domainSettings: { isEnabled: true, catchAll } });
      expect(JSON.stringify(left)).not.toContain('everything@');
      return valuesOf(readDomainSettings(project(path, left), 'example.com'));
    };
    expect(of('everything@example.com')).toMatchObject({ 'domain.catchAll': true });
    expect(of(' ')).toMatchObject({ 'domain.catchAll': false });
    expect(of(null)).toEqual({ 'domain.enabled': true });
  });
});

describe('a whitelist', () => {
  const bypassesIn = (generation: 'M100' | 'M100n', bypass: unknown) => {
    const answer = { totalCount: 1, ipAccessList: [{ ip: '10.0.0.0/8', smtp: false, bypass }] };
    const read = readWhitelist(answer, { perhapsPart: false, generation });
    return read.ok && read.told.map(({ value }) => (value as readonly AccessRow[])[0]?.switches.authBypass);
  };
  test('that says nothing of a bypass lost one, but where bypasses stand in a list of their own', () => {
    expect(bypassesIn('M100', null)).toEqual([null]);
    expect(bypassesIn('M100n', null)).toEqual([undefined]);
    expect(bypassesIn('M100n', true)).toEqual([true]);
  });
});
