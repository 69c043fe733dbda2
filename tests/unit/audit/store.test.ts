import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import {
  backupKey,
  createWriter,
  type Migration,
  migrate,
  migrations,
  noticeKey,
  parseNotice,
  parseStore,
  storeKey,
} from '../../../utils/audit/store.ts';
import { emptyStore, recordSeen } from '../../../utils/audit/updates.ts';
import v1 from './fixtures/store-v1.json' with { type: 'json' };
import v2 from './fixtures/store-v2.json' with { type: 'json' };
import { MemoryArea, ofDomain, origin, product, reading, readingsOf, recordWith, today } from './support.ts';

const clock = async () => today;
const see = (key: string) => (store: Parameters<typeof recordSeen>[0], now: string) => {
  const seen = { origin, product: product(), screens: [], readings: [ofDomain(key)] };
  const done = recordSeen(store, seen, now);
  return [done.store, done.recorded] as const;
};

describe('the stored blob', () => {
  it('reads every version that was ever written, losing nothing', () => {
    expect(parseStore(structuredClone(v1))).toEqual({ state: 'good', store: { ...v1, version: 2 } });
    expect(parseStore(structuredClone(v2))).toEqual({ state: 'good', store: v2 });
  });

  it('has one example for each version', () => {
    expect([v1, v2].map(({ version }) => version)).toEqual([1, 2]);
    expect(migrations).toHaveLength(v2.version - 1);
  });

  it('takes nothing stored for an empty store', () => {
    expect(parseStore(undefined)).toEqual({ state: 'good', store: emptyStore });
  });

  it.each([
    ['a text', 'not a store'],
    ['a list', []],
    ['no version', { servers: {} }],
    ['version 0', { version: 0, servers: {} }],
    ['half a version', { version: 1.5, servers: {} }],
    ['no servers', { version: 1 }],
    ['servers as a list', { version: 1, servers: 3 }],
  ])('is damaged with %s', (_what, blob) => {
    expect(parseStore(blob)).toEqual({ state: 'damaged', store: emptyStore, why: 'corrupt' });
  });

  it('does not read the blob of a later version', () => {
    expect(parseStore({ version: 3, servers: {} })).toMatchObject({ state: 'damaged', why: 'newer' });
  });

  const broken = (change: (record: Record<string, unknown>) => void) => {
    const record = structuredClone(recordWith([reading()])) as unknown as Record<string, unknown>;
    change(record);
    return { version: 1, servers: { [origin]: record, good: blankRecord('good') } };
  };
  it.each([
    ['a value of another kind', { result: { ok: true, value: true } }],
    ['a value that is no number', { result: { ok: true, value: null } }],
    ['an unknown reason', { result: { ok: false, why: 'because' } }],
    ['an unknown setting', { setting: 'password.text' }],
    ['a time that is none', { readAt: 'yesterday' }],
    ['no word on saving', { saved: undefined }],
  ])('saves the other servers when a reading has %s', (_what, over) => {
    const blob = broken((record) => {
      record.readings = { 'password.minLength': { ...reading(), ...over } };
    });
    const parsed = parseStore(blob);
    expect(parsed.state).toBe('damaged');
    expect(Object.keys(parsed.store.servers)).toEqual(['good']);
  });

  it('does not take a record that stands under another name', () => {
    const blob = { version: 1, servers: { 'https://evil.example': blankRecord(origin) } };
    expect(parseStore(blob)).toMatchObject({ state: 'damaged', store: emptyStore });
  });

  it('drops keys that a reading does not have', () => {
    const spiked = { ...reading(), password: 'hunter2', result: { ok: true, value: 8, token: 'x' } };
    const blob = broken((record) => {
      record.readings = { 'password.minLength': spiked };
    });
    const parsed = parseStore(blob);
    expect(parsed.state).toBe('good');
    expect(JSON.stringify(parsed.store)).not.toMatch(/hunter2|token/);
  });
});

describe('migrations', () => {
  const steps: readonly Migration[] = [
    (blob) => ({ ...blob, servers: { ...(blob.servers as object), second: 2 } }),
    (blob) => ({ ...blob, third: true }),
  ];
  it('go one number at a time, from any number', () => {
    expect(migrate({ version: 1, servers: {} }, steps)).toEqual({
      version: 3,
      servers: { second: 2 },
      third: true,
    });
    expect(migrate({ version: 2, servers: {} }, steps)).toEqual({ version: 3, servers: {}, third: true });
  });
  it('change nothing the second time', () => {
    const once = migrate({ version: 1, servers: {} }, steps) as { version: number };
    expect(migrate(once, steps)).toEqual(once);
    const real = migrate(structuredClone(v1)) as { version: number };
    expect(migrate(real)).toEqual(real);
  });
  it('leave what they were given as it was', () => {
    const blob = Object.freeze({ version: 1, servers: Object.freeze({}) });
    expect(() => migrate(blob, steps)).not.toThrow();
  });
});

describe('the writer', () => {
  it('loses nothing of fifty changes that come at once', async () => {
    const area = new MemoryArea();
    const writer = createWriter(area, clock);
    const names = Array.from({ length: 50 }, (_, n) => `d${n}.example`);
    const counts = await Promise.all(names.map((name) => writer.change(see(name))));
    expect(counts).toEqual(names.map(() => 1));
    expect(readingsOf(await writer.read())).toHaveLength(50);
  });

  it('goes on after its worker was stopped between two messages', async () => {
    const area = new MemoryArea();
    await createWriter(area, clock).change(see('a.example'));
    await createWriter(area, clock).change(see('b.example'));
    const store = await createWriter(area, clock).read();
    expect(readingsOf(store)).toHaveLength(2);
  });

  it('lets a failing change fail alone', async () => {
    const area = new MemoryArea();
    const writer = createWriter(area, clock);
    const thrown = writer.change(() => {
      throw new Error('no');
    });
    const next = writer.change(see('a.example'));
    await expect(thrown).rejects.toThrow('no');
    await expect(next).resolves.toBe(1);
  });

  it('tells of a full disk and keeps what was stored', async () => {
    const area = new MemoryArea();
    const writer = createWriter(area, clock);
    await writer.change(see('a.example'));
    area.failing = true;
    await expect(writer.change(see('b.example'))).rejects.toThrow('quota');
    area.failing = false;
    expect(readingsOf(await writer.read())).toHaveLength(1);
  });

  it('writes nothing when nothing changed', async () => {
    const area = new MemoryArea();
    await createWriter(area, clock).change((store) => [store, null]);
    expect(area.writes).toBe(0);
  });

  it('keeps a corrupt blob, says so, and goes on', async () => {
    const area = new MemoryArea();
    const blob = { version: 1, servers: 'mangled' };
    area.data.set(storeKey, blob);
    await createWriter(area, clock).change(see('a.example'));
    const backup = backupKey(today);
    expect(area.data.get(backup)).toEqual(blob);
    expect(parseNotice(area.data.get(noticeKey))).toEqual({ why: 'corrupt', backup, at: today });
    expect(parseStore(area.data.get(storeKey)).state).toBe('good');
  });

  it('keeps two corrupt blobs of one moment apart, and says nothing new of a good one', async () => {
    const area = new MemoryArea();
    for (const blob of ['first', 'second']) {
      area.data.set(storeKey, blob);
      await createWriter(area, clock).read();
    }
    expect([area.data.get(backupKey(today)), area.data.get(`${backupKey(today)}+`)]).toEqual([
      'first',
      'second',
    ]);
    const { writes } = area;
    await createWriter(area, clock).read();
    expect(area.writes).toBe(writes);
  });

  it('never replaces a corrupt blob that could not be kept', async () => {
    const area = new MemoryArea();
    area.data.set(storeKey, 'mangled');
    area.failing = true;
    await expect(createWriter(area, clock).change(see('a.example'))).rejects.toThrow();
    expect(area.data.get(storeKey)).toBe('mangled');
  });
});
