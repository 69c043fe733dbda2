import type { SimulatedState } from '../../simulator.ts';
import type { Body, Envelope } from './envelope.ts';
import type { Kept } from './kept.ts';

export interface Call {
  readonly state: SimulatedState;
  readonly kept: Kept;
  readonly body: Body;
  /** What the groups of the path matched, decoded. */
  readonly params: readonly string[];
}

export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** Matched against the whole of what follows `/api/v1/`. */
  readonly path: RegExp;
  /** A change of what the server stores: counted, and refused when a refusal was asked for. */
  readonly saves?: true;
  answer(call: Call): Envelope;
}
