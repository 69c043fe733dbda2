import type { Attestation, Waiver } from '../baseline/finding.ts';
import type { Profile } from '../baseline/profiles.ts';
import type { Context, ServerFacts } from '../baseline/rule.ts';
import type { CustomProfile } from '../baseline/thresholds.ts';
import type { Reading } from '../screens/reading.ts';
import type { Role } from '../screens/role.ts';
import type { ScreenId } from '../screens/screen.ts';
import type { SettingValue } from '../screens/settings.ts';

/** What the product says of itself on its pages. */
export interface ProductFacts extends ServerFacts {
  readonly edition: string | null;
  readonly hostname: string | null;
}

/**
 * Pages of the record's origin that cannot be the recorded server: an older build, another family of interface,
 * another host name, or no domain in common. While it stands nothing more is recorded, and the record is kept.
 */
export interface Contradiction {
  readonly what: 'generation' | 'build' | 'hostname' | 'domains';
  /** What the record holds and what the page showed, as short text. */
  readonly recorded: string;
  readonly seen: string;
  readonly at: string;
  /** What was read since then may be of the other server already. */
  readonly since?: string;
}

/** What a setting was before its last change, and when that was last read. The way back from a fix. */
export interface PreviousValue {
  readonly value: SettingValue;
  readonly readAt: string;
}

/** One server's record. Kept under its first origin until an administrator says otherwise. */
export interface ServerRecord {
  readonly id: string;
  /** Where it was seen. Several records may name the same: servers that take turns behind a tunnel. */
  readonly origins: readonly string[];
  readonly product: ProductFacts;
  /** By `readingKey`. Saved values and reasons why not only; unsaved edits never stand here. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** Screens visited, with the time. */
  readonly visits: Readonly<Partial<Record<ScreenId, string>>>;
  readonly profile: Profile['id'];
  /** Thresholds of the administrator's own, laid over those of `profile`. */
  readonly custom?: CustomProfile;
  readonly context: Context;
  /** By `rule` or `rule|subject kind|subject key`. */
  readonly waivers: Readonly<Record<string, Waiver>>;
  readonly attestations: Readonly<Record<string, Attestation>>;
  /** By `readingKey`, at most one for each reading; absent until a recorded value has changed. */
  readonly previous?: Readonly<Record<string, PreviousValue>>;
  /** Present while recording is paused. */
  readonly contradiction?: Contradiction;
  /** When a page last showed its host name or one of its domains, or a person said that it is this server. */
  readonly identifiedAt?: string;
  /** Of those it no longer has; with the build it has now, see `lowestBuildOf`. */
  readonly lowestBuild?: number;
  /** The records it was joined from, as they were. */
  readonly parts?: readonly ServerRecord[];
}

/** Everything kept in storage.local. `version` counts shapes; migrations go one number at a time. */
export interface Store {
  readonly version: 2;
  readonly servers: Readonly<Record<string, ServerRecord>>;
}

export type { Role };

/** What one frame of a tab shows now. In storage.session, so that the panel can follow it. */
export interface FrameState {
  readonly documentId: string;
  readonly role: Role;
  readonly screens: readonly ScreenId[];
  /** The domain a screen about one domain shows; absent or null when there is none, or it cannot be told. */
  readonly domain?: string | null;
  /** Readings of edits not seen to be saved. */
  readonly unsaved: readonly Reading[];
}

/** Why a tab shows nothing, or which server it shows. */
export interface TabState {
  readonly origin: string;
  readonly status: 'smartermail' | 'not-smartermail' | 'private';
  readonly serverId: string | null;
  /** What its pages say of the product, while nothing tells whose pages they are: see `begin`. */
  readonly product?: ProductFacts;
  readonly frames: Readonly<Record<string, FrameState>>;
}

export { findingKey } from '../baseline/finding.ts';
