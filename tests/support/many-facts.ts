import fc from 'fast-check';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Finding } from '../../utils/baseline/finding.ts';
import { profiles } from '../../utils/baseline/profiles.ts';
import {
  type Confidence,
  type Coverage,
  type Reading,
  unreadableReasons,
} from '../../utils/screens/reading.ts';
import { generations } from '../../utils/screens/screen.ts';
import { type SettingId, type SettingValue, settings } from '../../utils/screens/settings.ts';
import { domain, type FactsInput, factsFrom, reading } from './facts.ts';
import {
  accessRow,
  administratorRow,
  bypassRow,
  domainRow,
  idsRow,
  ipBypassRow,
  levelWord,
  names,
  portRow,
  relayWord,
  serviceRow,
} from './many-rows.ts';

const confidence = fc.constantFrom<Confidence>('exact', 'exact', 'exact', 'taught', 'stated', 'likely');
const coverage = fc.constantFrom<Coverage | undefined>(
  undefined,
  { seen: 3, total: 3 },
  { seen: 3, total: 30 },
  { seen: 3, total: null },
);

/** A reading of a setting as any page might give it: sure or not, whole or not, fresh or stale, saved or not. */
const readingOf = (
  setting: SettingId,
  value: fc.Arbitrary<SettingValue>,
  key?: string,
): fc.Arbitrary<Reading> =>
  fc
    .record({
      value,
      confidence,
      // Only a list can be seen in part.
      coverage: settings[setting].kind.endsWith('Rows') ? coverage : fc.constant(undefined),
      lost: fc.constantFrom(undefined, undefined, undefined, undefined, ...unreadableReasons),
      readAt: fc.constantFrom(
        '2026-11-25T11:00:00.000Z',
        '2026-11-24T11:00:00.000Z',
        '2026-11-24T11:00:00.000Z',
        '2026-01-01T00:00:00.000Z',
      ),
      saved: fc.constantFrom(true, true, true, true, false),
    })
    .map(({ value: seen, lost, coverage: part, ...rest }) =>
      reading(setting, seen, {
        ...rest,
        ...(part && { coverage: part }),
        ...(key !== undefined && { subject: domain(key) }),
        ...(lost && { result: { ok: false, why: lost } }),
      }),
    );

const length = fc.constantFrom<SettingValue>('off', 0, 5, 7, 8, 11, 12, 14, 15, 30);
const limitValue = fc.constantFrom<SettingValue>('off', 0, 8, 9, 15, 16, 500);
const maybe = (one: fc.Arbitrary<Reading>) => fc.option(one, { freq: 4, nil: undefined });

const readings: fc.Arbitrary<readonly Reading[]> = fc
  .tuple(
    maybe(readingOf('password.minLength', length)),
    maybe(readingOf('password.requireNumber', fc.boolean())),
    maybe(readingOf('password.requireCapital', fc.boolean())),
    maybe(readingOf('password.requireLower', fc.boolean())),
    maybe(readingOf('password.requireSymbol', fc.boolean())),
    maybe(readingOf('password.notUserName', fc.boolean())),
    maybe(readingOf('password.skipExisting', fc.boolean())),
    maybe(readingOf('password.preventCommon', fc.boolean())),
    maybe(readingOf('domainDefaults.requireSmtpAuth', fc.boolean())),
    maybe(readingOf('domains.list', fc.uniqueArray(domainRow, { selector: ({ name }) => name }))),
    maybe(readingOf('whitelist.entries', fc.array(accessRow, { maxLength: 4 }))),
    maybe(readingOf('smtpAuthBypass.entries', fc.array(bypassRow, { maxLength: 2 }))),
    maybe(readingOf('ipBypasses.entries', fc.array(ipBypassRow, { maxLength: 2 }))),
    maybe(readingOf('smtpIn.allowRelay', relayWord)),
    maybe(readingOf('smtpIn.relayForAuthenticated', fc.boolean())),
    maybe(readingOf('smtpIn.localDeliveryAuth', fc.boolean())),
    maybe(readingOf('smtpIn.authMatch', fc.constantFrom('None', 'Domain', 'Email Address', 'Keine', ''))),
    maybe(readingOf('smtpIn.maxBad', limitValue)),
    maybe(readingOf('smtpIn.maxConnections', limitValue)),
    maybe(readingOf('smtpIn.sessionTimeout', limitValue)),
    maybe(readingOf('password.preventReuse', fc.boolean())),
    maybe(readingOf('password.expires', fc.boolean())),
    maybe(readingOf('password.retrieval', fc.boolean())),
    maybe(readingOf('administratorPassword.minLength', length)),
    maybe(readingOf('log.deliveryLevel', levelWord)),
    maybe(readingOf('log.smtpLevel', levelWord)),
    maybe(readingOf('ids.rules', fc.array(idsRow, { maxLength: 4 }))),
    maybe(readingOf('services.list', fc.array(serviceRow, { maxLength: 3 }))),
    maybe(readingOf('administrator.username', fc.constantFrom('admin', 'mail-lead', 'a@b.example', ' '))),
    maybe(readingOf('administrators.list', fc.array(administratorRow, { maxLength: 3 }))),
    maybe(readingOf('product.build', fc.constantFrom<SettingValue>(9504, 9777, 6970, 'off'))),
    maybe(readingOf('bindings.ports', fc.array(portRow, { maxLength: 4 }))),
    maybe(readingOf('licence.updateDays', fc.constantFrom<SettingValue>(0, 29, 30, 'off'))),
    maybe(readingOf('log.administrativeLevel', levelWord)),
    ...names.flatMap((name) => [
      maybe(readingOf('domain.sslRequired', fc.boolean(), name)),
      maybe(readingOf('domain.hsts', fc.boolean(), name)),
      maybe(readingOf('domain.sendLimit', fc.boolean(), name)),
      maybe(readingOf('domain.catchAll', fc.boolean(), name)),
      maybe(readingOf('domain.requireSmtpAuth', fc.boolean(), name)),
      maybe(readingOf('domain.enabled', fc.boolean(), name)),
    ]),
  )
  .map((all) => all.filter((each) => each !== undefined));

const versions = [
  ['100.0.9777', 9777],
  ['100.0.9742', 9742],
  ['100.0.9693', 9693],
  ['100.0.9504', 9504],
  ['100.0.6985', 6985],
  ['100.0.6919', 6919],
  ['15.7.6970', 6970],
  ['15.7', null],
  ['1.6.1529', 1529],
  ['100.0.9777', 9504],
  [null, 9777],
  [null, 3250],
  [null, 40_000],
  [null, null],
] as const;

/** Any server, any context, any moment: what a rule must have an answer for. */
export const anyInput: fc.Arbitrary<FactsInput> = fc.record({
  readings,
  server: fc
    .tuple(fc.constantFrom(null, ...generations), fc.constantFrom(...versions))
    .map(([generation, [version, build]]) => ({ generation, version, build })),
  context: fc.record(
    {
      gateways: fc.constantFrom<readonly string[]>(
        [],
        ['203.0.113.0/24'],
        ['203.0.113.5', 'mail.example.com'],
      ),
      webSitesOnHost: fc.boolean(),
      role: fc.constantFrom('mailboxes', 'gateway'),
      tenants: fc.constantFrom('one', 'many'),
      panelManaged: fc.boolean(),
      behindProxy: fc.boolean(),
      hub: fc.boolean(),
      logsShipped: fc.boolean(),
      logCapDays: fc.constantFrom(0, 7, 14, 30, 400),
      usersBehindOneAddress: fc.constantFrom(0, 1, 5, 80, 200),
      serverAddresses: fc.constantFrom<readonly string[]>([], ['198.51.100.7'], ['nonsense', '::1']),
    },
    { requiredKeys: [] },
  ),
  profile: fc.constantFrom(...Object.values(profiles)),
  lowestBuild: fc.constantFrom(9504, 9511),
  origins: fc.constantFrom<readonly string[]>(
    [],
    ['https://mail.example.com'],
    ['http://mail.example.com:9998'],
    ['http://mail.example.com:9998', 'https://mail.example.com'],
    ['http://10.0.0.9:9998'],
    ['http://127.0.0.1:9998'],
  ),
  now: fc.constantFrom('2026-11-25T12:00:00.000Z', '2026-11-26T12:00:00.000Z', '2027-03-01T00:00:00.000Z'),
});

/** The same some thousand servers each time. */
export const findingsOfManyServers = (): readonly Finding[] =>
  fc.sample(anyInput, { numRuns: 3000, seed: 20_261_125 }).flatMap((input) => evaluate(factsFrom(input)));
