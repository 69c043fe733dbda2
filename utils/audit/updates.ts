import type { Waiver } from '../baseline/finding.ts';
import type { Profile } from '../baseline/profiles.ts';
import type { Context } from '../baseline/rule.ts';
import { type Reading, readingKey } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import { blankRecord, mergeProduct } from './blank-record.ts';
import { canonical } from './canonical.ts';
import { contradictionOf } from './contradiction.ts';
import { mergeReadings } from './merge.ts';
import { withReadings } from './previous.ts';
import type { Contradiction, ProductFacts, ServerRecord, Store } from './record.ts';

/** Every change of the record, as a pure step from one store to the next. Times are ISO 8601 UTC. */
export const emptyStore: Store = { version: 1, servers: {} };

export const serverAt = (store: Store, origin: string): ServerRecord | undefined =>
  store.servers[origin] ?? Object.values(store.servers).find(({ origins }) => origins.includes(origin));

const withServer = (store: Store, record: ServerRecord): Store => ({
  ...store,
  servers: { ...store.servers, [record.id]: record },
});

export interface Seen {
  readonly origin: string;
  readonly product: ProductFacts;
  /** Screens that were recognised in the frame. */
  readonly screens: readonly ScreenId[];
  readonly readings: readonly Reading[];
}

export interface Recorded {
  readonly store: Store;
  readonly record: ServerRecord;
  /** How many readings entered. */
  readonly recorded: number;
  readonly contradiction: Contradiction | null;
}

/** Records what a page showed, under the server its origin belongs to; nothing of a page that contradicts it. */
export function recordSeen(store: Store, seen: Seen, now: string): Recorded {
  const known = serverAt(store, seen.origin);
  const record = known ?? blankRecord(seen.origin, seen.product);
  const contradiction = contradictionOf(record, seen.product, seen.readings, now);
  if (contradiction !== null) {
    const paused = { ...record, contradiction };
    if (record.contradiction === contradiction) return { store, record, recorded: 0, contradiction };
    return { store: withServer(store, paused), record: paused, recorded: 0, contradiction };
  }
  const { readings, recorded } = mergeReadings(record.readings, seen.readings, new Set(seen.screens), now);
  const product = mergeProduct(record.product, seen.product);
  const nothingNew = readings === record.readings && seen.screens.length === 0;
  if (known && nothingNew && !known.contradiction && canonical(product) === canonical(known.product)) {
    return { store, record: known, recorded, contradiction: null };
  }
  const { contradiction: _ended, ...rest } = record;
  const next: ServerRecord = {
    ...withReadings(rest, readings),
    product,
    visits: { ...record.visits, ...Object.fromEntries(seen.screens.map((screen) => [screen, now])) },
  };
  return { store: withServer(store, next), record: next, recorded, contradiction: null };
}

/** Opens a record by a person's word, for a server none of whose pages can be told to be an administrator's. */
export function begin(
  store: Store,
  origin: string,
  product: ProductFacts | undefined,
): { readonly store: Store; readonly id: string } {
  const known = serverAt(store, origin);
  const record = known ?? blankRecord(origin, product);
  return { store: known ? store : withServer(store, record), id: record.id };
}

type Change = (record: ServerRecord) => ServerRecord;

/** Null when there is no such server. */
const changeServer = (store: Store, serverId: string, change: Change): Store | null => {
  const record = store.servers[serverId];
  return record === undefined ? null : withServer(store, change(record));
};

/** "I looked: it is ...": the person's word, whatever stood there before. Null when there is no such server. */
export const state = (store: Store, serverId: string, reading: Reading, now: string): Store | null =>
  changeServer(store, serverId, (record) =>
    withReadings(record, {
      ...record.readings,
      [readingKey(reading)]: {
        ...reading,
        method: 'stated',
        confidence: 'stated',
        saved: true,
        readAt: now,
      },
    }),
  );

/** Vouches for a finding, by its key (`findingKey`). Null when there is no such server. */
export const attest = (
  store: Store,
  serverId: string,
  key: string,
  by: string,
  observed: string | null,
  now: string,
): Store | null =>
  changeServer(store, serverId, (record) => ({
    ...record,
    attestations: { ...record.attestations, [key]: { by, at: now, observed } },
  }));

/** Accepts a finding, or with null takes that back. Null when there is no such server. */
export const waive = (store: Store, serverId: string, key: string, waiver: Waiver | null): Store | null =>
  changeServer(store, serverId, (record) => {
    const { [key]: _taken, ...others } = record.waivers;
    return { ...record, waivers: waiver === null ? others : { ...others, [key]: waiver } };
  });

/** Null when there is no such server. */
export const configure = (
  store: Store,
  serverId: string,
  chosen: { readonly profile?: Profile['id']; readonly context?: Context },
): Store | null =>
  changeServer(store, serverId, (record) => ({
    ...record,
    ...(chosen.profile === undefined ? {} : { profile: chosen.profile }),
    ...(chosen.context === undefined ? {} : { context: chosen.context }),
  }));

/** Strikes a server and all that was known of it. Null when there is no such server. */
export function forget(store: Store, serverId: string): Store | null {
  if (store.servers[serverId] === undefined) return null;
  const { [serverId]: _struck, ...servers } = store.servers;
  return { ...store, servers };
}
