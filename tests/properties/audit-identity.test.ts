import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../utils/audit/identity.ts';
import { join, part } from '../../utils/audit/joining.ts';
import type { ServerRecord, Store } from '../../utils/audit/record.ts';
import { emptyStore, recordSeen } from '../../utils/audit/updates.ts';
import { sits, type Which } from '../../utils/audit/which.ts';
import { domainList, product, reading } from '../unit/audit/support.ts';

const origin = 'http://localhost:9998';
const silent = product({ hostname: null, version: null, build: null, edition: null });
const ports = ['25', '465', '587'] as const;
const names = ['a', 'b', 'c'] as const;

/** One server has the origin for a while: its pages, of which one shows whose they are. */
const turn = fc
  .tuple(
    fc.constantFrom(0, 1, 2),
    fc.array(fc.constantFrom(...ports), { minLength: 1, maxLength: 5 }),
    fc.nat(),
    fc.boolean(),
  )
  .map(([server, shown, at, answers]) =>
    shown.map((port, n) => ({ server, port, named: n === at % shown.length, answers })),
  );

const shownBy = (server: number): number => 1000 + server;
const ownersIn = (record: ServerRecord): ReadonlySet<number> =>
  new Set(
    Object.values(record.readings).flatMap(({ result }) =>
      result.ok && typeof result.value === 'number' ? [result.value - 1000] : [],
    ),
  );

describe('laws of identity', () => {
  it('servers that take turns behind one origin never mix, if each shows its name once a turn', () => {
    const turns = fc.array(turn, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(turns, fc.constantFrom('hostname', 'domains'), (all, kind) => {
        let store: Store = emptyStore;
        let which: Which = {};
        /** What the person who is asked knows: which record is of which server. */
        const owners = new Map<string, number>();
        let minute = 0;
        const tick = (): string => new Date(Date.UTC(2026, 10, 25, 0, minute++)).toISOString();

        const show = (page: (typeof all)[number][number], asks: number): void => {
          const { server, port, named, answers } = page;
          const readAt = tick();
          const subject = { kind: 'port' as const, key: port };
          const value = reading({ subject, result: { ok: true, value: shownBy(server) }, readAt });
          const list = domainList([`mail.${names[server]}.example`], { readAt });
          const hostname = `${names[server]}.example`;
          const seen = {
            origin,
            product: named && kind === 'hostname' ? { ...silent, hostname } : silent,
            screens: [],
            readings: named && kind === 'domains' ? [value, list] : [value],
          };
          const done = recordSeen(store, seen, tick(), which[origin]);
          store = done.store;
          if (done.record) which = sits(which, origin, done.record.id, done.sure, tick());
          if (done.record && !done.contradiction) {
            if (named && !owners.has(done.record.id)) owners.set(done.record.id, server);
            return;
          }
          // Not answered: nothing of this page is recorded, and the question stays.
          if (!answers) return;
          expect(asks).toBeGreaterThan(0);
          const mine = [...owners].find(([, owner]) => owner === server)?.[0] ?? null;
          const said = identify(store, origin, mine, which[origin], tick());
          if (!said) throw new Error('the person named a record that is not there');
          store = said.store;
          owners.set(said.record.id, server);
          which = sits(which, origin, said.record.id, true, tick());
          show(page, asks - 1);
        };
        for (const pages of all) for (const page of pages) show(page, 2);
        // In the end each of them is seen once more, and what is asked is answered.
        for (const server of new Set(all.flat().map((page) => page.server)))
          show({ server, port: ports[0], named: true, answers: true }, 3);

        const records = Object.values(store.servers);
        for (const record of records) {
          expect([...ownersIn(record)].length).toBeLessThanOrEqual(1);
          for (const owner of ownersIn(record)) expect(owners.get(record.id)).toBe(owner);
        }
        expect(records.length).toBeLessThanOrEqual(new Set(all.flat().map(({ server }) => server)).size);
      }),
      { numRuns: 500 },
    );
  });

  it('splitting undoes joining', () => {
    const value = fc.record({ value: fc.nat(99), minute: fc.nat(59) });
    const readings = fc.dictionary(fc.constantFrom('p', 'q', 'r'), value, { noNullPrototype: true });
    const record = (id: string, given: Record<string, { value: number; minute: number }>): ServerRecord => ({
      id,
      origins: [id],
      product: product(),
      readings: Object.fromEntries(
        Object.entries(given).map(([key, { value: shown, minute }]) => [
          key,
          reading({
            result: { ok: true, value: shown },
            readAt: new Date(Date.UTC(2026, 10, 25, 0, minute)).toISOString(),
          }),
        ]),
      ),
      visits: {},
      profile: 'standard',
      context: {},
      waivers: {},
      attestations: {},
    });
    fc.assert(
      fc.property(readings, readings, fc.boolean(), (one, two, which) => {
        const a = record('http://a.example:9998', one);
        const b = record('http://b.example:9998', two);
        const store: Store = { version: 2, servers: { [a.id]: a, [b.id]: b } };
        const joined = join(store, a.id, b.id);
        const apart = part(joined ?? emptyStore, a.id, which ? a.id : b.id);
        expect(apart?.store).toEqual(store);
      }),
    );
  });
});
