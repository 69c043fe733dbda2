import type { Generation, ScreenId, Step } from '../screens/screen.ts';

export interface NavigationHit {
  readonly path: readonly number[];
  readonly text: string;
  readonly rank: number;
  /** Where it stands; a menu that is still opening moves. */
  readonly at: string;
}

export type PlacedHit = NavigationHit & { readonly frameId: number };

export interface Shown {
  readonly screen: ScreenId;
  readonly domain: string | null;
}
export interface ShownElsewhere extends Shown {
  readonly tabId: number;
  /** Another document in the same window is another arrival. */
  readonly documentId: string;
}

/** What a journey needs of the browser. All waits end with the signal. */
export interface NavigationPorts {
  /** Frames of the tab that belong to SmarterMail, the top one first. */
  frames(): Promise<readonly number[]>;
  find(frameId: number, step: Step, subject: string | null): Promise<readonly NavigationHit[]>;
  click(frameId: number, hit: NavigationHit): Promise<boolean>;
  /** Screens shown now in any frame, with the domain a screen is about. */
  shown(): Promise<readonly Shown[]>;
  /** The same of the other tabs and windows of this server. */
  shownElsewhere(): Promise<readonly ShownElsewhere[]>;
  /** Frames a place for the person to click, with the number of its step; no place takes the frame away. */
  point(hit: PlacedHit | null, number: number | null): Promise<void>;
  /** Which step is next; with its number where the person takes them all. */
  tell(step: Step, number: number | null): void;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds, monotonic. */
  clock(): number;
}

export interface Destination {
  readonly screen: ScreenId;
  readonly generation: Generation | null;
  /** The domain, for a screen about one. */
  readonly subject: string | null;
}

export type Arrival =
  /** `tabId`: of the window that opened under way; null: it is the tab's own. */
  | { readonly ok: true; readonly tabId: number | null }
  | {
      readonly ok: false;
      /** `not-clicked`: the person did not click within two minutes. */
      readonly why: 'no-path' | 'not-found' | 'not-shown' | 'not-clicked' | 'stopped';
      /** Which step failed, counted from 0, and the whole written path. */
      readonly at: number;
      readonly path: readonly Step[];
    };

/** What came of one step. `tabId`: of the window in which the screen opened. */
export type Taken = 'arrived' | 'moved' | 'absent' | 'nothing' | 'not-clicked' | { readonly tabId: number };
