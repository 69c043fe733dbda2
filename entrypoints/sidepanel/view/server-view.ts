import type { ServerView } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { builtOn, daysSince } from './build-date.ts';

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);

/** The header's facts of one server, seen at the origin the tab shows. */
export function serverView(record: ServerRecord, origin: string, now: string): ServerView {
  const { hostname, generation, edition, version, build } = record.product;
  const buildDay = builtOn(version, build);
  return {
    name: hostname ?? hostOf(origin),
    origin,
    secure: origin.startsWith('https:'),
    generation,
    edition,
    version,
    build,
    buildDay,
    buildAgeDays: buildDay === null ? null : daysSince(buildDay, now),
    profile: { id: record.profile, name: record.custom?.name ?? null },
  };
}
