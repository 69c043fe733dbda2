import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, smellsOfSecret } from '../../utils/smartermail/responses/project.ts';
import { readAnswer } from '../../utils/smartermail/responses/read-answer.ts';
import { parseAnswerSignal } from '../../utils/smartermail/responses/signals.ts';

const paths = [
  'settings/sysadmin/ip-access/true',
  'settings/sysadmin/domains',
  'settings/sysadmin/domain-settings/example.com',
  'settings/domain/domain',
  'settings/sysadmin/services',
  'licensing/about',
  'licensing/info',
  'settings/sysadmin/password-requirements',
  'settings/sysadmin/protocol-settings',
  'settings/sysadmin/domain-defaults',
] as const;

/** Names of all kinds: wanted ones, secret ones in many spellings, dangerous ones, any. */
const names = fc.oneof(
  fc.constantFrom(
    'success',
    'totalCount',
    'ipAccessList',
    'ip',
    'smtp',
    'bypass',
    'spam_bypass',
    'data',
    'name',
    'isEnabled',
    'domainSettings',
    'requireSmtpAuthentication',
    'services',
    'version',
    'edition',
    'settings',
    'minLength',
    'allowRelay',
  ),
  fc.constantFrom(
    'password',
    'PassWord',
    'certificatePassword',
    'bypassWord',
    'accessToken',
    'refresh_token',
    'clientSecret',
    'apiKey',
    'credentials',
    'cookie',
    'twoFactorSetupGuid',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 12 }),
);
/** Every text is the canary, every other value is plain: what is kept of it shows where it came from. */
const leaves = fc.oneof(fc.boolean(), fc.integer(), fc.constant(null), fc.constant('canary'), fc.string());
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaves,
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(names, tie('json')), { maxLength: 6 })
      // As a parser makes it: a name like `__proto__` is an own property.
      .map((entries) =>
        JSON.parse(`{${entries.map(([n, v]) => `${JSON.stringify(n)}:${JSON.stringify(v)}`).join()}}`),
      ),
  ),
}));
const path = fc.constantFrom(...paths);

const namesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(namesIn)
      : Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)]);

describe('what leaves the page world', () => {
  it('has no name that smells of a secret, at whatever depth', () => {
    fc.assert(
      fc.property(path, json, (at, answer) => {
        const left = namesIn(project(at, answer));
        expect(left.filter((name) => smellsOfSecret(name) || name === '__proto__')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is cut no further on arrival, and gives readings or a reason', () => {
    fc.assert(
      fc.property(path, json, (at, answer) => {
        const body = project(at, answer);
        const arrived = parseAnswerSignal(JSON.stringify({ kind: 'answer', path: at, query: false, body }));
        if (body === null) {
          expect(arrived).toBeNull();
          return;
        }
        expect(JSON.stringify(arrived)).toBe(
          JSON.stringify({ kind: 'answer', path: at, query: false, body }),
        );
        const read = readAnswer(at, body, { perhapsPart: false, generation: 'M100' });
        expect(read.ok ? read.told.length : read.why).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it('holds nothing of what lies under such a name', () => {
    fc.assert(
      fc.property(path, json, names.filter(smellsOfSecret), (at, answer, name) => {
        const planted = { [name]: { deep: [answer, 'planted-canary'], minLength: 'planted-canary' } };
        const left = JSON.stringify([
          project(at, planted),
          project(at, { domainSettings: planted, services: planted, settings: planted, data: [planted] }),
        ]);
        expect(left).not.toContain('canary');
      }),
    );
  });

  it('changes no prototype', () => {
    const body = project(
      'settings/sysadmin/services',
      JSON.parse('{"services":{"__proto__":true,"constructor":true,"SMTP":true}}'),
    );
    expect(JSON.stringify(body)).toBe('{"services":{"SMTP":true}}');
    expect(({} as Record<string, unknown>).SMTP).toBeUndefined();
  });
});
