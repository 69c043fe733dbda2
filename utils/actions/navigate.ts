import type { Generation, ScreenId, Step } from '../screens/screen.ts';
import { wayTo } from '../screens/ways.ts';

export interface NavigationHit {
  readonly path: readonly number[];
  readonly text: string;
  readonly rank: number;
  /** Where it stands; a menu that is still opening moves. */
  readonly at: string;
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
  wayTo(screen).path[generation ?? 'L5'] ?? [];

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

const samePlace = (hits: readonly Placed[]): string =>
  hits.map(({ frameId, path, at }) => [frameId, path, at].join()).join(';');

/** The places of a step, best first, once two looks in a row have found the same ones. */
const atRest = async (
  step: Step,
  to: Destination,
  milliseconds: number,
  ports: NavigationPorts,
  signal: AbortSignal,
) => {
  let before = '';
  return until(
    async () => {
      const hits = await findAll(step, to.subject, ports);
      const now = samePlace(hits);
      const still = hits.length > 0 && now === before;
      before = now;
      return still ? hits : null;
    },
    milliseconds,
    ports,
    signal,
  );
};

/**
 * Takes the native page to a screen by clicking the words an administrator would click, one step at a time. Each
 * step waits, with a deadline, for the next one's words or the screen; one without effect is tried again, for a
 * page that was just being replaced swallows clicks, and on the next best place. First steps are left out when a
 * later one's words are there already; if that fails the whole path is walked. Clicks only what `find` offers,
 * which is never a button that saves, deletes or resets.
 */
export const goTo = async (
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<Arrival> => {
  const path = pathOf(to);
  if (await arrived(to, ports)) return { ok: true };
  if (path.length === 0) return { ok: false, why: 'no-path', at: 0, path };
  const short = await walk(path, to, true, ports, signal);
  return short.ok || signal.aborted ? short : walk(path, to, false, ports, signal);
};

/** Words such as "Options" stand in many places, so that they are there says nothing of where one is. */
const tells = ({ labels }: Step): boolean => labels.every((label) => !label.startsWith('generic.'));

const isReady = async (step: Step | undefined, to: Destination, ports: NavigationPorts): Promise<boolean> =>
  step !== undefined && tells(step) && (await findAll(step, to.subject, ports)).some(({ rank }) => rank < 2);

const walk = async (
  path: readonly Step[],
  to: Destination,
  skipping: boolean,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<Arrival> => {
  for (const [at, step] of path.entries()) {
    const next = path[at + 1];
    if (skipping && step.kind !== 'row' && (await isReady(next, to, ports))) continue;
    const took = await takeStep(step, next, to, ports, signal);
    if (took === 'arrived') return { ok: true };
    if (took === 'moved') continue;
    if (signal.aborted) return { ok: false, why: 'stopped', at, path };
    if (took === 'absent') return { ok: false, why: 'not-found', at, path };
    return next
      ? { ok: false, why: 'not-found', at: at + 1, path }
      : { ok: false, why: 'not-shown', at, path };
  }
  return { ok: false, why: 'not-shown', at: path.length - 1, path };
};

/** Which of the places to try, in turn: the best one again after the second best. */
const tries = [0, 1, 0, 2] as const;

const takeStep = async (
  step: Step,
  next: Step | undefined,
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<'arrived' | 'moved' | 'absent' | 'nothing'> => {
  let clicked = false;
  for (const [attempt, place] of tries.entries()) {
    const hits = await atRest(step, to, clicked ? patience : stepDeadline, ports, signal);
    const hit = hits?.[Math.min(place, hits.length - 1)];
    if (!hit) return clicked ? 'nothing' : 'absent';
    if (!(await ports.click(hit.frameId, hit))) continue;
    clicked = true;
    const last = attempt === tries.length - 1;
    const effect = await effectOf(next, to, last ? stepDeadline : patience, ports, signal);
    if (effect) return effect;
  }
  return 'nothing';
};

const effectOf = (
  next: Step | undefined,
  to: Destination,
  milliseconds: number,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<'arrived' | 'moved' | null> =>
  until(
    async () => {
      if (await arrived(to, ports)) return 'arrived' as const;
      return next && (await findAll(next, to.subject, ports)).length > 0 ? ('moved' as const) : null;
    },
    milliseconds,
    ports,
    signal,
  );
