import { buildDate, daysBetween } from '../../../utils/baseline/build.ts';

/** The day a build was made; `null` without one, and for 1.x, whose builds do not follow the count to the day. */
export const builtOn = (version: string | null, build: number | null): string | null =>
  build === null || build <= 0 || build > 99_999 || /^1\./.test(version ?? '') ? null : buildDate(build);

/** Whole days from a day or time to `now`, never less than 0. */
export const daysSince = (from: string, now: string): number => Math.max(0, daysBetween(from, now) || 0);

/** The day `days` after `now`, `yyyy-mm-dd`. */
export const dayAfter = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
