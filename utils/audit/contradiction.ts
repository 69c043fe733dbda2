import type { Reading } from '../screens/reading.ts';
import { listedDomains } from './merge.ts';
import type { Contradiction, ProductFacts, ServerRecord } from './record.ts';

type What = Contradiction['what'];
/** `null`: nothing to compare. */
type Compared = { readonly recorded: string; readonly seen: string; readonly agrees: boolean } | null;

/** 5.x to 15.x on one side, 16.x and later on the other: an update in place keeps the origin but not the record. */
export const family = ({ generation }: ProductFacts): string | null =>
  generation === null ? null : generation.startsWith('L') ? 'legacy' : 'modern';

const compare = <T>(
  recorded: T | null,
  seen: T | null,
  agrees: (recorded: T, seen: T) => boolean,
): Compared =>
  recorded === null || seen === null
    ? null
    : { recorded: String(recorded), seen: String(seen), agrees: agrees(recorded, seen) };

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((name) => b.has(name));

const shortList = (names: ReadonlySet<string> | null): string =>
  [...(names ?? [])]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, 3)
    .join(', ');

function compareDomains(record: ServerRecord, seen: readonly Reading[]): Compared {
  const ours = listedDomains(record.readings['domains.list']);
  const theirs = listedDomains(seen.find(({ setting, saved }) => setting === 'domains.list' && saved));
  const found = compare(ours, theirs, inCommon);
  return found && { ...found, recorded: shortList(ours), seen: shortList(theirs) };
}

const comparisons: Readonly<
  Record<What, (record: ServerRecord, product: ProductFacts, seen: readonly Reading[]) => Compared>
> = {
  generation: (record, product) => compare(family(record.product), family(product), (a, b) => a === b),
  // Builds only ever rise on one server.
  build: (record, product) => compare(record.product.build, product.build, (was, is) => is >= was),
  hostname: (record, product) =>
    compare(
      record.product.hostname?.toLowerCase() ?? null,
      product.hostname?.toLowerCase() ?? null,
      (a, b) => a === b,
    ),
  domains: (record, _product, seen) => compareDomains(record, seen),
};

export type Evidence = 'agrees' | 'contradicts' | 'silent';

/** What a page says of whose it is. That builds or interfaces are the same proves nothing; only a name does. */
export function evidenceOf(record: ServerRecord, product: ProductFacts, seen: readonly Reading[]): Evidence {
  const found = (Object.keys(comparisons) as What[]).map(
    (what) => [what, comparisons[what](record, product, seen)] as const,
  );
  if (found.some(([, one]) => one?.agrees === false)) return 'contradicts';
  const named = found.some(([what, one]) => (what === 'hostname' || what === 'domains') && one?.agrees);
  return named ? 'agrees' : 'silent';
}

/** Whether a record knows a name to tell its server by. */
export const isNamed = ({ product, readings }: ServerRecord): boolean =>
  product.hostname !== null || listedDomains(readings['domains.list']) !== null;

/**
 * Whether what a page shows can be the recorded server; null: nothing speaks against it. A contradiction that stands
 * ends only by evidence of its own kind that agrees, since pages that print nothing may be either server's.
 */
export function contradictionOf(
  record: ServerRecord,
  product: ProductFacts,
  seen: readonly Reading[],
  now: string,
): Contradiction | null {
  for (const what of Object.keys(comparisons) as What[]) {
    const found = comparisons[what](record, product, seen);
    if (found && !found.agrees) return { what, recorded: found.recorded, seen: found.seen, at: now };
  }
  const standing = record.contradiction;
  if (standing === undefined) return null;
  return comparisons[standing.what](record, product, seen)?.agrees ? null : standing;
}
