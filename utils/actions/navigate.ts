import type { Step } from '../screens/screen.ts';
import { wayTo } from '../screens/ways.ts';
import { arrived, atRest, findAll, until } from './look-around.ts';
import type { Arrival, Destination, NavigationPorts, Taken } from './navigation.ts';
import { waitForPerson } from './wait-for-person.ts';

const stepDeadline = 8_000;
const patience = 2_500;

/** The click path to a screen. Only a legacy server can hide its generation, and 5.x to 15.x share these words. */
export const pathOf = ({ screen, generation }: Pick<Destination, 'screen' | 'generation'>): readonly Step[] =>
  wayTo(screen).path[generation ?? 'L5'] ?? [];

/**
 * Takes the native page to a screen by clicking the words an administrator would click, one step at a time. Each
 * step waits, with a deadline, for the next one's words or the screen; one without effect is tried again, for a
 * page that was just being replaced swallows clicks, and on the next best place. First steps are left out when a
 * later one's words are there already; if that fails the whole path is walked. Clicks only what `find` offers,
 * which is never a button that saves, deletes or resets. What only a person's click can open is left to the person.
 */
export const goTo = async (
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<Arrival> => {
  const path = pathOf(to);
  if (await arrived(to, ports)) {
    await bringForward(path, to, ports);
    return here;
  }
  if (path.length === 0) return { ok: false, why: 'no-path', at: 0, path };
  const short = await walk(path, to, true, ports, signal);
  if (short.ok || signal.aborted || short.why === 'not-clicked') return short;
  return walk(path, to, false, ports, signal);
};

/** A screen behind a tab is in the document before its tab is chosen: SMTP In of 5.x to 15.x. */
const bringForward = async (
  path: readonly Step[],
  to: Destination,
  ports: NavigationPorts,
): Promise<void> => {
  const last = path.at(-1);
  if (last?.kind !== 'tab') return;
  const tab = (await findAll(last, to.subject, ports)).find(({ rank }) => rank === 0);
  if (tab) await ports.click(tab.frameId, tab);
};

const here: Arrival = { ok: true, tabId: null };

/** Words such as "Options" stand in many places, so that they are there says nothing of where one is. */
export const tells = ({ labels }: Step): boolean => labels.every((label) => !label.startsWith('generic.'));

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
    const take = step.by === 'person' ? waitForPerson : takeStep;
    const took: Taken = await take(step, next, to, ports, signal);
    if (typeof took === 'object') return { ok: true, tabId: took.tabId };
    if (took === 'arrived') {
      if (next) await bringForward(path, to, ports);
      return here;
    }
    if (took === 'moved') continue;
    if (signal.aborted) return { ok: false, why: 'stopped', at, path };
    if (took === 'absent') return { ok: false, why: 'not-found', at, path };
    if (took === 'not-clicked') return { ok: false, why: took, at, path };
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
): Promise<Taken> => {
  let clicked = false;
  ports.tell(step, null);
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
