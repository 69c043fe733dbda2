import type { Reading } from '../screens/reading.ts';
import { blankRecord } from './blank-record.ts';
import { evidenceOf } from './contradiction.ts';
import type { ProductFacts, ServerRecord, Store } from './record.ts';
import type { Sitting } from './which.ts';

export const serversAt = (store: Store, origin: string): readonly ServerRecord[] =>
  Object.values(store.servers).filter(({ origins }) => origins.includes(origin));

export const withServers = (store: Store, ...records: readonly ServerRecord[]): Store => ({
  ...store,
  servers: { ...store.servers, ...Object.fromEntries(records.map((record) => [record.id, record])) },
});

/** What a page may have of its server's record: not what was kept of it under another address. */
export const forPages = ({ parts: _, ...record }: ServerRecord): ServerRecord => record;

export interface Shown {
  readonly origin: string;
  readonly product: ProductFacts;
  readonly readings: readonly Reading[];
}

/**
 * Which of the servers known under an origin a page is of: the one whose name it shows, the only one it does not
 * contradict, or the one the session knows. `undefined`: none is known. `null`: it may be several, a person is asked.
 */
export function chooseServer(
  store: Store,
  { origin, product, readings }: Shown,
  sitting: Sitting | undefined,
): ServerRecord | null | undefined {
  const known = serversAt(store, origin);
  if (known.length < 2) return known[0];
  const judged = known.map((record) => ({ record, evidence: evidenceOf(record, product, readings) }));
  const agreeing = judged.filter(({ evidence }) => evidence === 'agrees').map(({ record }) => record);
  const open = judged.filter(({ evidence }) => evidence !== 'contradicts').map(({ record }) => record);
  for (const left of [agreeing, open]) if (left.length === 1) return left[0];
  const stays = known.find(({ id }) => id === sitting?.serverId);
  // Contradicted by all of them, the page pauses the one it came after.
  if (open.length === 0) return stays ?? known[0];
  return stays && open.includes(stays) ? stays : null;
}

/**
 * A record without what was read in this session since it last showed its name: once its origin turns out to show
 * another server, these may be that one's. What a person stated stays.
 */
export function withoutUnproven(record: ServerRecord, since: string): ServerRecord {
  const proven = record.identifiedAt ?? '';
  const doubtful = (at: string): boolean => at >= since && at > proven;
  const readings = Object.entries(record.readings);
  const kept = readings.filter(([, { method, readAt }]) => method === 'stated' || !doubtful(readAt));
  if (kept.length === readings.length) return record;
  const { previous, ...rest } = record;
  const before = Object.entries(previous ?? {}).filter(([key]) => kept.some(([left]) => left === key));
  return {
    ...rest,
    readings: Object.fromEntries(kept),
    visits: Object.fromEntries(Object.entries(record.visits).filter(([, at]) => !doubtful(at))),
    ...(before.length > 0 && { previous: Object.fromEntries(before) }),
  };
}

/** An id for a record beside those there are. */
export function freeId(store: Store, wanted: string, n = 2): string {
  if (store.servers[wanted] === undefined) return wanted;
  const next = `${wanted}#${n}`;
  return store.servers[next] === undefined ? next : freeId(store, wanted, n + 1);
}

const undisputed = ({ contradiction: _, ...record }: ServerRecord): ServerRecord => record;

/** Without the fact that spoke against a page which a person says is this server's. */
function yielding(record: ServerRecord): ServerRecord {
  const { product } = record;
  switch (record.contradiction?.what) {
    case 'domains': {
      const { 'domains.list': _, ...readings } = record.readings;
      return { ...record, readings };
    }
    case 'build':
      return { ...record, product: { ...product, build: null, version: null } };
    case 'hostname':
      return { ...record, product: { ...product, hostname: null } };
    case 'generation': {
      // 5.x to 15.x count their builds apart: the one before the update says nothing of the one after it.
      const { 'product.build': _, ...readings } = record.readings;
      return { ...record, readings, product: { ...product, generation: null, build: null, version: null } };
    }
    default:
      return record;
  }
}

/**
 * A person's word on which server an origin shows: one that is known there, or with `null` another one, which gets a
 * record of its own. Null when there is no such server.
 */
export function identify(
  store: Store,
  origin: string,
  serverId: string | null,
  sitting: Sitting | undefined,
  now: string,
): { readonly store: Store; readonly record: ServerRecord } | null {
  const known = serversAt(store, origin).map((one) => {
    // Also when it is the same: another one may have sat there in between, which the page after it cannot tell.
    const since = one.contradiction?.since ?? (one.id === sitting?.serverId ? sitting.since : undefined);
    const doubtful = since !== undefined && (one.contradiction !== undefined || one.id !== serverId);
    return doubtful ? withoutUnproven(one, since) : one;
  });
  const named = known.find(({ id }) => id === serverId);
  if (serverId !== null && !named) return null;
  const record = named ? yielding(named) : blankRecord(origin, undefined, freeId(store, origin));
  const next = { ...undisputed(record), identifiedAt: now };
  return { store: withServers(store, ...known.map(undisputed), next), record: next };
}
