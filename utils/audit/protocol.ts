import type { Advisories } from '../baseline/advisories.ts';
import type { RuleId, Waiver } from '../baseline/finding.ts';
import type { RuleWords } from '../baseline/words.ts';
import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import type { Reading } from '../screens/reading.ts';
import type { ScreenId, Step } from '../screens/screen.ts';
import type { FrameState, ProductFacts, Role, ServerRecord } from './record.ts';
import type { Chosen } from './updates.ts';

/** An edit that left its page in a postback: until a Save is seen to succeed, its setting counts as unsaved. */
export interface PendingEdit {
  readonly screen: ScreenId;
  /** The reading that stands in the record: the value before the edit. */
  readonly before: Reading;
  /** What Save was pressed with; absent when it was not, or the value changed since. */
  readonly submitted?: Reading;
}

/** What a frame leaves behind for the document that follows it in the same frame. */
export interface Departure {
  /** Path and query of the document that was left. */
  readonly path: string;
  readonly by: 'save' | 'other';
  readonly at: string;
  readonly pending: readonly PendingEdit[];
}

/** A control that may be a step of a click path, as a frame found it. */
export interface NavigationHit {
  /** Child indexes from the document element: an address both worlds of a frame understand. */
  readonly path: readonly number[];
  readonly text: string;
  readonly label: LabelKey | null;
  /** 0 is the best fit for the kind of step. */
  readonly rank: number;
  /** Where it stands, in whole pixels. */
  readonly at: string;
}

/** Firefox's sidebar opens by no click in a page; `keys` do it then, where there are any. */
export interface PanelOpening {
  readonly opened: boolean;
  readonly keys: string | null;
}

/** From a page to the background. Each message has one answer, as data. */
export interface PageMessages {
  /** Whether the origin is enabled, asked by every frame that is not on port 9998; otherwise it is refused. */
  enter: { ask: null; answer: null };
  /** First word of every frame past the gate; `product` null: not SmarterMail, nothing else will follow. */
  hello: {
    ask: { readonly product: ProductFacts | null; readonly role: Role; readonly top: boolean };
    answer: {
      readonly tabId: number;
      readonly frameId: number;
      readonly record: ServerRecord | null;
      readonly departure: Departure | null;
      /** A person hid the marks of this tab. */
      readonly paused: boolean;
      readonly language: string;
      /** What pages are read by, once in the worker rather than in the script of every frame. */
      readonly labels: LabelCatalogue;
      /** Brought by an administrator; null: there is none. */
      readonly advisories: Advisories | null;
      /** The clock of tests and simulators; null: the real one. */
      readonly now: string | null;
    };
  };
  /** What a frame shows now, and what it read. Only `readings` with `saved: true` enter the record. */
  seen: {
    ask: {
      readonly product: ProductFacts;
      readonly frame: Omit<FrameState, 'documentId'>;
      readonly readings: readonly Reading[];
      /** Problems that fail, for the toolbar badge, judged in the page; null: not judged yet. */
      readonly failing: number | null;
    };
    answer: { readonly recorded: number };
  };
  leaving: { ask: Departure; answer: null };
  /** A page came in a window of its own, under a key it gave itself: by it the window is known when it has gone. */
  opening: { ask: { readonly key: string }; answer: null };
  /** That page is the answer to a postback of the page at `path`, shows no error and closes its own window. */
  closing: { ask: { readonly key: string; readonly path: string }; answer: null };
  /** How the password that is typed at a sign-in page is rated, where that is wanted; null: not yet, or not any more. */
  signIn: { ask: { readonly strength: 'weak' | 'strong' | null }; answer: null };
  words: { ask: { readonly rules: readonly RuleId[] }; answer: Readonly<Record<string, RuleWords>> };
  inject: {
    ask: {
      readonly script:
        | 'page-card'
        | 'page-judge'
        | 'passphrase-words'
        | 'password-rater'
        | 'response-observer'
        | 'response-reader'
        | 'remnants';
    };
    answer: null;
  };
  openPanel: { ask: { readonly rule: RuleId | null }; answer: PanelOpening };
}

/** From the panel to the background: all that changes a record by a person's word. */
export interface PanelMessages {
  state: { ask: { readonly serverId: string; readonly readings: readonly Reading[] }; answer: null };
  /** What the domain sweep read from the server's own answers. */
  swept: { ask: { readonly serverId: string; readonly readings: readonly Reading[] }; answer: null };
  attest: {
    ask: {
      readonly serverId: string;
      readonly key: string;
      readonly by: string;
      readonly observed: string | null;
    };
    answer: null;
  };
  waive: {
    ask: { readonly serverId: string; readonly key: string; readonly waiver: Waiver | null };
    answer: null;
  };
  configure: {
    ask: { readonly serverId: string } & Chosen;
    answer: null;
  };
  /** Another list of vulnerabilities than the one that was shipped; null: that one again. */
  advise: { ask: { readonly advisories: Advisories | null }; answer: null };
  forget: { ask: { readonly serverId: string }; answer: null };
  /** The tab's pages are an administrator's, though nothing on them can be read: their server gets a record. */
  begin: { ask: { readonly tabId: number }; answer: null };
  /** Which server the tab's address shows, of those known there; null: another one. */
  identify: { ask: { readonly tabId: number; readonly serverId: string | null }; answer: null };
  /** Two records are of one server: the first stays, at the addresses of both. */
  join: { ask: { readonly serverId: string; readonly other: string }; answer: null };
  /** An address of a record is another server's after all. */
  part: { ask: { readonly serverId: string; readonly origin: string }; answer: null };
  /** A panel turned to a tab: frames that are no longer there are struck from its state. */
  look: { ask: { readonly tabId: number }; answer: null };
  /** Hides all marks of a tab, or shows them again. */
  pauseMarks: { ask: { readonly tabId: number; readonly paused: boolean }; answer: null };
  /** Palisade is to be used on an origin that the browser gives access to, and is not any more. */
  grant: { ask: { readonly origin: string }; answer: null };
  revoke: { ask: { readonly origin: string }; answer: null };
}

/** From panel or background to one frame of a page. */
export interface FrameMessages {
  find: { ask: { readonly step: Step; readonly subject: string | null }; answer: readonly NavigationHit[] };
  /**
   * Frame what a person has to click, by child indexes from the document element, with the number of its step; null
   * takes the frame away.
   */
  point: {
    ask: { readonly path: readonly number[] | null; readonly number: number | null };
    answer: { readonly shown: boolean };
  };
  /** Scroll to and outline the control of a rule, if this frame shows it. */
  spotlight: { ask: { readonly rule: RuleId }; answer: { readonly shown: boolean } };
  /** The record changed by a person's word: judge again over it, and with `again` say what is shown once more. */
  record: { ask: { readonly record: ServerRecord; readonly again: boolean }; answer: null };
  /** Take all marks off the page, or put them back. */
  pause: { ask: { readonly paused: boolean }; answer: null };
  /** The origin is not enabled any more: a frame of it ends, and takes away all that is ours. */
  end: { ask: { readonly origin: string }; answer: null };
}

export type Messages = PageMessages & PanelMessages & FrameMessages;
export type MessageName = keyof Messages;
export type Ask<N extends MessageName> = Messages[N]['ask'];
export type Answer<N extends MessageName> = Messages[N]['answer'];
