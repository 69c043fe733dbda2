import type { Generation } from '../screens/screen.ts';
import type { Arrival, Destination, NavigationPorts } from './navigation.ts';
import type { SweepEnd } from './sweep-run.ts';

export interface WalkPorts extends Pick<NavigationPorts, 'sleep' | 'clock'> {
  readonly generation: Generation | null;
  go(to: Destination, signal: AbortSignal): Promise<Arrival>;
  /** Why the page may not be led on; null: it may. */
  obstacle(): SweepEnd | null;
  /** What is still to be opened; null: the list of domains has not been read since the walk began. */
  left(): { readonly left: readonly string[]; readonly total: number } | null;
  progress(done: number, total: number): void;
}

/** A person could not follow faster, and the server draws a whole page for each. */
const pace = 500;
/** Between a screen that is there and its values in the record. */
const readWithin = 8_000;
const missesAllowed = 2;

/**
 * Opens one domain of the list after the other, as "Go to" opens one, and waits until its settings were read: for
 * servers that are not asked but looked at. Where only a person's click opens the editor, each row is framed for it.
 * A domain whose row is not found (a list in pages, a filter) stays unchecked.
 */
export async function walkDomains(ports: WalkPorts, signal: AbortSignal): Promise<SweepEnd> {
  const wait = async (isThere: () => boolean): Promise<boolean> => {
    const end = ports.clock() + readWithin;
    while (!signal.aborted && ports.clock() < end) {
      if (isThere()) return true;
      await ports.sleep(150, signal);
    }
    return isThere();
  };
  const { generation } = ports;
  if (ports.left() === null) {
    const obstacle = ports.obstacle();
    if (obstacle !== null) return obstacle;
    const arrival = await ports.go({ screen: 'domains', generation, subject: null }, signal);
    if (signal.aborted) return 'cancelled';
    if (!arrival.ok || !(await wait(() => ports.left() !== null))) return 'noList';
  }
  let misses = 0;
  for (const name of ports.left()?.left ?? []) {
    const obstacle = ports.obstacle();
    if (obstacle !== null) return obstacle;
    const now = ports.left();
    if (now) ports.progress(now.total - now.left.length, now.total);
    // Somebody may have opened it meanwhile.
    if (now && !now.left.includes(name)) continue;
    const arrival = await ports.go({ screen: 'domainOptions', generation, subject: name }, signal);
    if (signal.aborted) return 'cancelled';
    if (!arrival.ok && arrival.why === 'not-clicked') return 'notClicked';
    const isRead = (): boolean => ports.left()?.left.includes(name) === false;
    misses = arrival.ok && (await wait(isRead)) ? 0 : misses + 1;
    if (misses > missesAllowed) return 'notFound';
    await ports.sleep(pace, signal);
    if (signal.aborted) return 'cancelled';
  }
  const { left, total } = ports.left() ?? { left: [], total: 0 };
  ports.progress(total - left.length, total);
  return left.length === 0 ? 'done' : 'notFound';
}
