import type { Step } from '../screens/screen.ts';
import type { Destination, NavigationPorts, PlacedHit, Shown, ShownElsewhere } from './navigation.ts';

const poll = 120;

/** Where all frames show the words of a step, best first. */
export const findAll = async (
  step: Step,
  subject: string | null,
  ports: NavigationPorts,
): Promise<readonly PlacedHit[]> => {
  const placed: PlacedHit[] = [];
  for (const frameId of await ports.frames()) {
    for (const hit of await ports.find(frameId, step, subject)) placed.push({ ...hit, frameId });
  }
  return placed.sort((one, other) => one.rank - other.rank);
};

const isDestination =
  (to: Destination) =>
  ({ screen, domain }: Shown): boolean =>
    screen === to.screen && (to.subject === null || domain === null || domain === to.subject);

export const arrived = async (to: Destination, ports: NavigationPorts): Promise<boolean> =>
  (await ports.shown()).some(isDestination(to));

/** Asks for a window of the server that shows the destination, and did not when this was called. */
export const windowsOf = async (
  to: Destination,
  ports: NavigationPorts,
): Promise<() => Promise<{ readonly tabId: number } | null>> => {
  const showing = async () => (await ports.shownElsewhere()).filter(isDestination(to));
  const keyOf = ({ tabId, documentId }: ShownElsewhere): string => `${tabId} ${documentId}`;
  const before = new Set((await showing()).map(keyOf));
  return async () => {
    const opened = (await showing()).find((one) => !before.has(keyOf(one)));
    return opened ? { tabId: opened.tabId } : null;
  };
};

/** Asks again and again; null when the time is over or the signal says so. `milliseconds`, `pause`: milliseconds. */
export const until = async <T>(
  ask: () => Promise<T | null>,
  milliseconds: number,
  ports: NavigationPorts,
  signal: AbortSignal,
  pause = poll,
): Promise<T | null> => {
  const end = ports.clock() + milliseconds;
  while (!signal.aborted) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (ports.clock() >= end) return null;
    await ports.sleep(pause, signal);
  }
  return null;
};

/** The same text twice: nothing has moved. */
export const samePlace = (hits: readonly PlacedHit[]): string =>
  hits.map(({ frameId, path, at }) => [frameId, path, at].join()).join(';');

/** The places of a step, best first, once two looks in a row have found the same ones. */
export const atRest = async (
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
