import type { SweepView } from '../../components/checklist/domains-view.ts';
import { keepText, keptData } from './kept.ts';

const key = 'palisade.sweeps';

/** A domain sweep that has not come to its end. What it read stands in the record. */
export interface BegunSweep {
  /** ISO 8601 UTC; a domain that was read since then is not read again. */
  readonly since: string;
  /** Why it stopped; null: it runs, or its panel was closed. */
  readonly why: Extract<SweepView, { kind: 'stopped' }>['why'];
}

type All = Readonly<Record<string, BegunSweep>>;

const readAll = (): All => {
  const stored = keptData(key);
  return typeof stored === 'object' && stored !== null ? (stored as All) : {};
};

/** The sweep of a server that can be gone on with; kept by this browser for our own pages. */
export function begunSweep(serverId: string): BegunSweep | null {
  const all = readAll();
  const begun = Object.hasOwn(all, serverId) ? all[serverId] : undefined;
  return typeof begun?.since === 'string' && !Number.isNaN(Date.parse(begun.since)) ? begun : null;
}

/** Where the browser keeps nothing, a sweep starts from the beginning. Null: it came to its end, or is forgotten. */
export function keepSweep(serverId: string, begun: BegunSweep | null): void {
  const { [serverId]: _before, ...others } = readAll();
  keepText(key, JSON.stringify(begun === null ? others : { ...others, [serverId]: begun }));
}
