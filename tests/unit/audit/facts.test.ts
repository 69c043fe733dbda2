import { describe, expect, it } from 'vitest';
import { addressOfOrigin, factsOf } from '../../../utils/audit/facts.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import {
  advisories,
  daysAgo,
  ofDomain,
  product,
  reading,
  recordWith,
  stated,
  today,
  unreadable,
} from './support.ts';

const facts = (readings: readonly Reading[], over: Partial<ServerRecord> = {}) =>
  factsOf(recordWith(readings, over), { advisories, now: today });

describe('what a rule may know', () => {
  it('is a value, a reason or nothing', () => {
    expect(facts([reading()]).known('password.minLength')).toMatchObject({ state: 'value', value: 8 });
    expect(facts([unreadable()]).known('password.minLength')).toMatchObject({
      state: 'unreadable',
      why: 'label-not-found',
    });
    expect(facts([]).known('password.minLength')).toEqual({ state: 'missing', stale: false });
    expect(facts([]).known('domains.list')).toEqual({ state: 'missing', stale: false });
  });

  it('never shows a value that could not be read this time', () => {
    const hidden = unreadable({ last: { value: 20, readAt: daysAgo(1) } });
    expect(facts([hidden]).known('password.minLength').state).toBe('unreadable');
  });

  it.each([
    [29, 'value'],
    [30, 'value'],
    [31, 'missing'],
  ])('goes stale: %i days old is a %s', (days, state) => {
    const known = facts([reading({ readAt: daysAgo(days) })]).known('password.minLength');
    expect(known.state).toBe(state);
    if (known.state === 'missing')
      expect(known).toMatchObject({ stale: true, reading: { label: 'Minimum Password Length' } });
  });

  it('lets a statement stand until its own date, and not a moment longer', () => {
    const old = { readAt: daysAgo(80) };
    const stateOf = (over: Partial<Reading>) =>
      facts([stated({ ...old, ...over })]).known('password.minLength');
    expect(stateOf({ until: daysAgo(-1) }).state).toBe('value');
    expect(stateOf({ until: today })).toMatchObject({ state: 'missing', stale: true });
    const { until: _none, ...endless } = stated(old);
    expect(facts([endless]).known('password.minLength')).toMatchObject({ state: 'missing', stale: true });
  });

  it('comes by subject, in an order of its own', () => {
    const known = facts([ofDomain('b.example'), ofDomain('a.example'), reading()]);
    expect(known.knownEach('domain.requireSmtpAuth').map(({ subject }) => subject.key)).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(known.known('domain.requireSmtpAuth', { kind: 'domain', key: 'b.example' }).state).toBe('value');
    expect(known.known('domain.requireSmtpAuth').state).toBe('missing');
  });
});

describe('what is known of the server', () => {
  const build = stated({ setting: 'product.build', result: { ok: true, value: 9610 } });
  const silent = product({ version: null, build: null });

  it('is the stated build where no page printed one', () => {
    expect(facts([build], { product: silent }).server).toEqual({
      generation: 'M100',
      version: '100.0.9610',
      build: 9610,
    });
    const legacy = { ...silent, generation: 'L7' as const };
    expect(facts([build], { product: legacy }).server).toEqual({
      generation: 'L7',
      version: null,
      build: 9610,
    });
  });

  it('is the printed build before any statement, and none after it has expired', () => {
    expect(facts([build]).server.build).toBe(9504);
    expect(facts([{ ...build, until: daysAgo(1) }], { product: silent }).server.build).toBeNull();
    const odd = { ...build, result: { ok: true, value: 'off' } } as const;
    expect(facts([odd], { product: silent }).server.build).toBeNull();
  });

  it.each([
    ['http://192.0.2.10:9998', '192.0.2.10'],
    ['https://[2001:db8::1]:9998', '2001:db8::1'],
    ['https://mail.example.com', null],
    ['http://192.0.2.example:9998', null],
    ['nonsense', null],
  ])('takes from %s the address %s', (from, address) => {
    expect(addressOfOrigin(from)).toBe(address);
  });

  it('holds its own addresses once each, beside those that were stated', () => {
    const context = { serverAddresses: ['192.0.2.10', '10.0.0.5'], webSitesOnHost: true };
    expect(facts([], { context }).context).toEqual({
      ...context,
      serverAddresses: ['192.0.2.10', '10.0.0.5'],
    });
    expect(facts([], { origins: ['https://mail.example.com'] }).context).toEqual({});
  });
});
