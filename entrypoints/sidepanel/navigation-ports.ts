import type { NavigationPorts } from '../../utils/actions/navigate.ts';
import { clickInPage } from '../../utils/actions/page-click.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { TabState } from '../../utils/audit/record.ts';
import { runInPage } from '../../utils/extension/inject.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Step } from '../../utils/screens/screen.ts';
import { screenOf } from '../../utils/screens/screens.ts';

/** The page could keep us waiting for a click that waits for it. */
const clickDeadline = 5_000;

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });

/** Screens shown now, with the domain of those that are about one. */
export const shownIn = (tab: TabState | null): Awaited<ReturnType<NavigationPorts['shown']>> =>
  Object.values(tab?.frames ?? {}).flatMap(({ screens, domain }) =>
    screens.map((screen) => ({
      screen,
      domain: screenOf(screen).per === 'domain' ? (domain ?? null) : null,
    })),
  );

/** A tab as a journey sees it. `current` is asked each time: frames come and go under way. */
export function navigationPorts(
  tabId: number,
  current: () => TabState | null,
  { sendToFrame }: Pick<Channel<Messages>, 'sendToFrame'>,
  onStep: (step: Step) => void,
): NavigationPorts {
  return {
    frames: async () =>
      Object.keys(current()?.frames ?? {})
        .map(Number)
        .sort((a, b) => a - b),
    async find(frameId, step, subject) {
      onStep(step);
      const reply = await sendToFrame(tabId, frameId, 'find', { step, subject }, 3_000);
      return reply.ok ? reply.value : [];
    },
    async click(frameId, { path, text }) {
      const documentId = current()?.frames[frameId]?.documentId ?? null;
      const target = { tabId, frameId, documentId: documentId === 'unnamed' ? null : documentId };
      const over = new AbortController();
      try {
        const late = sleep(clickDeadline, over.signal);
        return (await Promise.race([runInPage(target, clickInPage, path, text), late])) === true;
      } catch {
        return false;
      } finally {
        over.abort();
      }
    },
    shown: async () => shownIn(current()),
    sleep,
    clock: () => performance.now(),
  };
}
