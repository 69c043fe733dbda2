import type { Reading, Subject, Unreadable } from '../screens/reading.ts';
import type { Generation, ScreenId } from '../screens/screen.ts';
import type { SettingId, ValueOf } from '../screens/settings.ts';
import type { Advisories } from './advisories.ts';
import type { RuleId, Severity } from './finding.ts';
import type { Profile } from './profiles.ts';

/** What is known of the server apart from its settings. */
export interface ServerFacts {
  readonly generation: Generation | null;
  /** As shown, for example `100.0.9504` or `15.7.6970`; null when no page printed it. */
  readonly version: string | null;
  /** The third part of the version: days since 2000-01-01. */
  readonly build: number | null;
}

/** What the administrator stated about the server once. Absent: not answered. */
export interface Context {
  readonly gateways?: readonly string[];
  readonly webSitesOnHost?: boolean;
  /** Addresses of the server itself, from the page's origin when it is an address, or stated. */
  readonly serverAddresses?: readonly string[];
  /** The password of the sign-in page may be rated; absent: it is never looked at. */
  readonly rateSignIn?: boolean;
  /** Names of companies and products that a password here should not be made of. The password rating alone uses them. */
  readonly companyWords?: readonly string[];
}

/** The reading of a setting that a rule may use: its value, or what stands in its way. */
export type Known<S extends SettingId> =
  | { readonly state: 'value'; readonly value: ValueOf<S>; readonly reading: Reading }
  | { readonly state: 'unreadable'; readonly why: Unreadable; readonly reading: Reading }
  /** Never visited, or read too long ago (`stale`). */
  | { readonly state: 'missing'; readonly stale: boolean; readonly reading?: Reading };

export interface Facts {
  readonly server: ServerFacts;
  readonly profile: Profile;
  readonly context: Context;
  readonly advisories: Advisories;
  /** Injected; ISO 8601 UTC. */
  readonly now: string;
  known<S extends SettingId>(setting: S, subject?: Subject): Known<S>;
  /** Every reading of a setting that has subjects. */
  knownEach<S extends SettingId>(setting: S): readonly (Known<S> & { readonly subject: Subject })[];
}

/**
 * What a rule says for one subject. `basis` are the readings it rests on: the engine derives confidence,
 * coverage and evidence from them, turns `likely` verdicts into `review` and partial lists away from `pass`.
 */
export interface Judgement {
  readonly subject?: Subject;
  readonly outcome: 'fail' | 'review' | 'unknown' | 'not-checked' | 'pass' | 'not-applicable';
  readonly severity?: Severity;
  readonly observed?: string;
  readonly expected?: string;
  readonly reason?: string;
  readonly notes?: readonly string[];
  readonly problem?: string;
  readonly basis: readonly Reading[];
}

export interface Rule {
  readonly id: RuleId;
  /** Used where a judgement names none. */
  readonly severity: Severity;
  /** Default problem key of its findings. */
  readonly problem: string;
  /** Where its settings live, first the screen "Go to" leads to; empty for the version rules. */
  readonly screens: readonly ScreenId[];
  /** The settings whose controls carry its mark. */
  readonly marks: readonly SettingId[];
  /** What "I looked: it is ..." states for this rule; null when a person cannot say it in one value. */
  readonly stated: SettingId | null;
  readonly judge: (facts: Facts) => readonly Judgement[];
}
