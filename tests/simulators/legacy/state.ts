import type { SimulatedState, SimulatorOptions } from '../simulator.ts';
import type { Values } from './controls.ts';
import { insecureState } from './initial-state.ts';
import { nonsense } from './nonsense.ts';

/** 5.x and 6.x, or 7.x to 15.x. */
export type LegacyGeneration = 'L5' | 'L7';

export interface LegacyOptions extends SimulatorOptions {
  /** `L5` unless given. `version` is 5.5.3250 or 15.7.6970 unless given. */
  readonly generation?: LegacyGeneration;
  /** Wording of the class boxes: help 12.x (`long`, default) or help 6.x (`short`). */
  readonly labels?: 'long' | 'short';
  /** How a list shows its switches: disabled boxes (default) or the words Yes and No. Neither is documented. */
  readonly switches?: 'boxes' | 'words';
  /** `unknown`: every word shown is nonsense, as in a language that nobody gave labels for. */
  readonly language?: 'english' | 'unknown';
}

/** What the server remembers besides `state`: values of controls that no test asks for, by page. */
export interface Server {
  readonly state: SimulatedState;
  readonly details: Map<string, Values>;
  readonly generation: LegacyGeneration;
  readonly version: string;
  readonly labels: 'long' | 'short';
  readonly switches: 'boxes' | 'words';
  readonly language: 'english' | 'unknown';
  refuseNext: boolean;
}

/** Builds are days since 2000-01-01: 3250 is 2008-11-24, 6970 is 2019-01-31. */
const versions: Readonly<Record<LegacyGeneration, string>> = { L5: '5.5.3250', L7: '15.7.6970' };

export const newServer = (options: LegacyOptions): Server => {
  const generation = options.generation ?? 'L5';
  return {
    state: { ...insecureState(), ...structuredClone(options.state ?? {}) },
    details: new Map(),
    generation,
    version: options.version ?? versions[generation],
    labels: options.labels ?? 'long',
    switches: options.switches ?? 'boxes',
    language: options.language ?? 'english',
    refuseNext: false,
  };
};

/** The server's own words in its language. */
export const say = (server: Server, text: string): string =>
  server.language === 'unknown' ? nonsense(text) : text;
