import type { Attestation, Finding, RuleId, Waiver } from '../baseline/finding.ts';
import type { Profile } from '../baseline/profiles.ts';
import type { Context, ServerFacts } from '../baseline/rule.ts';
import type { Reading } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';

/** What the product says of itself on its pages. */
export interface ProductFacts extends ServerFacts {
  readonly edition: string | null;
  readonly hostname: string | null;
}

/** One server's record. Kept under its first origin until an administrator says otherwise. */
export interface ServerRecord {
  readonly id: string;
  readonly origins: readonly string[];
  readonly product: ProductFacts;
  /** By `readingKey`. Saved values and reasons why not only; unsaved edits never stand here. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** Screens visited, with the time. */
  readonly visits: Readonly<Partial<Record<ScreenId, string>>>;
  readonly profile: Profile['id'];
  readonly context: Context;
  /** By `rule` or `rule|subject kind|subject key`. */
  readonly waivers: Readonly<Record<string, Waiver>>;
  readonly attestations: Readonly<Record<string, Attestation>>;
}

/** Everything kept in storage.local. `version` counts shapes; migrations go one number at a time. */
export interface Store {
  readonly version: 1;
  readonly servers: Readonly<Record<string, ServerRecord>>;
}

/** Which administrator a page belongs to. Only `administrator` pages are judged and recorded. */
export type Role = 'login' | 'administrator' | 'mailbox' | 'unknown';

/** What one frame of a tab shows now. In storage.session, so that the panel can follow it. */
export interface FrameState {
  readonly documentId: string;
  readonly role: Role;
  readonly screens: readonly ScreenId[];
  /** Readings of edits not seen to be saved. */
  readonly unsaved: readonly Reading[];
}

/** Why a tab shows nothing, or which server it shows. */
export interface TabState {
  readonly origin: string;
  readonly status: 'smartermail' | 'not-smartermail' | 'private';
  readonly serverId: string | null;
  readonly frames: Readonly<Record<string, FrameState>>;
}

export type Counts = Readonly<Record<Finding['outcome'], number>>;

export const findingKey = (finding: { rule: RuleId; subject?: Finding['subject'] | undefined }): string =>
  finding.subject ? `${finding.rule}|${finding.subject.kind}|${finding.subject.key}` : finding.rule;
