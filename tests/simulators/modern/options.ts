import type { Generation } from '../../../utils/screens/screen.ts';
import type { SimulatorOptions } from '../simulator.ts';
import type { Kept } from './api/kept.ts';

/** `M16`: 16.x and 17.x. `M100n`: the newest documented pages (split protocol pages, more whitelist columns). */
export type ModernGeneration = Extract<Generation, 'M16' | 'M100' | 'M100n'>;

/** `unknown`: made-up words in place of every word of the interface. */
export type Language = 'en' | 'unknown';

/** How an API call goes wrong; that the server limits, and how its refusals look, is assumed. */
export type Trouble =
  | 'too-many'
  | 'signed-out'
  | 'forbidden'
  | 'unknown'
  | 'garbled'
  | 'other-shape'
  | 'broken';

export interface ModernOptions extends SimulatorOptions {
  readonly generation?: ModernGeneration;
  readonly language?: Language;
  /** As the pages of later builds name it. */
  readonly hostname?: string;
  /** Services that are not running, by the names of `serviceNames`. */
  readonly stopped?: readonly string[];
  /** Of the values that only these pages show, those that start otherwise. */
  readonly kept?: Partial<Kept>;
  /**
   * Sends a strict Content-Security-Policy for scripts, with a nonce for the inline block; `self`: without, so that the
   * block is there but does not run. No capture has one.
   */
  readonly csp?: boolean | 'self';
  /** Delays of API answers in milliseconds, used in turn. */
  readonly delaysMs?: readonly number[];
  /** Asked for every API call by what follows `/api/v1/`; null: it is answered as ever, a promise: once that is kept. */
  readonly trouble?: (path: string) => Trouble | null | Promise<null>;
}

/** Builds that belong to a generation: the first of 17.x, one that was captured, and the newest in the advisories. */
export const versionOf: Readonly<Record<ModernGeneration, string>> = {
  M16: '100.0.6919',
  M100: '100.0.9504',
  M100n: '100.0.9777',
};
