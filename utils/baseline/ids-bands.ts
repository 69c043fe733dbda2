import type { IdsRow } from '../screens/settings.ts';
import { idleReason, strictBelow } from './ids-rows.ts';
import type { Counted } from './profiles.ts';
import type { Facts } from './rule.ts';

/** Counts within so many minutes: below `least` honest users are blocked, above `most` hardly anybody is. */
interface Band {
  /** A threshold of the profile, or what follows from the services watched. */
  readonly least: Counted | number;
  readonly most: Counted;
  readonly blockLeast: Counted;
  readonly minutes: number;
}

const byMailbox: Band = {
  least: 'bruteForceEmailLeast',
  most: 'bruteForceEmailMost',
  blockLeast: 'bruteForceEmailBlockMinutesLeast',
  minutes: 10,
};
const byAddress: Band = {
  least: 'bruteForceIpLeast',
  most: 'bruteForceIpMost',
  blockLeast: 'blockMinutesLeast',
  minutes: 10,
};
const badSessions: Band = {
  least: 'harvestingLeast',
  most: 'harvestingMost',
  blockLeast: 'blockMinutesLeast',
  minutes: 5,
};

function bandOf(row: IdsRow, { context }: Facts): Band | null {
  switch (row.type) {
    case 'bruteForce':
      return row.by === 'email' ? byMailbox : byAddress;
    case 'harvesting':
      return badSessions;
    case 'dos':
      return {
        // One user behind a shared address opens at least one connection.
        least: Math.max(strictBelow(row), context.usersBehindOneAddress ?? 0),
        most: 'dosMost',
        blockLeast: 'blockMinutesLeast',
        minutes: 5,
      };
    default:
      return null;
  }
}

export type Misfit = 'far-too-lax' | 'too-lax' | 'short-block' | 'too-strict' | 'long-block';

/** What is wrong, and the threshold that says so. */
type Found = readonly [misfit: Misfit, by: Counted | undefined];

/** What is wrong with the numbers of one rule; null where the list does not show them all. */
export function misfitsOf(row: IdsRow, facts: Facts): readonly Found[] | null {
  const band = bandOf(row, facts);
  if (!band) return [];
  const { threshold, timeFrame, blockTime, action } = row;
  const blocks = action !== 'delay' && action !== 'notify';
  if (threshold === null || timeFrame === null) return null;
  const { profile } = facts;
  const rate = (threshold / timeFrame) * band.minutes;
  // The list of 16.x has no column for it; none at all is judged where the rule itself is.
  const length = blocks && blockTime ? blockTime : null;
  const found: Found[] = [];
  if (row.type === 'bruteForce' && rate > profile.bruteForceFailAbove)
    found.push(['far-too-lax', 'bruteForceFailAbove']);
  else if (rate > profile[band.most]) found.push(['too-lax', band.most]);
  if (length !== null && length < profile[band.blockLeast]) found.push(['short-block', band.blockLeast]);
  if (typeof band.least === 'number') {
    if (rate < band.least) found.push(['too-strict', undefined]);
  } else if (rate < profile[band.least]) found.push(['too-strict', band.least]);
  if (length !== null && length > profile.blockMinutesMost) found.push(['long-block', 'blockMinutesMost']);
  return found;
}

/** Rules whose numbers count: those that do something. */
export const counting = (rows: readonly IdsRow[]): readonly IdsRow[] =>
  rows.filter(
    (row) =>
      (row.type === 'dos' || row.type === 'harvesting' || row.type === 'bruteForce') &&
      idleReason(row) === null,
  );
