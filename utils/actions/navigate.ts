import type { Generation, ScreenId, Step } from '../screens/screen.ts';
import { screenOf } from '../screens/screens.ts';

export interface NavigationHit {
  readonly path: readonly number[];
  readonly text: string;
  readonly rank: number;
}

/** What a journey needs of the browser. All waits end with the signal. */
export interface NavigationPorts {
  /** Frames of the tab that belong to SmarterMail, the top one first. */
  frames(): Promise<readonly number[]>;
  find(frameId: number, step: Step, subject: string | null): Promise<readonly NavigationHit[]>;
  click(frameId: number, hit: NavigationHit): Promise<boolean>;
  /** Screens shown now in any frame, with the domain a screen is about. */
  shown(): Promise<readonly { readonly screen: ScreenId; readonly domain: string | null }[]>;
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
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: 'no-path' | 'not-found' | 'not-shown' | 'stopped';
      /** Which step failed, counted from 0, and the whole written path. */
      readonly at: number;
      readonly path: readonly Step[];
    };

const stepDeadline = 8_000;
const patience = 2_500;
const poll = 120;

type Placed = NavigationHit & { readonly frameId: number };

/** The click path to a screen. Only a legacy server can hide its generation, and 5.x to 15.x share these words. */
export const pathOf = ({ screen, generation }: Pick<Destination, 'screen' | 'generation'>): readonly Step[] =>
  screenOf(screen).path[generation ?? 'L5'] ?? [];

const findAll = async (
  step: Step,
  subject: string | null,
  ports: NavigationPorts,
): Promise<readonly Placed[]> => {
  const placed: Placed[] = [];
  for (const frameId of await ports.frames()) {
    for (const hit of await ports.find(frameId, step, subject)) placed.push({ ...hit, frameId });
  }
  return placed.sort((one, other) => one.rank - other.rank);
};

const arrived = async (to: Destination, ports: NavigationPorts): Promise<boolean> =>
  (await ports.shown()).some(
    ({ screen, domain }) =>
      screen === to.screen && (to.subject === null || domain === null || domain === to.subject),
  );

const until = async <T>(
  ask: () => Promise<T | null>,
  milliseconds: number,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<T | null> => {
  const end = ports.clock() + milliseconds;
  while (!signal.aborted) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (ports.clock() >= end) return null;
    await ports.sleep(poll, signal);
  }
  return null;
};

/**
 * Takes the native page to a screen by clicking the words an administrator would click, one step at a time. Each
 * step waits for the next one's words (or the screen) with a deadline; a step that shows no effect is tried on the
 * next best place. Clicks only what `find` offers, which is never a button that saves, deletes or resets.
 */
export const goTo = async (
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<Arrival> => {
  const path = pathOf(to);
  if (await arrived(to, ports)) return { ok: true };
  if (path.length === 0) return { ok: false, why: 'no-path', at: 0, path };
  for (const [at, step] of path.entries()) {
    const next = path[at + 1];
    const ready =
      next && step.kind !== 'row' && at > 0
        ? (await findAll(next, to.subject, ports)).some(({ rank }) => rank < 2)
        : false;
    if (ready) continue;
    const hits = await until(steadily(step, to.subject, ports), stepDeadline, ports, signal);
    if (signal.aborted) return { ok: false, why: 'stopped', at, path };
    if (!hits) return { ok: false, why: 'not-found', at, path };
    const took = await takeStep(hits, next, to, ports, signal);
    if (took === 'arrived') return { ok: true };
    if (took === 'nothing')
      return {
        ok: false,
        why: signal.aborted ? 'stopped' : next ? 'not-found' : 'not-shown',
        at: next ? at + 1 : at,
        path,
      };
  }
  return { ok: true };
};

/** The places of a step once two looks in a row agree on them: what has only just opened is still under way. */
const steadily = (step: Step, subject: string | null, ports: NavigationPorts) => {
  let before: string | null = null;
  return async (): Promise<readonly Placed[] | null> => {
    const hits = await findAll(step, subject, ports);
    const now = JSON.stringify(hits);
    const agrees = now === before;
    before = now;
    return agrees ? nonEmpty(hits) : null;
  };
};

const nonEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

const takeStep = async (
  hits: readonly Placed[],
  next: Step | undefined,
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<'arrived' | 'moved' | 'nothing'> => {
  for (const [index, hit] of hits.slice(0, 4).entries()) {
    if (!(await ports.click(hit.frameId, hit))) continue;
    const last = index === Math.min(hits.length, 4) - 1;
    const effect = await until(
      async () => {
        if (await arrived(to, ports)) return 'arrived' as const;
        return next && (await findAll(next, to.subject, ports)).length > 0 ? ('moved' as const) : null;
      },
      last ? stepDeadline : patience,
      ports,
      signal,
    );
    if (effect || signal.aborted) return effect ?? 'nothing';
  }
  return 'nothing';
};
