import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import {
  attest,
  configure,
  emptyStore,
  forget,
  recordSeen,
  type Seen,
  state,
  waive,
} from '../../../utils/audit/updates.ts';
import {
  daysAgo,
  domainList,
  origin,
  product,
  reading,
  recordOf,
  recordWith,
  stated,
  today,
  unreadable,
} from './support.ts';

const seen = (over: Partial<Seen> = {}): Seen => ({
  origin,
  product: product(),
  screens: ['passwordRequirements'],
  readings: [reading()],
  ...over,
});

const storeOf = (record = recordWith([])) => ({ version: 2 as const, servers: { [record.id]: record } });
const nothing = product({ generation: null, version: null, build: null, edition: null, hostname: null });

describe('recording what a page showed', () => {
  it('starts a record under the origin', () => {
    const { store, recorded } = recordSeen(emptyStore, seen(), today);
    expect(recorded).toBe(1);
    expect(store.servers[origin]).toEqual({
      ...blankRecord(origin, product()),
      readings: { 'password.minLength': reading() },
      visits: { passwordRequirements: today },
      identifiedAt: today,
      lowestBuild: 9504,
    });
  });

  it('finds the server by any of its origins', () => {
    const record = recordWith([], { origins: [origin, 'https://mail.example.com'] });
    const done = recordSeen(storeOf(record), seen({ origin: 'https://mail.example.com' }), today);
    expect(Object.keys(done.store.servers)).toEqual([origin]);
  });

  it('keeps what a page does not print, and never pairs an old version with a new build', () => {
    const silent = recordSeen(storeOf(), seen({ product: nothing }), today);
    expect(silent.record?.product).toEqual(product());
    const updated = recordSeen(storeOf(), seen({ product: { ...nothing, build: 9610 } }), today);
    expect(updated.record?.product).toMatchObject({ build: 9610, version: null, edition: 'Enterprise' });
  });

  it('gives the same store back when there is nothing new, so that nothing is written', () => {
    const store = storeOf();
    expect(recordSeen(store, seen({ screens: [], readings: [] }), today).store).toBe(store);
    const unsaved = seen({ screens: [], readings: [reading({ saved: false })] });
    expect(recordSeen(store, unsaved, today).store).toBe(store);
  });

  it('does not let an undecided twin of a screen overwrite a value', () => {
    const store = storeOf(recordWith([reading()]));
    const twin = seen({
      screens: ['administratorPasswordRequirements'],
      readings: [unreadable({ result: { ok: false, why: 'ambiguous' } })],
    });
    expect(recordSeen(store, twin, today).record?.readings['password.minLength']).toEqual(reading());
  });
});

describe('a page that cannot be the recorded server', () => {
  const domains = (names: readonly string[]) => [domainList(names)];
  it.each([
    ['an older build', { product: product({ build: 9400, version: null }) }, 'build', '9504', '9400'],
    [
      'another family of interface',
      { product: product({ generation: 'L7', build: null, version: null }) },
      'generation',
      'modern',
      'legacy',
    ],
    [
      'another host name',
      { product: product({ hostname: 'other.example' }) },
      'hostname',
      'mail.example.com',
      'other.example',
    ],
    [
      'no domain in common',
      { readings: domains(['x.example']), screens: ['domains'] },
      'domains',
      'a.example',
      'x.example',
    ],
  ] as const)('pauses for %s and keeps the record', (_what, page, what, recorded, shows) => {
    const record = recordWith([domainList(['a.example'])]);
    const done = recordSeen(storeOf(record), seen(page), today);
    expect(done.recorded).toBe(0);
    expect(done.contradiction).toEqual({ what, recorded, seen: shows, at: today });
    expect(done.store.servers[origin]).toEqual({ ...record, contradiction: done.contradiction });
  });

  it.each([
    ['a newer build', { product: product({ build: 9610, version: '100.0.9610' }) }],
    ['the next generation of the same family', { product: product({ generation: 'M100n' }) }],
    ['a name in other letters', { product: product({ hostname: 'MAIL.example.com' }) }],
    ['a page that prints nothing', { product: nothing }],
    ['a list with one domain in common', { readings: domains(['x.example', 'A.example']) }],
    ['a part of a list', { readings: [domainList(['x.example'], { coverage: { seen: 1, total: 9 } })] }],
  ])('goes on for %s', (_what, page) => {
    const done = recordSeen(storeOf(recordWith([domainList(['a.example'])])), seen(page), today);
    expect(done.contradiction).toBeNull();
    expect(done.recorded).toBe(1);
  });

  it('stays paused for pages that could be either server, until one proves to be the recorded one', () => {
    const record = recordWith([]);
    const paused = recordSeen(storeOf(record), seen({ product: product({ build: 9400 }) }), daysAgo(1));
    const silent = recordSeen(paused.store, seen({ product: { ...nothing, generation: 'M100' } }), today);
    expect(silent.recorded).toBe(0);
    expect(silent.contradiction?.at).toBe(daysAgo(1));
    expect(silent.store).toBe(paused.store);
    const back = recordSeen(silent.store, seen(), today);
    expect(back.recorded).toBe(1);
    expect(back.store.servers[origin]).not.toHaveProperty('contradiction');
  });
});

describe("a person's word", () => {
  const store = storeOf(recordWith([reading()]));

  it('states a value, whatever stood there and however it was called', () => {
    const next = state(
      store,
      origin,
      [{ ...stated({ result: { ok: true, value: 12 } }), saved: false }],
      today,
    );
    expect(recordOf(next)?.readings['password.minLength']).toMatchObject({
      result: { ok: true, value: 12 },
      method: 'stated',
      confidence: 'stated',
      saved: true,
      readAt: today,
      statedBy: 'A. Admin',
    });
    const posing = state(store, origin, [reading({ method: 'page', confidence: 'exact' })], today);
    expect(recordOf(posing)?.readings['password.minLength']).toMatchObject({
      method: 'stated',
      confidence: 'stated',
    });
  });

  it('attests, accepts and takes back', () => {
    expect(recordOf(attest(store, origin, 'wl.wide', 'A. Admin', '10/8', today))?.attestations).toEqual({
      'wl.wide': { by: 'A. Admin', at: today, observed: '10/8' },
    });
    const waiver = { reason: 'Lab', owner: 'A. Admin', expires: '2027-01-01', observed: '6' };
    const accepted = waive(store, origin, 'pw.min_length', waiver);
    expect(recordOf(accepted)?.waivers).toEqual({ 'pw.min_length': waiver });
    expect(accepted && recordOf(waive(accepted, origin, 'pw.min_length', null))?.waivers).toEqual({});
  });

  it('configures profile and context apart', () => {
    const strict = configure(store, origin, { profile: 'strict' });
    const both = strict && configure(strict, origin, { context: { webSitesOnHost: true } });
    expect(recordOf(both)).toMatchObject({ profile: 'strict', context: { webSitesOnHost: true } });
  });

  it('forgets one server and leaves the others', () => {
    const two = { ...store, servers: { ...store.servers, b: blankRecord('b') } };
    expect(Object.keys(forget(two, origin)?.servers ?? {})).toEqual(['b']);
  });

  it('changes no server that is not there', () => {
    for (const next of [
      state(store, 'x', [reading()], today),
      attest(store, 'x', 'k', 'me', null, today),
      waive(store, 'x', 'k', null),
      configure(store, 'x', {}),
      forget(store, 'x'),
    ])
      expect(next).toBeNull();
  });
});
