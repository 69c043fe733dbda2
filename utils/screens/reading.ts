import type { ScreenId } from './screen.ts';
import type { SettingId, SettingValue } from './settings.ts';

/** What a reading or a finding is about, when there are many. `key` is the domain, the row's address, ... */
export interface Subject {
  readonly kind: 'domain' | 'row' | 'administrator' | 'port';
  readonly key: string;
}

export const unreadableReasons = [
  'label-not-found',
  'ambiguous',
  'unknown-option',
  'not-loaded',
  'other-language',
  'managed-by-hub',
  /** No page of 5.x to 100.x is known to say so; sessions of others than the server's administrators are not read. */
  'no-permission',
  /** Of a response: it came in another form, or said that there is no such domain. */
  'unexpected-answer',
  'unknown-domain',
] as const;
/** Why a value could not be read. It is shown, and never counts as secure. */
export type Unreadable = (typeof unreadableReasons)[number];

/** How many of a list's rows were seen; `total` is null when the page does not say. */
export interface Coverage {
  readonly seen: number;
  readonly total: number | null;
}

export type Method = 'page' | 'response' | 'taught' | 'stated';
export type Confidence = 'exact' | 'likely' | 'taught' | 'stated';

/** Why a reading is no more than likely. */
export const hints = [
  /** The label's words are not quite those of any documented version. */
  'label-drifted',
  /** Only the beginning of the label stands there. */
  'label-cut',
  /** The label does not stand on the page: a title, a placeholder, a name for screen readers. */
  'label-unseen',
  /** The label stands on the box that switches the value on. */
  'label-on-box',
  /** Other words stand between label and control. */
  'words-between',
  /** Label and control belong together by where they stand on the screen. */
  'by-layout',
  /** The control's own name says another setting. */
  'name-differs',
] as const;
export type Hint = (typeof hints)[number];

export type ReadResult =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly why: Unreadable };

/** A setting observed on a server, or why it was not. Times are ISO 8601 UTC. */
export interface Reading {
  readonly setting: SettingId;
  readonly subject?: Subject;
  readonly result: ReadResult;
  /** Where it was read; null for the product's own version and for statements made off any screen. */
  readonly screen: ScreenId | null;
  /** The label as the page shows it. */
  readonly label: string;
  readonly method: Method;
  readonly confidence: Confidence;
  /** Only where it is `likely`: why. */
  readonly hints?: readonly Hint[];
  readonly readAt: string;
  /** False while an edit of it has not been seen to be saved. */
  readonly saved: boolean;
  readonly coverage?: Coverage;
  /** Only for `stated`: who said it, and when it stops standing. */
  readonly statedBy?: string;
  readonly until?: string;
  /** Only where the value could not be read this time: the last one that was. To show, never to judge. */
  readonly last?: { readonly value: SettingValue; readonly readAt: string };
  /** Page and SmarterMail's own response said different things, in short: it is `likely`, and a person must judge. */
  readonly disagrees?: { readonly page: string; readonly response: string };
}

/** A response that a page keeps from before something was read or stated does not speak against it. */
export const isOvertaken = (next: Reading, standing: Reading): boolean =>
  next.method === 'response' &&
  (next.readAt < standing.readAt || (next.readAt === standing.readAt && standing.method === 'stated'));

/** One key for one setting of one subject, stable in storage. */
export const readingKey = (reading: Pick<Reading, 'setting' | 'subject'>): string =>
  reading.subject ? `${reading.setting}|${reading.subject.kind}|${reading.subject.key}` : reading.setting;
