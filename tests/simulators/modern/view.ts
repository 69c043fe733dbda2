import type { ScreenId } from '../../../utils/screens/screen.ts';
import type { ExpectedReading } from './expected-readings.ts';

/** The first visible element that `css` finds and whose whole text, trimmed, is `text` where one is given. */
export interface Target {
  readonly css: string;
  readonly text?: string;
  /** The text is not of the interface but what somebody entered: the same in every language. */
  readonly entered?: true;
}

export interface View {
  readonly id: string;
  readonly kind: 'login' | 'administrator' | 'mailbox' | 'foreign';
  /** Path and hash, after the origin. */
  readonly path: string;
  /** To be clicked one after the other, each once it is visible. */
  readonly open: readonly Target[];
  /** Visible once the view's data have come. */
  readonly ready: Target;
  readonly screens: readonly ScreenId[];
  /** On the page under an open dialog: may be recognised, need not. */
  readonly behind: readonly ScreenId[];
  /** The readings of those screens in the initial state; empty where a screen has none to give. */
  readonly readings: readonly ExpectedReading[];
}

export const root = '/interface/root#';
export const title = (text: string): Target => ({ css: '.page-title', text });
export const tab = (text: string): Target => ({ css: 'md-tab-item', text });
export const entered = (css: string, text: string): Target => ({ css, text, entered: true });

export const view = (
  kind: View['kind'],
  id: string,
  path: string,
  ready: Target,
  screens: readonly ScreenId[] = [],
  rest: Partial<Pick<View, 'open' | 'behind' | 'readings'>> = {},
): View => ({ id, kind, path, ready, screens, open: [], behind: [], readings: [], ...rest });

export const admin = (id: string, hash: string, ...rest: Tail) =>
  view('administrator', id, root + hash, ...rest);
export type Tail = [
  ready: Target,
  screens?: readonly ScreenId[],
  rest?: Partial<Pick<View, 'open' | 'behind' | 'readings'>>,
];
