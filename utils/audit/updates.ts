import type { Waiver } from '../baseline/finding.ts';
import type { Profile } from '../baseline/profiles.ts';
import type { Context } from '../baseline/rule.ts';
import type { CustomProfile } from '../baseline/thresholds.ts';
import { type Reading, readingKey } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import { blankRecord, mergeProduct } from './blank-record.ts';
import { canonical } from './canonical.ts';
import { contradictionOf, evidenceOf, isNamed } from './contradiction.ts';
import { chooseServer, type Shown, withoutUnproven, withServers } from './identity.ts';
import { mergeReadings } from './merge.ts';
import { withReadings } from './previous.ts';
import type { Contradiction, ServerRecord, Store } from './record.ts';
import type { Sitting } from './which.ts';

/** Every change of the record, as a pure step from one store to the next. Times are ISO 8601 UTC. */
export const emptyStore: Store = { version: 2, servers: {} };

export interface Seen extends Shown {
  /** Screens that were recognised in the frame. */
  readonly screens: readonly ScreenId[];
}

export interface Recorded {
  readonly store: Store;
  /** Null: the page may be any of several servers' until a person says which. */
  readonly record: ServerRecord | null;
  /** How many readings entered. */
  readonly recorded: number;
  readonly contradiction: Contradiction | null;
  /** Whose the page is was not taken on trust: it names itself, contradicts the others, or is the first. */
  readonly sure: boolean;
}

/** The store without what another server may have shown under the name of the one that sat there so far. */
function afterTurn(store: Store, record: ServerRecord, sitting: Sitting | undefined): Store {
  const sat = sitting && sitting.serverId !== record.id ? store.servers[sitting.serverId] : undefined;
  const proven = sat && withoutUnproven(sat, sat.contradiction?.since ?? sitting?.since ?? '');
  return proven && proven !== sat ? withServers(store, proven) : store;
}

/** Records what a page showed, under the server it belongs to; nothing of a page that contradicts it. */
export function recordSeen(before: Store, seen: Seen, now: string, sitting?: Sitting): Recorded {
  const known = chooseServer(before, seen, sitting);
  if (known === null) return { store: before, record: null, recorded: 0, contradiction: null, sure: false };
  const record = known ?? blankRecord(seen.origin, seen.product);
  const store = afterTurn(before, record, sitting);
  const found = contradictionOf(record, seen.product, seen.readings, now);
  const since = record.contradiction?.since ?? (sitting?.serverId === record.id ? sitting.since : undefined);
  if (found !== null) {
    const contradiction = { ...found, ...(since !== undefined && { since }) };
    const stands = { recorded: 0, contradiction, sure: false };
    if (record.contradiction === found) return { store, record, ...stands };
    const paused = { ...record, contradiction };
    return { store: withServers(store, paused), record: paused, ...stands };
  }
  // Back again, its own evidence says: what came in between is not known to be its own.
  const own = record.contradiction && since !== undefined ? withoutUnproven(record, since) : record;
  const { readings, recorded } = mergeReadings(own.readings, seen.readings, new Set(seen.screens), now);
  // The first name a record gets is its server's; one of another kind only beside one that it knows already.
  const nameless = known === undefined || !isNamed(known);
  const agrees = evidenceOf(record, seen.product, seen.readings) === 'agrees';
  const { hostname } = agrees || nameless ? seen.product : record.product;
  const product = mergeProduct(record.product, { ...seen.product, hostname });
  const named = agrees || (nameless && isNamed({ ...record, product, readings }));
  const sure = named || known === undefined || (sitting !== undefined && sitting.serverId !== record.id);
  const nothingNew = readings === record.readings && seen.screens.length === 0;
  const proves = named && Object.values(readings).some(({ readAt }) => readAt > (record.identifiedAt ?? ''));
  if (
    known &&
    nothingNew &&
    !proves &&
    !known.contradiction &&
    canonical(product) === canonical(known.product)
  ) {
    return { store, record: known, recorded, contradiction: null, sure };
  }
  const { contradiction: _ended, ...rest } = own;
  const next: ServerRecord = {
    ...withReadings(rest, readings),
    product,
    visits: { ...own.visits, ...Object.fromEntries(seen.screens.map((screen) => [screen, now])) },
    ...(named && { identifiedAt: now }),
  };
  return { store: withServers(store, next), record: next, recorded, contradiction: null, sure };
}

/** Opens a record by a person's word, for a server none of whose pages can be told to be an administrator's. */
export function begin(
  store: Store,
  shown: Shown,
  sitting: Sitting | undefined,
): { readonly store: Store; readonly id: string } | null {
  const known = chooseServer(store, shown, sitting);
  if (known === null) return null;
  const record = known ?? blankRecord(shown.origin, shown.product);
  return { store: known ? store : withServers(store, record), id: record.id };
}

type Change = (record: ServerRecord) => ServerRecord;

/** Null when there is no such server. */
const changeServer = (store: Store, serverId: string, change: Change): Store | null => {
  const record = store.servers[serverId];
  return record === undefined ? null : withServers(store, change(record));
};

/** What the password of a sign-in was worth; only while the administrator wants that kept. */
export function withSignIn(store: Store, serverId: string, reading: Reading): Store {
  const record = store.servers[serverId];
  if (record?.context.rateSignIn !== true) return store;
  const readings = { ...record.readings, [readingKey(reading)]: reading };
  return withServers(store, withReadings(record, readings));
}

/** "I looked: it is ...: the person's word, whatever stood there before. Null when there is no such server. */
export const state = (
  store: Store,
  serverId: string,
  readings: readonly Reading[],
  now: string,
): Store | null =>
  changeServer(store, serverId, (record) => {
    const word = { method: 'stated', confidence: 'stated', saved: true, readAt: now } as const;
    const stated = readings.map((reading) => [readingKey(reading), { ...reading, ...word }]);
    return withReadings(record, { ...record.readings, ...Object.fromEntries(stated) });
  });

/** What the domain sweep read. Null when there is no such server, or its answers are those of another one. */
export function swept(
  store: Store,
  serverId: string,
  readings: readonly Reading[],
  now: string,
): Store | null {
  const record = store.servers[serverId];
  if (record === undefined || contradictionOf(record, record.product, readings, now) !== null) return null;
  const screens = new Set(readings.map(({ screen }) => screen));
  return withServers(
    store,
    withReadings(record, mergeReadings(record.readings, readings, screens, now).readings),
  );
}

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

export interface Chosen {
  readonly profile?: Profile['id'];
  /** Null: the profile as it is shipped. */
  readonly custom?: CustomProfile | null;
  readonly context?: Context;
}

/** Null when there is no such server. */
export const configure = (
  store: Store,
  serverId: string,
  { profile, custom, context }: Chosen,
): Store | null =>
  changeServer(store, serverId, ({ custom: before, ...record }) => {
    const own = custom === undefined ? before : (custom ?? undefined);
    return {
      ...record,
      ...(profile !== undefined && { profile }),
      ...(own !== undefined && { custom: own }),
      ...(context !== undefined && { context }),
    };
  });

/** Strikes a server and all that was known of it. Null when there is no such server. */
export function forget(store: Store, serverId: string): Store | null {
  if (store.servers[serverId] === undefined) return null;
  const { [serverId]: _struck, ...servers } = store.servers;
  return { ...store, servers };
}
