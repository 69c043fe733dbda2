import type { Step } from '../screens/screen.ts';
import { arrived, findAll, samePlace, until, windowsOf } from './look-around.ts';
import type { Destination, NavigationPorts, Taken } from './navigation.ts';

const appears = 8_000;
/** Milliseconds a journey waits for a person, who may be looking elsewhere. */
export const personDeadline = 120_000;
const pause = 300;

/**
 * A step that only a person's own click can take: its place is framed, wherever the page moves it, until the screen
 * is there, in this tab or in a window that opened meanwhile.
 */
export const waitForPerson = async (
  step: Step,
  next: Step | undefined,
  to: Destination,
  ports: NavigationPorts,
  signal: AbortSignal,
): Promise<Taken> => {
  const opened = await windowsOf(to, ports);
  const seen = ports.clock();
  let framed = '';
  const look = async () => {
    if (await arrived(to, ports)) return 'arrived' as const;
    const window = await opened();
    if (window) return window;
    if (next && (await findAll(next, to.subject, ports)).length > 0) return 'moved' as const;
    const [hit] = await findAll(step, to.subject, ports);
    const place = hit ? samePlace([hit]) : '';
    if (hit && place !== framed) {
      framed = place;
      await ports.point(hit, null);
      ports.tell(step, null);
    }
    return framed === '' && ports.clock() - seen > appears ? ('absent' as const) : null;
  };
  const took = await until(look, personDeadline, ports, signal, pause);
  if (framed !== '') await ports.point(null, null);
  return took ?? 'not-clicked';
};
