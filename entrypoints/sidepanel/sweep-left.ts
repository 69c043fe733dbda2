import type { ServerRecord } from '../../utils/audit/record.ts';
import { type Reading, readingKey } from '../../utils/screens/reading.ts';
import type { DomainRow } from '../../utils/screens/settings.ts';

type Key = Parameters<typeof readingKey>[0];
const readingOf = ({ readings }: ServerRecord, key: Key): Reading | undefined => readings[readingKey(key)];

/** The domains of the recorded list; null while there is none. */
export function listedNames(record: ServerRecord): readonly string[] | null {
  const list = readingOf(record, { setting: 'domains.list' });
  if (!list?.result.ok) return null;
  return [...new Set((list.result.value as readonly DomainRow[]).map(({ name }) => name.toLowerCase()))];
}

/** What a sweep that began then has still to read; null: it has not come to the domains. */
export function leftOf(
  record: ServerRecord,
  since: string,
): { readonly left: readonly string[]; readonly total: number } | null {
  const isSince = (reading: Reading | undefined): boolean =>
    reading !== undefined && reading.method !== 'stated' && Date.parse(reading.readAt) >= Date.parse(since);
  const names = listedNames(record);
  if (names === null || !isSince(readingOf(record, { setting: 'domains.list' }))) return null;
  const isLeft = (key: string): boolean =>
    !isSince(readingOf(record, { setting: 'domain.requireSmtpAuth', subject: { kind: 'domain', key } }));
  return { left: names.filter(isLeft), total: names.length };
}
