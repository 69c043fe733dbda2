import {
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

/** What makes sense of a threshold; a profile that lets everything pass would be no profile. */
const ranges: Partial<Record<Threshold, readonly [min: number, max: number]>> = {
  passwordMinLength: [6, 64],
  passwordMinClasses: [0, 5],
  passwordLengthIfCommonBarred: [8, 64],
  passwordLengthWithoutClasses: [10, 64],
  staleAfterDays: [1, 365],
  buildAgeMediumDays: [7, 365],
  buildAgeHighDays: [30, 1825],
  advisoriesStaleDays: [7, 180],
  whitelistWidestPrefix: [8, 32],
};
const anyCount: readonly [number, number] = [0, 100_000];

export const rangeOf = (key: Threshold): readonly [min: number, max: number] => ranges[key] ?? anyCount;

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
