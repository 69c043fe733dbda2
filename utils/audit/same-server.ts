import { listedDomains } from './merge.ts';
import type { ServerRecord } from './record.ts';

const domainsOf = ({ readings }: ServerRecord): readonly string[] => [
  ...(listedDomains(readings['domains.list']) ?? []),
];

/** What tells a server, as one text; null while any of it is not known. */
function evidence(record: ServerRecord): string | null {
  const { hostname, build } = record.product;
  const domains = domainsOf(record);
  if (hostname === null || build === null || domains.length === 0) return null;
  return JSON.stringify([hostname.toLowerCase(), build, domains.toSorted((a, b) => (a < b ? -1 : 1))]);
}

/** Records that, by host name, build and all their domains, are of the server that this one is of. */
export function sameServers(record: ServerRecord, all: readonly ServerRecord[]): readonly ServerRecord[] {
  const mine = evidence(record);
  if (mine === null || record.contradiction) return [];
  const apart = (other: ServerRecord): boolean =>
    !other.origins.some((origin) => record.origins.includes(origin));
  return all.filter((other) => !other.contradiction && apart(other) && evidence(other) === mine);
}

/** What an administrator may tell a server by: its host name or address, its build, and some of its domains. */
export function facesOf(record: ServerRecord): string {
  const { hostname, build } = record.product;
  const [origin = record.id] = record.origins;
  const domains = domainsOf(record);
  const more = domains.length > 3 ? ['\u2026'] : [];
  return [
    hostname ?? origin,
    ...(build === null ? [] : [String(build)]),
    ...domains.slice(0, 3),
    ...more,
  ].join(', ');
}
