import type { Step } from '../screens/screen.ts';
import { arrived, findAll, samePlace, until, windowsOf } from './look-around.ts';
import { pathOf, tells } from './navigate.ts';
import type { Arrival, Destination, NavigationPorts, PlacedHit } from './navigation.ts';
import { personDeadline } from './wait-for-person.ts';

const pause = 300;

interface Place {
  readonly at: number;
  readonly hit: PlacedHit;
}

/** The step nearest to the screen whose words are there. Everyday words count only for the next one. */
const furthest = async (
  path: readonly Step[],
  reached: number,
  to: Destination,
  ports: NavigationPorts,
): Promise<Place | null> => {
  for (const [at, step] of [...path.entries()].reverse()) {
    if (at > reached + 1 && !tells(step)) continue;
    const [hit] = await findAll(step, to.subject, ports);
    if (hit) return { at, hit };
  }
  return null;
};

/**
 * The click path, clicked by the person where ours does not get there: each step is framed with its number as soon as
 * its words are there, forwards and back, whatever the person does meanwhile. Ends with the screen, here or in a
 * window that opened, or two minutes after the last step.
 */
export const guideTo = async (
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<Arrival> => {
  const path = pathOf(to);
  const [first] = path;
  if (!first) return { ok: false, why: 'no-path', at: 0, path };
  const opened = await windowsOf(to, ports);
  let at = 0;
  let framed = '';
  ports.tell(first, 1);
  const look = async (): Promise<Arrival | 'moved' | null> => {
    if (await arrived(to, ports)) return { ok: true, tabId: null };
    const window = await opened();
    if (window) return { ok: true, ...window };
    const found = await furthest(path, at, to, ports);
    const place = found ? `${found.at} ${samePlace([found.hit])}` : '';
    if (place === framed) return null;
    framed = place;
    if (!found) return null;
    const step = path[found.at] ?? first;
    const moved = found.at !== at;
    at = found.at;
    await ports.point(found.hit, at + 1);
    ports.tell(step, at + 1);
    return moved ? 'moved' : null;
  };
  let took: Arrival | 'moved' | null;
  do took = await until(look, personDeadline, ports, signal, pause);
  while (took === 'moved');
  await ports.point(null, null);
  return took ?? { ok: false, why: signal.aborted ? 'stopped' : 'not-clicked', at, path };
};
