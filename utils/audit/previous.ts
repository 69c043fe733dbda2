import { isPartial } from '../baseline/coverage.ts';
import type { Reading } from '../screens/reading.ts';
import { canonical } from './canonical.ts';
import { lowestBuildOf } from './lowest-build.ts';
import type { PreviousValue, ServerRecord } from './record.ts';

type Readings = ServerRecord['readings'];
export type Previous = Readonly<Record<string, PreviousValue>>;

/**
 * The value a reading stands for, as far as somebody could set it back by it: nothing that was guessed, and no part
 * of a list, which differs from its next part without any change. A reason why not still holds the value before it,
 * though of a list not whether that was the whole.
 */
function goodValue({ result, confidence, coverage, readAt, last }: Reading): PreviousValue | null {
  if (!result.ok) return last && !Array.isArray(last.value) ? last : null;
  return confidence === 'likely' || isPartial(coverage) ? null : { value: result.value, readAt };
}

/**
 * The values before the last change, one a setting: what went out of the record where a different value came in.
 * Only for settings the record still holds. `undefined` while there is none.
 */
function previousOf(before: Readings, after: Readings, known: Previous | undefined): Previous | undefined {
  if (before === after) return known;
  const kept = Object.entries(known ?? {}).filter(([key]) => Object.hasOwn(after, key));
  const changed = Object.entries(after).flatMap(([key, next]): [string, PreviousValue][] => {
    const old = before[key];
    if (old === undefined || old === next || !next.result.ok || isPartial(next.coverage)) return [];
    const was = goodValue(old);
    return was && canonical(was.value) !== canonical(next.result.value) ? [[key, was]] : [];
  });
  const all = Object.fromEntries([...kept, ...changed]);
  return Object.keys(all).length === 0 ? undefined : all;
}

/** A record with other readings, and what they replaced; a build also where the product's own goes next. */
export function withReadings(record: ServerRecord, readings: Readings): ServerRecord {
  const { previous: known, ...rest } = record;
  const previous = previousOf(record.readings, readings, known);
  return { ...rest, readings, ...lowestBuildOf(record), ...(previous && { previous }) };
}
