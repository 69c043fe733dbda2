import {
  type Counted,
  type Profile,
  type ProfileId,
  profiles,
  standard,
  type Threshold,
  type Thresholds,
} from './profiles.ts';

/** An organisation's own thresholds, laid over those of the profile it is based on. */
export interface CustomProfile {
  readonly name: string;
  readonly thresholds: Partial<Thresholds>;
}

export const isThreshold = (key: string): key is Threshold => key !== 'id' && Object.hasOwn(standard, key);

export const thresholdKeys = Object.keys(standard).filter(isThreshold);

type Range = readonly [min: number, max: number];

/** What makes sense of a threshold; a profile that lets everything pass would be no profile. */
const ranges: Readonly<Record<Exclude<Threshold, 'passwordExpires'>, Range>> = {
  passwordMinLength: [6, 64],
  passwordMinClasses: [0, 5],
  passwordLengthIfCommonBarred: [8, 64],
  passwordLengthWithoutClasses: [10, 64],
  staleAfterDays: [1, 365],
  buildAgeMediumDays: [7, 365],
  buildAgeHighDays: [30, 1825],
  advisoriesStaleDays: [7, 180],
  whitelistWidestPrefix: [8, 32],
  // A law may cap it.
  logRetentionDays: [1, 3650],
  licenceWarnDays: [1, 365],
  bruteForceIpLeast: [1, 100],
  bruteForceIpMost: [10, 1000],
  bruteForceEmailLeast: [1, 20],
  bruteForceEmailMost: [3, 100],
  bruteForceFailAbove: [10, 1000],
  harvestingLeast: [1, 100],
  harvestingMost: [10, 1000],
  dosMost: [50, 10_000],
  blockMinutesLeast: [1, 1440],
  bruteForceEmailBlockMinutesLeast: [1, 1440],
  blockMinutesMost: [30, 525_600],
  // Below 8 an administrator's password fails whatever the profile.
  administratorMinLength: [8, 64],
  maxBadCommands: [1, 100],
  sessionTimeoutMinutes: [1, 120],
};

/** Of a switch the range is both its states. */
export const rangeOf = (key: Threshold): Range => (key === 'passwordExpires' ? [0, 1] : ranges[key]);

/** Of two that bound one thing, the first may not be above the second: nothing would lie between them. */
export const pairs: readonly (readonly [Counted, Counted])[] = [
  ['buildAgeMediumDays', 'buildAgeHighDays'],
  ['bruteForceIpLeast', 'bruteForceIpMost'],
  ['bruteForceIpMost', 'bruteForceFailAbove'],
  ['bruteForceEmailLeast', 'bruteForceEmailMost'],
  ['harvestingLeast', 'harvestingMost'],
  ['blockMinutesLeast', 'blockMinutesMost'],
];

/** Only what some shipped profile leaves out may be left out. */
export const mayBeNull = (key: Threshold): boolean =>
  Object.values(profiles).some((profile) => profile[key] === null);

type Complaint = 'wrongType' | 'outOfRange';

/** What is wrong with a value for a threshold, or null. Its kind is that of the shipped one. */
export function thresholdComplaint(key: Threshold, value: unknown): Complaint | null {
  if (value === null) return mayBeNull(key) ? null : 'wrongType';
  const kind: string = typeof standard[key];
  if (kind !== 'number' && kind !== 'object') return typeof value === kind ? null : 'wrongType';
  if (typeof value !== 'number') return 'wrongType';
  const [min, max] = rangeOf(key);
  return Number.isInteger(value) && value >= min && value <= max ? null : 'outOfRange';
}

export const areThresholds = (all: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(all).every(([key, value]) => isThreshold(key) && thresholdComplaint(key, value) === null);

/** The thresholds a server is judged by. */
export const profileWith = (id: ProfileId, custom: CustomProfile | undefined): Profile => ({
  ...profiles[id],
  ...custom?.thresholds,
});
