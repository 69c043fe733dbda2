import type { Reading, Subject, Unreadable } from '../screens/reading.ts';
import type { Generation, ScreenId } from '../screens/screen.ts';
import type { SettingId, ValueOf } from '../screens/settings.ts';
import type { Advisories } from './advisories.ts';
import type { RuleId, Severity } from './finding.ts';
import type { Profile, Threshold } from './profiles.ts';

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
  /** Addresses of inbound gateways, filters and load balancers. */
  readonly gateways?: readonly string[];
  readonly webSitesOnHost?: boolean;
  /** What the server is for. A gateway or backup MX takes mail for domains whose users live elsewhere. */
  readonly role?: 'mailboxes' | 'gateway';
  /** A proxy or NAT stands before it, so that many visitors share one address. */
  readonly behindProxy?: boolean;
  readonly tenants?: 'one' | 'many';
  /** A control panel (Plesk, SolidCP, WHMCS) writes the settings of domains back. */
  readonly panelManaged?: boolean;
  /** Some settings are managed by a hub (SmarterMail HA). */
  readonly hub?: boolean;
  /** The law allows logs to be kept no longer than this many days. */
  readonly logCapDays?: number;
  /** Logs are shipped to another machine and kept there. */
  readonly logsShipped?: boolean;
  /** The most users that share one address, an office for example. */
  readonly usersBehindOneAddress?: number;
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
  /** The lowest build of 16.x or later that was ever seen on it. */
  readonly lowestBuild?: number;
  /** Where the server was seen, the page's own origin among them. */
  readonly origins?: readonly string[];
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
  /** The threshold of the profile that the verdict hangs on. */
  readonly by?: Threshold;
  readonly basis: readonly Reading[];
}

export type Lacking = 'no-such-setting' | 'place-unknown';

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
  /** Whatever is read, only a person can say that it is in order: it never passes by itself. */
  readonly vouched?: true;
  /**
   * Generations in which its setting cannot be visited: they have none (`no-such-setting`, it does not apply), or
   * nobody knows where it stands (`place-unknown`, a person is asked). A reading that is there all the same is judged.
   */
  readonly lacking?: Readonly<Partial<Record<Generation, Lacking>>>;
  readonly judge: (facts: Facts) => readonly Judgement[];
}
