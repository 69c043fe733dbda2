import type { Reading } from '../screens/reading.ts';
import type { Facts, ServerFacts } from './rule.ts';

const dayMs = 86_400_000;
/** Builds count days from here (nine of nine dated builds fit: 6919 = 2018-12-11, 9504 = 2026-01-08, ...). */
const dayZero = Date.UTC(2000, 0, 1);
/** A clock may be late, but no build is dated further ahead than this. */
const toleranceDays = 31;

/** `modern` is 16.x and later, one line of builds. `classic` branches ran side by side: builds do not compare. */
export type Branch = 'modern' | 'classic' | 'unknown';

export interface Product {
  /** The whole number of days, or why it is not known. */
  readonly build: number | null;
  readonly reason: 'build-unread' | 'build-implausible' | 'build-contradicts' | null;
  readonly branch: Branch;
  readonly major: number | null;
  readonly basis: readonly Reading[];
}

/** Whole days from one ISO time or date to another; NaN when either is no date. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / dayMs);

/** The UTC day a build was made, YYYY-MM-DD. Say "built on", not "released on". */
export const buildDate = (build: number): string =>
  new Date(dayZero + build * dayMs).toISOString().slice(0, 10);

/** Age of a build in whole days. */
export const buildAgeDays = (build: number, now: string): number => daysBetween(buildDate(build), now);

/** Parts of a version as shown: `100.0.9504`, `15.7.6970`, `15.7`. */
export function parseVersion(text: string): { readonly major: number; readonly build: number | null } | null {
  const match = /^\s*(\d{1,3})\.(\d{1,4})(?:\.(\d{1,6}))?(?:\.\d+)?\s*$/.exec(text);
  if (!match?.[1]) return null;
  return { major: Number(match[1]), build: match[3] === undefined ? null : Number(match[3]) };
}

/** First build of 16.x known (16.0.6345, May 2017): a bare build below it is of an older branch. */
export const firstModern = 6345;

function branchOf(server: ServerFacts, major: number | null, build: number | null): Branch {
  if (major !== null) return major >= 16 ? 'modern' : 'classic';
  if (server.generation !== null) return server.generation.startsWith('L') ? 'classic' : 'modern';
  // 15.7.6970 was made long after 16.0.6345, so a bare number from there on names no branch.
  return build !== null && build < firstModern ? 'classic' : 'unknown';
}

const plausible = (build: number, now: string): boolean =>
  Number.isInteger(build) && build > 0 && build < 100_000 && !(buildAgeDays(build, now) < -toleranceDays);

/** What is known of version and build: as pages print it, else as somebody stated it. */
export function productOf(facts: Facts): Product {
  const { server } = facts;
  const known = facts.known('product.build');
  const parsed = server.version === null ? null : parseVersion(server.version);
  const major = parsed?.major ?? null;
  const stated = known.state === 'value' && typeof known.value === 'number' ? known.value : null;
  const build = server.build ?? parsed?.build ?? stated;
  const basis = known.state === 'value' && known.value === build ? [known.reading] : [];
  const found = { branch: branchOf(server, major, build), major, basis };

  if (build === null) return { ...found, build, reason: 'build-unread' };
  if (typeof parsed?.build === 'number' && parsed.build !== build) {
    return { ...found, build: null, reason: 'build-contradicts' };
  }
  return plausible(build, facts.now)
    ? { ...found, build, reason: null }
    : { ...found, build: null, reason: 'build-implausible' };
}
