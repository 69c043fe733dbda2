import data from './advisory-ranges.json' with { type: 'json' };
import type { Severity } from './finding.ts';

/**
 * What judging needs of one published vulnerability. Titles, scores and references stand in advisories.json,
 * from which `scripts/advisories.mjs` cuts this.
 */
export interface Advisory {
  readonly id: string;
  readonly severity: Severity;
  readonly affected: {
    /** How to read the range: `build` integers, `version` dotted classic versions, `exact` those listed only. */
    readonly basis: 'build' | 'version' | 'exact';
    readonly gte: number | string | null;
    readonly lt: number | string | null;
    readonly lte: number | string | null;
    readonly exact: readonly string[] | null;
    /** What the record says of 15.x and lower: `in_range_unverified`, `not_stated`, `outside`, `listed`. */
    readonly classic: string | null;
  };
  /** First build without it, or null when none is stated. */
  readonly fixed: number | null;
  /** Its entry in CISA's catalogue of exploited vulnerabilities. */
  readonly kev: { readonly added: string; readonly ransomware: boolean } | null;
}

export interface Advisories {
  /** Date of the newest record in the data, YYYY-MM-DD. */
  readonly asOf: string;
  /** Highest build the data knows of; newer ones may exist. */
  readonly newestBuild: number;
  readonly entries: readonly Advisory[];
}

export const shippedAdvisories: Advisories = data as Advisories;

/** A newer list laid over the one in use: what it says of an entry counts, and nothing is lost. */
export function mergeAdvisories(inUse: Advisories, newer: Advisories): Advisories {
  const ids = new Set(newer.entries.map(({ id }) => id));
  return {
    asOf: newer.asOf,
    newestBuild: Math.max(inUse.newestBuild, newer.newestBuild),
    entries: [...newer.entries, ...inUse.entries.filter(({ id }) => !ids.has(id))],
  };
}

/**
 * What was shipped and what an administrator brought, as old as the newer of the two. What was brought stays when the
 * extension comes with newer data: that a flaw is not in it does not mend it.
 */
export const allAdvisories = (brought: Advisories | null, shipped = shippedAdvisories): Advisories => {
  if (brought === null) return shipped;
  return brought.asOf > shipped.asOf ? mergeAdvisories(shipped, brought) : mergeAdvisories(brought, shipped);
};

/**
 * Which version rule judges by an advisory, so that each of them is judged by one: those used in attacks, those of 2019
 * with public attack code, and all others.
 */
export function groupOf({ id, kev }: Advisory): 'exploited' | '2019' | 'other' {
  if (kev !== null) return 'exploited';
  return /^[A-Za-z]+-2019-/.test(id) ? '2019' : 'other';
}

/** -1, 0 or 1, by as many parts as the limit names: 11.7 holds all of 11.7. */
function compared(version: string, limit: string): number {
  const parts = version.split('.').map(Number);
  const wanted = limit.split('.').map(Number);
  const at = wanted.findIndex((part, index) => part !== (parts[index] ?? 0));
  return at < 0 ? 0 : Math.sign((parts[at] ?? 0) - (wanted[at] ?? 0));
}

/** Whether a version of 15.x or lower is named by an advisory, or in a range of dotted versions. */
export function affectsClassic({ affected }: Advisory, version: string): boolean {
  const { basis, exact, gte, lt, lte } = affected;
  if (basis === 'exact') return exact?.some((named) => compared(version, named) === 0) ?? false;
  if (basis !== 'version') return false;
  if (typeof gte === 'string' && compared(version, gte) < 0) return false;
  if (typeof lt === 'string') return compared(version, lt) < 0;
  return typeof lte === 'string' && compared(version, lte) <= 0;
}

/**
 * Whether a build of 16.x or later is in an advisory's range. A lower end in a record that speaks of "16.x" only
 * stands for "16.x" itself, so it does not let earlier 16.x builds off.
 */
export function affectsModern({ affected }: Advisory, build: number): boolean {
  if (affected.basis === 'exact') return affected.exact?.includes(`100.0.${build}`) ?? false;
  if (affected.basis !== 'build') return false;
  const { gte, lt, lte, classic } = affected;
  if (typeof gte === 'number' && classic !== 'not_stated' && build < gte) return false;
  if (typeof lt === 'number') return build < lt;
  return typeof lte === 'number' && build <= lte;
}
