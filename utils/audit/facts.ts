import type { Advisories } from '../baseline/advisories.ts';
import type { Context, Facts, Known, ServerFacts } from '../baseline/rule.ts';
import { profileWith } from '../baseline/thresholds.ts';
import { type Reading, readingKey, type Subject } from '../screens/reading.ts';
import type { SettingId, ValueOf } from '../screens/settings.ts';
import { lowestBuildOf } from './lowest-build.ts';
import type { ServerRecord } from './record.ts';

const dayMs = 86_400_000;

const hasPassed = (reading: Reading, staleAfterDays: number, now: string): boolean =>
  reading.until === undefined
    ? Date.parse(now) - Date.parse(reading.readAt) > staleAfterDays * dayMs
    : Date.parse(reading.until) <= Date.parse(now);

/** A statement stands until its own date, everything else for as long as the profile says. */
function toKnown<S extends SettingId>(reading: Reading, staleAfterDays: number, now: string): Known<S> {
  if (hasPassed(reading, staleAfterDays, now)) return { state: 'missing', stale: true, reading };
  const { result } = reading;
  return result.ok
    ? { state: 'value', value: result.value as ValueOf<S>, reading }
    : { state: 'unreadable', why: result.why, reading };
}

/** The host of an origin when it is an address, without the brackets of IPv6; null for a name. */
export function addressOfOrigin(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const { hostname } = new URL(origin);
  if (/^\d+(\.\d+){3}$/.test(hostname)) return hostname;
  return hostname.startsWith('[') ? hostname.slice(1, -1) : null;
}

const contextOf = ({ context, origins }: ServerRecord): Context => {
  const fromOrigins = origins.map(addressOfOrigin).filter((address) => address !== null);
  const all = [...new Set([...(context.serverAddresses ?? []), ...fromOrigins])];
  return all.length === 0 ? context : { ...context, serverAddresses: all };
};

/** The build as somebody stated it, where no page printed one. Every known build of the 100.x family is `100.0.`. */
function serverOf({ product }: ServerRecord, build: Known<'product.build'>): ServerFacts {
  const { generation, version } = product;
  if (product.build !== null || build.state !== 'value' || typeof build.value !== 'number') {
    return { generation, version, build: product.build };
  }
  const newest = generation === 'M100' || generation === 'M100n';
  return {
    generation,
    version: version ?? (newest ? `100.0.${build.value}` : null),
    build: build.value,
  };
}

export interface Conditions {
  readonly advisories: Advisories;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** What the rules may know of a recorded server. Pure; a page lays its own readings over `record.readings` first. */
export function factsOf(record: ServerRecord, { advisories, now }: Conditions): Facts {
  const profile = profileWith(record.profile, record.custom);
  const { readings } = record;
  const known = <S extends SettingId>(setting: S, subject?: Subject): Known<S> => {
    const key = readingKey(subject ? { setting, subject } : { setting });
    const reading = Object.hasOwn(readings, key) ? readings[key] : undefined;
    return reading ? toKnown<S>(reading, profile.staleAfterDays, now) : { state: 'missing', stale: false };
  };
  const sorted = Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    server: serverOf(record, known('product.build')),
    profile,
    context: contextOf(record),
    advisories,
    now,
    ...lowestBuildOf(record),
    origins: record.origins,
    known,
    knownEach: <S extends SettingId>(setting: S) =>
      sorted.flatMap(([, reading]) =>
        reading.setting === setting && reading.subject
          ? [{ ...toKnown<S>(reading, profile.staleAfterDays, now), subject: reading.subject }]
          : [],
      ),
  };
}
