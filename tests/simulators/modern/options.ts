import type { SimulatorOptions } from '../simulator.ts';

/** `M100n`: the newest documented pages (per-protocol whitelist columns, an own password policy for administrators). */
export type ModernGeneration = 'M100' | 'M100n';

export interface ModernOptions extends SimulatorOptions {
  readonly generation?: ModernGeneration;
  /** Sends a strict Content-Security-Policy for scripts (nonce for the inline block). No capture has one. */
  readonly csp?: boolean;
  /** Delays of API answers in milliseconds, used in turn. */
  readonly delaysMs?: readonly number[];
}
