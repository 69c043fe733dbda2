import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Ask, Departure } from '../../../utils/audit/protocol.ts';
import type { FrameState, ProductFacts, ServerRecord, TabState } from '../../../utils/audit/record.ts';
import {
  type contextShape,
  type departureShape,
  type frameShape,
  type helloShape,
  type productShape,
  readingShape,
  type recordShape,
  type seenShape,
  type tabShape,
  type waiverShape,
} from '../../../utils/audit/shape.ts';
import type { Waiver } from '../../../utils/baseline/finding.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type {
  AccessRow,
  AccessSwitch,
  AdministratorRow,
  DomainRow,
  IdsRow,
  ServiceRow,
  SettingId,
  SettingValue,
} from '../../../utils/screens/settings.ts';
import { domainList, ofDomain, reading, stated, unreadable } from './support.ts';

type KeysOf<Shape extends v.GenericSchema> = keyof v.InferOutput<Shape>;

describe('shapes', () => {
  it('name every field of their contract: one that is missing would be lost in silence', () => {
    expectTypeOf<KeysOf<typeof readingShape>>().toEqualTypeOf<keyof Reading>();
    expectTypeOf<KeysOf<typeof recordShape>>().toEqualTypeOf<keyof ServerRecord>();
    expectTypeOf<KeysOf<typeof productShape>>().toEqualTypeOf<keyof ProductFacts>();
    expectTypeOf<KeysOf<typeof contextShape>>().toEqualTypeOf<keyof Context>();
    expectTypeOf<KeysOf<typeof waiverShape>>().toEqualTypeOf<keyof Waiver>();
    expectTypeOf<KeysOf<typeof frameShape>>().toEqualTypeOf<keyof FrameState>();
    expectTypeOf<KeysOf<typeof tabShape>>().toEqualTypeOf<keyof TabState>();
    expectTypeOf<KeysOf<typeof departureShape>>().toEqualTypeOf<keyof Departure>();
    expectTypeOf<KeysOf<typeof helloShape>>().toEqualTypeOf<keyof Ask<'hello'>>();
    expectTypeOf<KeysOf<typeof seenShape>>().toEqualTypeOf<keyof Ask<'seen'>>();
    expectTypeOf<v.InferOutput<typeof recordShape>>().toExtend<ServerRecord>();
    expectTypeOf<v.InferOutput<typeof readingShape>>().toExtend<Reading>();
  });

  const allSwitches: Readonly<Record<AccessSwitch, boolean | null>> = {
    smtp: true,
    pop: false,
    imap: null,
    xmpp: true,
    webmail: false,
    eas: null,
    ldap: true,
    mapiEws: false,
    webdav: null,
    authBypass: true,
    spamBypass: false,
    bruteForceBypass: null,
    greylistBypass: true,
    ipBypass: false,
    tcpProxy: null,
  };
  const row: Required<AccessRow> = {
    address: '10.0.0.0/8',
    switches: allSwitches,
    description: 'LAN',
    builtIn: null,
    disabled: false,
  };
  const domain: Required<DomainRow> = { name: 'a.example', enabled: null };
  const list = (value: SettingValue) =>
    reading({
      setting: 'whitelist.entries',
      result: { ok: true, value },
      coverage: { seen: 1, total: null },
    });

  const abuse: Required<IdsRow> = {
    type: 'dos',
    by: 'protocol',
    services: ['smtp', 'all'],
    action: 'block',
    timeFrame: 5,
    threshold: 50,
    blockTime: null,
    enabled: true,
    shown: 'Denial of Service',
  };
  const administrator: Required<AdministratorRow> = {
    name: 'root',
    primary: true,
    ipRestricted: true,
    restrictions: 2,
    enabled: true,
  };
  const service: Required<ServiceRow> = { service: 'POP', running: false };
  const rowsOf = (setting: SettingId, row: unknown) =>
    reading({ setting, result: { ok: true, value: [row] as SettingValue } });

  it.each([
    ['an abuse rule', rowsOf('ids.rules', abuse)],
    ['an administrator', rowsOf('administrators.list', administrator)],
    ['a service', rowsOf('services.list', service)],
    ['a number', reading()],
    ['a limit that is off', reading({ result: { ok: true, value: 'off' } })],
    ['a reason', unreadable({ last: { value: [row], readAt: '2026-11-01T00:00:00Z' } })],
    ['a statement', stated()],
    ['a domain', ofDomain('a.example')],
    ['every switch of a row', list([row])],
    ['an empty list', list([])],
    ['domains', domainList([], { result: { ok: true, value: [domain] } })],
  ])('keep %s as it is', (_what, one) => {
    expect(v.parse(readingShape, structuredClone(one))).toEqual(one);
  });

  it.each([
    ['rows for a number', reading({ result: { ok: true, value: [row] } })],
    ['domains for rows', list([domain])],
    ['domains for administrators', rowsOf('administrators.list', domain)],
    ['an abuse rule with words without end', rowsOf('ids.rules', { ...abuse, shown: 'x'.repeat(201) })],
    ['rows for domains', domainList([], { result: { ok: true, value: [row] } })],
    ['a number that is none', reading({ result: { ok: true, value: Number.NaN } })],
    ['a boolean for a number', reading({ result: { ok: true, value: true } })],
  ])('refuse %s', (_what, one) => {
    expect(v.is(readingShape, one)).toBe(false);
  });
});
