import { isPartial } from '../baseline/coverage.ts';
import { isOvertaken, type Reading, readingKey } from '../screens/reading.ts';
import type { DomainRow, SettingValue } from '../screens/settings.ts';
import { canonical } from './canonical.ts';

type Readings = Readonly<Record<string, Reading>>;

const expired = (reading: Reading, now: string): boolean =>
  reading.until !== undefined && Date.parse(reading.until) <= Date.parse(now);

/** A person's statement that still stands. */
const standsAsStated = (reading: Reading, now: string): boolean =>
  reading.method === 'stated' && !expired(reading, now);

const lastValue = (old: Reading): Pick<Reading, 'last'> => {
  if (old.result.ok) return { last: { value: old.result.value, readAt: old.readAt } };
  return old.last ? { last: old.last } : {};
};

const sameValue = (old: Reading, value: SettingValue): boolean =>
  old.result.ok && canonical(old.result.value) === canonical(value);

/**
 * Which of two saved readings of one setting the record keeps. The newest visit speaks, with these exceptions:
 *
 * | what comes | what stands | kept |
 * |---|---|---|
 * | could not be read | a statement that stands | the statement: it was made because pages cannot be read |
 * | could not be read, and the screen was not recognised | a value | the value: nothing was seen of its own screen |
 * | could not be read, on its recognised screen | a value | the reason, with the value as `last`: shown, never judged |
 * | a `likely` value | a statement of the same value | the statement, which stands where `likely` asks |
 * | a response's, older than it | anything | what stands: a page keeps responses while it is open |
 * | a response's, changed since | a value | the reason, with the value as `last`, on whatever screen |
 *
 * Everything else replaces what stands: an `exact` or `taught` value, a `likely` one that differs from what was
 * stated (the setting changed since), and every new statement.
 */
export function mergeReading(
  old: Reading | undefined,
  next: Reading,
  recognised: boolean,
  now: string,
): Reading {
  if (old === undefined) return next;
  if (isOvertaken(next, old)) return old;
  if (next.result.ok) {
    const confirms = next.confidence === 'likely' && sameValue(old, next.result.value);
    return confirms && standsAsStated(old, now) ? old : next;
  }
  if (standsAsStated(old, now)) return old;
  if (old.result.ok && !recognised && next.method !== 'response') return old;
  return { ...next, ...lastValue(old) };
}

const domainName = (name: string): string => name.trim().toLowerCase();

/**
 * Rows of a list of domains beside which nothing hints at more; null for a part, a filter, an empty or an uncertain
 * list. Enough to know a server by.
 */
export function listedDomains(reading: Reading | undefined): ReadonlySet<string> | null {
  if (reading?.setting !== 'domains.list' || !reading.result.ok || !Array.isArray(reading.result.value))
    return null;
  const rows = reading.result.value as readonly DomainRow[];
  // An empty list is also what a list looks like before its rows have come.
  if (isPartial(reading.coverage) || reading.confidence === 'likely' || rows.length === 0) return null;
  return new Set(rows.map(({ name }) => domainName(name)));
}

/** As above, of a list that says itself that it is whole: only then is a domain gone that it does not name. */
export const completeDomains = (reading: Reading | undefined): ReadonlySet<string> | null =>
  reading?.coverage === undefined ? null : listedDomains(reading);

/**
 * The whole list, with the rows of a part that it names itself: a page that draws only the rows in view, or a search
 * in it, does not make the server's own answer unknown again. Null: the part says something else.
 */
function withPart(old: Reading | undefined, next: Reading): Reading | null {
  const names = completeDomains(old);
  if (old === undefined || names === null || !next.result.ok || !isPartial(next.coverage)) return null;
  const rows = next.result.value as readonly DomainRow[];
  const length = next.coverage?.total ?? names.size;
  if (length !== names.size || !rows.every(({ name }) => names.has(domainName(name)))) return null;
  const seen = new Map(rows.map((row) => [domainName(row.name), row]));
  const all = (old.result as { readonly value: readonly DomainRow[] }).value;
  return { ...old, result: { ok: true, value: all.map((row) => seen.get(domainName(row.name)) ?? row) } };
}

/** Without the readings of domains that a complete list no longer names. */
function withoutLostDomains(readings: Readings): Readings {
  const names = completeDomains(readings['domains.list']);
  if (names === null) return readings;
  return Object.fromEntries(
    Object.entries(readings).filter(
      ([, { subject }]) => subject?.kind !== 'domain' || names.has(domainName(subject.key)),
    ),
  );
}

/** Lays what a page read over the record. Only saved readings enter; a page cannot state. */
export function mergeReadings(
  readings: Readings,
  seen: readonly Reading[],
  recognised: ReadonlySet<Reading['screen']>,
  now: string,
): { readonly readings: Readings; readonly recorded: number } {
  const entering = seen.filter(
    ({ saved, method, confidence }) => saved && method !== 'stated' && confidence !== 'stated',
  );
  if (entering.length === 0) return { readings, recorded: 0 };
  const merged: Record<string, Reading> = { ...readings };
  for (const next of entering) {
    const key = readingKey(next);
    merged[key] =
      withPart(merged[key], next) ?? mergeReading(merged[key], next, recognised.has(next.screen), now);
  }
  const listed = entering.some(({ setting }) => setting === 'domains.list');
  return { readings: listed ? withoutLostDomains(merged) : merged, recorded: entering.length };
}
