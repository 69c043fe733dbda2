import { blankRecord, mergeProduct } from './blank-record.ts';
import { freeId, withServers } from './identity.ts';
import { lowestBuildOf } from './lowest-build.ts';
import type { ServerRecord, Store } from './record.ts';

const without = (store: Store, id: string): Store => {
  const { [id]: _gone, ...servers } = store.servers;
  return { ...store, servers };
};

const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  b === undefined || (a !== undefined && a >= b) ? a : b;

const partsOf = ({ parts, ...record }: ServerRecord): readonly ServerRecord[] => parts ?? [record];

type Seen = Pick<ServerRecord, 'product' | 'readings' | 'visits' | 'previous' | 'lowestBuild'>;

const seenOf = ({ product, readings, visits, previous, lowestBuild }: ServerRecord): Seen => ({
  product,
  readings,
  visits,
  ...(previous && { previous }),
  ...(lowestBuild !== undefined && { lowestBuild }),
});

/** What pages showed of two records of one server: of each reading and visit the later. */
function mergeSeen(a: Seen, b: Seen): Seen {
  const readings = { ...a.readings };
  for (const [key, reading] of Object.entries(b.readings)) {
    const other = readings[key];
    if (other === undefined || other.readAt < reading.readAt) readings[key] = reading;
  }
  const visits = { ...a.visits };
  for (const [screen, at] of Object.entries(b.visits) as [keyof typeof visits, string][])
    visits[screen] = laterOf(visits[screen], at) ?? at;
  const previous = { ...b.previous, ...a.previous };
  return {
    product: mergeProduct(b.product, a.product),
    readings,
    visits,
    ...lowestBuildOf(a, b),
    ...(Object.keys(previous).length > 0 && { previous }),
  };
}

/**
 * One record of two, by a person's word: under the name of the first, at the origins of both. What a person said of
 * either stays; where they said two things, the first stands. Null when one of them is not there.
 */
export function join(store: Store, serverId: string, other: string): Store | null {
  const first = store.servers[serverId];
  const second = store.servers[other];
  if (first === undefined || second === undefined || first === second) return null;
  const { contradiction: _, previous: _was, ...rest } = first;
  const identifiedAt = laterOf(first.identifiedAt, second.identifiedAt);
  const joined: ServerRecord = {
    ...rest,
    ...mergeSeen(first, second),
    origins: [...new Set([...first.origins, ...second.origins])],
    context: { ...second.context, ...first.context },
    waivers: { ...second.waivers, ...first.waivers },
    attestations: { ...second.attestations, ...first.attestations },
    ...(identifiedAt !== undefined && { identifiedAt }),
    parts: [...partsOf(first), ...partsOf(second)],
  };
  return withServers(without(store, other), joined);
}

/**
 * Takes an origin out of a record again, with a record of its own as it was before they were joined. What was read
 * since is dropped, as nothing tells under which origin; what a person said stays with the record it was said of.
 * Null when there is nothing to take apart.
 */
export function part(
  store: Store,
  serverId: string,
  origin: string,
): { readonly store: Store; readonly left: ServerRecord; readonly taken: ServerRecord } | null {
  const record = store.servers[serverId];
  if (!record?.origins.includes(origin) || record.origins.length < 2) return null;
  const { parts = [], previous: _, lowestBuild: _of, ...rest } = record;
  const mine = parts.find(({ origins }) => origins.includes(origin));
  const others = parts.filter((each) => each !== mine);
  const [one, ...more] = others;
  const origins = record.origins.filter((each) => !(mine?.origins ?? [origin]).includes(each));
  const named = mine?.id === serverId && one ? one.id : serverId;
  const base = without(store, serverId);
  const left: ServerRecord = {
    ...(mine ? rest : record),
    ...(mine && one && more.reduce<Seen>(mergeSeen, seenOf(one))),
    id: freeId(base, named),
    origins,
    ...(more.length > 0 && { parts: others }),
  };
  const beside = withServers(base, left);
  const taken = { ...(mine ?? blankRecord(origin)), id: freeId(beside, mine?.id ?? origin) };
  return { store: withServers(beside, taken), left, taken };
}
