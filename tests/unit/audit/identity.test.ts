import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import { identify, serversAt, withServers } from '../../../utils/audit/identity.ts';
import { join, part } from '../../../utils/audit/joining.ts';
import type { ServerRecord, Store } from '../../../utils/audit/record.ts';
import { emptyStore, recordSeen, type Seen } from '../../../utils/audit/updates.ts';
import type { Sitting } from '../../../utils/audit/which.ts';
import { daysAgo, domainList, product, reading, stated, today } from './support.ts';

const origin = 'http://localhost:9998';
const silent = product({ hostname: null, version: null, build: null, edition: null });
const seen = (over: Partial<Seen> = {}): Seen => ({
  origin,
  product: product(),
  screens: ['passwordRequirements'],
  readings: [reading()],
  ...over,
});
const other = product({ hostname: 'mail.example.net' });
const sitting = (over: Partial<Sitting> = {}): Sitting => ({
  serverId: origin,
  since: daysAgo(1),
  sure: true,
  ...over,
});
const first = blankRecord(origin, product());
const second = blankRecord(origin, other, `${origin}#2`);
const store = withServers(emptyStore, first, second);
const idOf = (page: Partial<Seen>, sits?: Sitting) => recordSeen(store, seen(page), today, sits).record?.id;

describe('two servers behind one origin', () => {
  it('are told apart by the host name that the page shows', () => {
    expect(idOf({})).toBe(first.id);
    expect(idOf({ product: other })).toBe(second.id);
    expect(idOf({ product: other }, sitting())).toBe(second.id);
  });

  it('are told apart by their domains', () => {
    const listed = (names: readonly string[], record: ServerRecord): ServerRecord => ({
      ...record,
      product: silent,
      readings: { 'domains.list': domainList(names) },
    });
    const both = withServers(emptyStore, listed(['a.example'], first), listed(['b.example'], second));
    const page = (name: string) => seen({ product: silent, readings: [domainList([name, 'new.example'])] });
    expect(recordSeen(both, page('a.example'), today).record?.id).toBe(first.id);
    expect(recordSeen(both, page('b.example'), today).record?.id).toBe(second.id);
  });

  it('a page that names neither is that of the session, or nobody knows whose', () => {
    expect(idOf({ product: silent }, sitting({ serverId: second.id }))).toBe(second.id);
    const nobody = recordSeen(store, seen({ product: silent }), today);
    expect(nobody).toEqual({ store, record: null, recorded: 0, contradiction: null, sure: false });
  });

  it('a third one pauses the one it came after', () => {
    const third = product({ hostname: 'mail.example.org' });
    const done = recordSeen(store, seen({ product: third }), today, sitting({ serverId: second.id }));
    expect(done.contradiction?.what).toBe('hostname');
    expect(done.record?.id).toBe(second.id);
    expect(done.store.servers[first.id]).toBe(first);
  });

  it('what was read since the last one showed its name goes when the other does', () => {
    const at = (day: number) => daysAgo(0, new Date(Date.parse(today) - 60_000 * day).toISOString());
    const mixed: ServerRecord = {
      ...first,
      identifiedAt: at(30),
      readings: {
        'password.minLength': reading({ readAt: at(20) }),
        'smtpIn.allowRelay': reading({ setting: 'smtpIn.allowRelay', readAt: at(40) }),
        'password.requireNumber': stated({ readAt: at(10) }),
      },
      visits: { passwordRequirements: at(20), smtpIn: at(40) },
    };
    const before = withServers(emptyStore, mixed, second);
    const done = recordSeen(before, seen({ product: other }), today, sitting());
    expect(Object.keys(done.store.servers[first.id]?.readings ?? {})).toEqual([
      'smtpIn.allowRelay',
      'password.requireNumber',
    ]);
    expect(done.store.servers[first.id]?.visits).toEqual({ smtpIn: at(40) });
    // Another session's readings are not in doubt: nothing was found out in it.
    const later = recordSeen(before, seen({ product: other }), today, sitting({ since: at(15) }));
    expect(Object.keys(later.store.servers[first.id]?.readings ?? {})).toHaveLength(3);
  });
});

describe('what a person says of an origin', () => {
  const single = withServers(emptyStore, first);
  const paused = recordSeen(single, seen({ product: other }), today, sitting());

  it('another server: it has a record of its own from then on', () => {
    const said = identify(paused.store, origin, null, sitting(), today);
    expect(said?.record).toEqual({ ...blankRecord(origin, undefined, `${origin}#2`), identifiedAt: today });
    expect(said?.store.servers[origin]).toEqual(first);
    const next = recordSeen(said?.store ?? emptyStore, seen({ product: other }), today, sitting());
    expect(next.record?.id).toBe(`${origin}#2`);
    expect(next.record?.readings).toEqual({ 'password.minLength': reading() });
    expect(next.store.servers[origin]).toEqual(first);
  });

  it.each([
    ['host name', { product: other }],
    ['build', { product: product({ build: 9000, version: '100.0.9000' }) }],
    ['interface', { product: product({ generation: 'L7', build: null, version: null }) }],
    ['domains', { readings: [domainList(['x.example'])] }],
  ])('the same server with another %s: recording goes on', (_what, page) => {
    const known = { ...first, readings: { 'domains.list': domainList(['a.example']) } };
    const stopped = recordSeen(withServers(emptyStore, known), seen(page), today, sitting());
    expect(stopped.contradiction).not.toBeNull();
    const said = identify(stopped.store, origin, origin, sitting(), today);
    const next = recordSeen(said?.store ?? emptyStore, seen(page), today, sitting());
    expect(next).toMatchObject({ contradiction: null, recorded: 1, record: { id: origin } });
    expect(next.record).not.toHaveProperty('contradiction');
  });

  it('what was read meanwhile stays until it is settled, by a person or by its own pages', () => {
    const late = reading({ setting: 'smtpIn.allowRelay', result: { ok: true, value: 'Nobody' } });
    const read = recordSeen(single, seen({ product: silent, readings: [late] }), today, sitting());
    const stopped = recordSeen(read.store, seen({ product: other }), today, sitting());
    const kept = (store: Store | undefined) => Object.keys(store?.servers[origin]?.readings ?? {});
    expect(kept(stopped.store)).toEqual(['smtpIn.allowRelay']);
    // In another session the question is still the same.
    for (const sits of [sitting(), undefined]) {
      for (const answer of [null, origin])
        expect(kept(identify(stopped.store, origin, answer, sits, today)?.store)).toEqual([]);
      expect(kept(recordSeen(stopped.store, seen(), today, sits).store)).toEqual(['password.minLength']);
    }
  });

  it('a server that is not known there is refused', () => {
    expect(identify(single, origin, 'http://localhost:9999', sitting(), today)).toBeNull();
    expect(identify(emptyStore, origin, origin, undefined, today)).toBeNull();
  });
});

describe('joining two addresses of one server', () => {
  const elsewhere = 'https://mail.example.com';
  const old: ServerRecord = {
    ...first,
    readings: {
      'password.minLength': reading({ readAt: daysAgo(9) }),
      'domains.list': domainList(['a.example'], { readAt: daysAgo(9) }),
    },
    visits: { domains: daysAgo(9) },
    waivers: { 'pw.min_length': { reason: 'a', owner: 'b', expires: today, observed: null } },
  };
  const young: ServerRecord = {
    ...blankRecord(elsewhere, product({ edition: null })),
    readings: { 'password.minLength': reading({ result: { ok: true, value: 12 } }) },
    visits: { domains: daysAgo(3), passwordRequirements: today },
    context: { webSitesOnHost: true },
    identifiedAt: today,
  };
  const both = withServers(emptyStore, old, young);
  const joined = join(both, old.id, young.id);

  it('makes one record, with the later of each reading, and all that was said', () => {
    expect(Object.keys(joined?.servers ?? {})).toEqual([old.id]);
    expect(joined?.servers[old.id]).toMatchObject({
      origins: [origin, elsewhere],
      product: product(),
      readings: { ...old.readings, ...young.readings },
      visits: { domains: daysAgo(3), passwordRequirements: today },
      context: { webSitesOnHost: true },
      waivers: old.waivers,
      identifiedAt: today,
    });
    expect(serversAt(joined as Store, elsewhere)).toHaveLength(1);
  });

  it('is undone by splitting an address off, whichever', () => {
    for (const address of [origin, elsewhere]) {
      const apart = part(joined as Store, old.id, address);
      expect(new Set(Object.keys(apart?.store.servers ?? {}))).toEqual(new Set([origin, elsewhere]));
      expect(apart?.store.servers[origin]).toMatchObject({ origins: [origin], readings: old.readings });
      expect(apart?.store.servers[elsewhere]).toMatchObject({
        origins: [elsewhere],
        readings: young.readings,
        visits: young.visits,
      });
      for (const record of Object.values(apart?.store.servers ?? {}))
        expect(record).not.toHaveProperty('parts');
    }
  });

  it('of three, two stay joined', () => {
    const third = { ...blankRecord('https://10.0.0.1'), visits: { smtpIn: today } };
    const three = join(withServers(joined as Store, third), old.id, third.id) as Store;
    const apart = part(three, old.id, origin);
    expect(apart?.left).toMatchObject({
      id: elsewhere,
      origins: [elsewhere, third.id],
      readings: young.readings,
      visits: { ...young.visits, ...third.visits },
    });
    expect(apart?.left.parts).toHaveLength(2);
    expect(apart?.taken).toEqual(old);
  });

  it('needs two records, and splitting two addresses', () => {
    expect(join(both, old.id, old.id)).toBeNull();
    expect(join(both, old.id, 'http://nowhere.example')).toBeNull();
    expect(part(both, old.id, origin)).toBeNull();
    expect(part(joined as Store, old.id, 'http://nowhere.example')).toBeNull();
  });
});
