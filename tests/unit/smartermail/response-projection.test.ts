import { describe, expect, test } from 'vitest';
import { endpointOf } from '../../../utils/smartermail/responses/endpoint.ts';
import { isReading, project, smellsOfSecret } from '../../../utils/smartermail/responses/project.ts';
import { longestSignal, parseAnswerSignal } from '../../../utils/smartermail/responses/signals.ts';

const base = 'http://mail.example.test:9998/interface/root#/x';

describe('an address that may be looked at', () => {
  test.each([
    ['/api/v1/settings/sysadmin/domains', 'settings/sysadmin/domains'],
    ['/mail/api/v1/licensing/about/', 'licensing/about'],
    [
      '/API/v1/Settings/Sysadmin/Domain-Settings/Example.com',
      'settings/sysadmin/domain-settings/example.com',
    ],
    ['api/v1/settings/domain/domain?x=1', 'settings/domain/domain'],
    ['/api/v1/settings/user/user', null],
    ['/api/v1/auth/refresh-token', null],
    ['/api/v1/settings/sysadmin/manage-domain/example.com', null],
    ['/api/v1/settings/domain/show-password/', null],
    ['/api/v1/settings/domain/%73how-password', null],
    ['/api/v1/settings/sysadmin/..%2f..%2fauth/x', null],
    ['/api/v1/settings/sysadmin/impersonate-user', null],
    ['http://elsewhere.test/api/v1/licensing/about', null],
    ['http://[', null],
    ['', null],
  ])('%s: %s', (url, path) => {
    expect(endpointOf(url, base)?.path ?? null).toBe(path);
  });

  test('says whether it may have asked for a part', () => {
    expect(endpointOf('/api/v1/settings/sysadmin/domains?skip=10', base)?.query).toBe(true);
    expect(endpointOf('/api/v1/settings/sysadmin/domains', base)?.query).toBe(false);
  });
});

test.each([
  ['GET', 'settings/sysadmin/domains', true],
  ['POST', 'settings/sysadmin/domains', false],
  ['POST', 'settings/sysadmin/ip-access/true', true],
  ['POST', 'settings/sysadmin/ip-access/false', false],
  ['GET', 'settings/sysadmin/ip-binding-manager', true],
  ['POST', 'settings/sysadmin/ip-binding-ports', false],
  ['GET', 'settings/sysadmin/password-requirements', true],
  ['GET', 'settings/sysadmin/administrator-password-requirements', false],
  ['GET', 'settings/domain/password-settings', false],
  ['DELETE', 'settings/sysadmin/domains', false],
])('%s %s is read: %s', (method, path, expected) => {
  expect(isReading(method, path)).toBe(expected);
});

test.each([
  ['password', true],
  ['AuthenticateByPassword', true],
  ['PWD', true],
  ['certificatePath', true],
  ['X-Api-Key', true],
  ['two_factor', true],
  ['bypass', false],
  ['spam_bypass', false],
  ['requireSmtpAuthentication', false],
])('%s smells of a secret: %s', (name, expected) => {
  expect(smellsOfSecret(name)).toBe(expected);
});

describe('what is passed on', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ip: `192.0.2.${at}`, description: 'x' }));
  const whitelist = (count: number) =>
    project('settings/sysadmin/ip-access/true', { totalCount: count, ipAccessList: rows(count) });

  test('are the wanted properties only', () => {
    expect(JSON.stringify(whitelist(1))).toBe('{"totalCount":1,"ipAccessList":[{"ip":"192.0.2.0"}]}');
  });

  test('is the whole of a list or nothing of it', () => {
    expect(JSON.stringify(whitelist(5_000)).length).toBeLessThan(longestSignal);
    expect(JSON.stringify(whitelist(5_001))).toBe('{"totalCount":5001}');
  });

  test('is nothing of an answer that was refused', () => {
    expect(
      project('settings/sysadmin/domains', { success: false, data: [{ name: 'example.com' }] }),
    ).toBeNull();
  });

  test('by name: from wherever it lies in objects, and no value where two differ', () => {
    const at = 'settings/sysadmin/password-requirements';
    expect(JSON.stringify(project(at, { settings: { a: { minLength: 8 } }, rows: [{ minLength: 1 }] }))).toBe(
      '{"minLength":8}',
    );
    expect(JSON.stringify(project(at, { a: { minLength: 8 }, b: { minLength: 9 } }))).toBe(
      '{"minLength":null}',
    );
    expect(JSON.stringify(project(at, { passwordRequirements: { minLength: 8 } }))).toBe('{}');
  });
});

describe('what arrives', () => {
  test.each([
    [undefined],
    [{}],
    ['x'],
    ['null'],
    ['{"kind":"answer","path":"auth/refresh-token","query":false,"body":{"version":"100.0.9504"}}'],
    ['{"kind":"answer","path":"settings/sysadmin/../../auth/x","query":false,"body":{}}'],
    ['{"kind":"answer","path":"settings/sysadmin/unheard-of","query":false,"body":{"minLength":1}}'],
    ['{"kind":"answer","path":"licensing/about","query":false,"body":[]}'],
    ['{"kind":"other","path":"licensing/about","query":false,"body":{}}'],
    [`"${'x'.repeat(longestSignal)}"`],
  ])('%j is not taken', (detail) => {
    expect(parseAnswerSignal(detail)).toBeNull();
  });

  test('is cut down once more', () => {
    const detail = JSON.stringify({
      kind: 'answer',
      path: 'licensing/about',
      query: false,
      body: { version: '100.0.9504', accessToken: 'x', edition: 0 },
    });
    expect(JSON.stringify(parseAnswerSignal(detail))).toBe(
      '{"kind":"answer","path":"licensing/about","query":false,"body":{"version":"100.0.9504"}}',
    );
  });
});
