import type { IdsRow } from '../screens/settings.ts';
import { idleReason, strictBelow } from './ids-rows.ts';
import type { Profile } from './profiles.ts';
import type { Facts } from './rule.ts';

/** Counts within so many minutes: below `least` honest users are blocked, above `most` hardly anybody is. */
interface Band {
  readonly least: number;
  readonly most: number;
  readonly minutes: number;
}

const bruteForce = ({ by }: IdsRow, profile: Profile): Band =>
  by === 'email'
    ? { least: profile.bruteForceEmailLeast, most: profile.bruteForceEmailMost, minutes: 10 }
    : { least: profile.bruteForceIpLeast, most: profile.bruteForceIpMost, minutes: 10 };

function bandOf(row: IdsRow, { profile, context }: Facts): Band | null {
  switch (row.type) {
    case 'bruteForce':
      return bruteForce(row, profile);
    case 'harvesting':
      return { least: profile.harvestingLeast, most: profile.harvestingMost, minutes: 5 };
    case 'dos':
      // One user behind a shared address opens at least one connection.
      return {
        least: Math.max(strictBelow(row), context.usersBehindOneAddress ?? 0),
        most: profile.dosMost,
        minutes: 5,
      };
    default:
      return null;
  }
}

export type Misfit = 'far-too-lax' | 'too-lax' | 'short-block' | 'too-strict' | 'long-block';

/** What is wrong with the numbers of one rule; null where the list does not show them all. */
export function misfitsOf(row: IdsRow, facts: Facts): readonly Misfit[] | null {
  const band = bandOf(row, facts);
  if (!band) return [];
  const { threshold, timeFrame, blockTime, action } = row;
  const blocks = action !== 'delay' && action !== 'notify';
  if (threshold === null || timeFrame === null) return null;
  const { profile } = facts;
  const rate = (threshold / timeFrame) * band.minutes;
  const isGuessing = row.type === 'bruteForce';
  // The list of 16.x has no column for it; none at all is judged where the rule itself is.
  const length = blocks && blockTime ? blockTime : null;
  return [
    ...(isGuessing && rate > profile.bruteForceFailAbove
      ? (['far-too-lax'] as const)
      : rate > band.most
        ? (['too-lax'] as const)
        : []),
    ...(length !== null && length < profile.blockMinutesLeast ? (['short-block'] as const) : []),
    ...(rate < band.least ? (['too-strict'] as const) : []),
    ...(length !== null && length > profile.blockMinutesMost ? (['long-block'] as const) : []),
  ];
}

/** Rules whose numbers count: those that do something. */
export const counting = (rows: readonly IdsRow[]): readonly IdsRow[] =>
  rows.filter(
    (row) =>
      (row.type === 'dos' || row.type === 'harvesting' || row.type === 'bruteForce') &&
      idleReason(row) === null,
  );
