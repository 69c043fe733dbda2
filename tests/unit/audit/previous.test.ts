import { describe, expect, it } from 'vitest';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { parseStore } from '../../../utils/audit/store.ts';
import { recordSeen, state } from '../../../utils/audit/updates.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import {
  daysAgo,
  domainList,
  ofDomain,
  origin,
  product,
  reading,
  recordWith,
  stated,
  today,
  unreadable,
} from './support.ts';

const relay = (value: string, over: Partial<Reading> = {}): Reading =>
  reading({ setting: 'smtpIn.allowRelay', screen: 'smtpIn', result: { ok: true, value }, ...over });
const storeOf = (record: ServerRecord) => ({ version: 2 as const, servers: { [record.id]: record } });
/** The record after pages showed these, one after the other. */
const seenAfter = (record: ServerRecord, ...seen: readonly Reading[]): ServerRecord =>
  seen.reduce<ServerRecord>(
    (before, one) =>
      recordSeen(
        storeOf(before),
        { origin, product: product(), screens: one.screen ? [one.screen] : [], readings: [one] },
        today,
      ).record ?? before,
    record,
  );
const was = relay('Only Local Domains', { readAt: daysAgo(5) });

describe('the value before a change', () => {
  it('is kept with the time it was last read', () => {
    const record = seenAfter(recordWith([was]), relay('Nobody'));
    expect(record.previous).toEqual({
      'smtpIn.allowRelay': { value: 'Only Local Domains', readAt: daysAgo(5) },
    });
  });

  it('stays while the new one is only read again, and gives way to the next change', () => {
    const again = seenAfter(recordWith([was]), relay('Nobody'), relay('Nobody'));
    expect(again.previous?.['smtpIn.allowRelay']?.value).toBe('Only Local Domains');
    const next = seenAfter(again, relay('Anyone'));
    expect(Object.keys(next.previous ?? {})).toEqual(['smtpIn.allowRelay']);
    expect(next.previous?.['smtpIn.allowRelay']?.value).toBe('Nobody');
  });

  it('is not there before there was a change', () => {
    expect(seenAfter(recordWith([was]), relay('Only Local Domains'))).not.toHaveProperty('previous');
    expect(seenAfter(recordWith([]), relay('Nobody'))).not.toHaveProperty('previous');
  });

  it('outlives a visit on which nothing could be read', () => {
    const unread = unreadable({ setting: 'smtpIn.allowRelay', screen: 'smtpIn' });
    const record = seenAfter(recordWith([was]), unread, relay('Nobody'));
    expect(record.previous?.['smtpIn.allowRelay']).toEqual({
      value: 'Only Local Domains',
      readAt: daysAgo(5),
    });
    expect(seenAfter(recordWith([was]), unread)).not.toHaveProperty('previous');
  });

  it('is never a guess', () => {
    const guessed = relay('Anyone', { confidence: 'likely' });
    expect(seenAfter(recordWith([guessed]), relay('Nobody'))).not.toHaveProperty('previous');
    const known = seenAfter(recordWith([was]), relay('Nobody'), guessed, relay('Only Local Users'));
    expect(known.previous?.['smtpIn.allowRelay']?.value).toBe('Nobody');
  });

  it('is kept where a person states another one', () => {
    const said = stated({ setting: 'smtpIn.allowRelay', result: { ok: true, value: 'Nobody' } });
    const store = state(storeOf(recordWith([was])), origin, [said], today);
    expect(store?.servers[origin]?.previous?.['smtpIn.allowRelay']?.value).toBe('Only Local Domains');
  });

  const rows = (addresses: readonly string[], total: number | null): Reading =>
    reading({
      setting: 'whitelist.entries',
      screen: 'whitelist',
      result: {
        ok: true,
        value: addresses.map((address) => ({ address, switches: { smtp: true }, builtIn: false })),
      },
      coverage: { seen: addresses.length, total },
    });

  it('of a list is the whole list, never a page of it', () => {
    const whole = seenAfter(recordWith([rows(['192.0.2.1', '192.0.2.2'], 2)]), rows(['192.0.2.2'], 1));
    expect(whole.previous?.['whitelist.entries']?.value).toHaveLength(2);
    for (const [old, next] of [
      [rows(['192.0.2.1'], 2), rows(['192.0.2.2'], 2)],
      [rows(['192.0.2.1'], null), rows(['192.0.2.2'], 1)],
      [rows(['192.0.2.1'], 1), rows(['192.0.2.2'], null)],
    ] as const) {
      expect(seenAfter(recordWith([old]), next)).not.toHaveProperty('previous');
    }
  });

  it('goes with its domain', () => {
    const off = ofDomain('gone.example', { result: { ok: true, value: false } });
    const record = seenAfter(recordWith([off, ofDomain('a.example')]), ofDomain('gone.example'));
    expect(Object.keys(record.previous ?? {})).toEqual(['domain.requireSmtpAuth|domain|gone.example']);
    expect(seenAfter(record, domainList(['a.example']))).not.toHaveProperty('previous');
  });

  it('survives storage, while one of another shape costs the server, not in silence', () => {
    const record = seenAfter(recordWith([was]), relay('Nobody'));
    const stored = structuredClone(storeOf(record));
    expect(parseStore(stored)).toEqual({ state: 'good', store: storeOf(record) });
    const broken = structuredClone(storeOf({ ...record, previous: { x: { value: 1 } } as never }));
    expect(parseStore(broken)).toMatchObject({ state: 'damaged', why: 'corrupt' });
    expect(parseStore(storeOf(recordWith([was])))).toMatchObject({ state: 'good' });
  });
});
