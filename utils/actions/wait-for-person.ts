import type { Step } from '../screens/screen.ts';
import { arrived, findAll, isDestination, samePlace, until } from './look-around.ts';
import type { Destination, NavigationPorts, ShownElsewhere, Taken } from './navigation.ts';

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
  const elsewhere = async () => (await ports.shownElsewhere()).filter(isDestination(to));
  const keyOf = ({ tabId, documentId }: ShownElsewhere): string => `${tabId} ${documentId}`;
  const before = new Set((await elsewhere()).map(keyOf));
  const seen = ports.clock();
  let framed = '';
  const look = async () => {
    if (await arrived(to, ports)) return 'arrived' as const;
    const opened = (await elsewhere()).find((one) => !before.has(keyOf(one)));
    if (opened) return { tabId: opened.tabId };
    if (next && (await findAll(next, to.subject, ports)).length > 0) return 'moved' as const;
    const [hit] = await findAll(step, to.subject, ports);
    const place = hit ? samePlace([hit]) : '';
    if (hit && place !== framed) {
      framed = place;
      await ports.point(step, hit);
    }
    return framed === '' && ports.clock() - seen > appears ? ('absent' as const) : null;
  };
  const took = await until(look, personDeadline, ports, signal, pause);
  if (framed !== '') await ports.point(step, null);
  return took ?? 'not-clicked';
};
