import type { NavigationPorts } from '../../utils/actions/navigation.ts';
import { clickInPage } from '../../utils/actions/page-click.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { FrameState, TabState } from '../../utils/audit/record.ts';
import type { Tabs } from '../../utils/audit/tabs.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import { screenOf } from '../../utils/screens/screens.ts';
import { inPage } from './in-page.ts';
import { sleep } from './sleep.ts';

const clickDeadline = 5_000;

const shownBy = ({ screens, domain }: FrameState): Awaited<ReturnType<NavigationPorts['shown']>> =>
  screens.map((screen) => ({
    screen,
    domain: screenOf(screen).per === 'domain' ? (domain ?? null) : null,
  }));

/** Screens shown now, with the domain of those that are about one. */
export const shownIn = (tab: TabState | null): Awaited<ReturnType<NavigationPorts['shown']>> =>
  Object.values(tab?.frames ?? {}).flatMap(shownBy);

/** The same of the server's other tabs and windows. */
export const shownBeside = (
  tabs: Tabs,
  tabId: number,
): Awaited<ReturnType<NavigationPorts['shownElsewhere']>> => {
  const own = tabs[tabId];
  return Object.entries(tabs).flatMap(([id, { origin, status, frames }]) =>
    Number(id) === tabId || status !== 'smartermail' || origin !== own?.origin
      ? []
      : Object.values(frames).flatMap((frame) =>
          shownBy(frame).map((one) => ({ ...one, tabId: Number(id), documentId: frame.documentId })),
        ),
  );
};

/** A tab as a journey sees it. `current` is asked each time: frames come and go under way. */
export function navigationPorts(
  tabId: number,
  tabs: () => Tabs,
  { sendToFrame }: Pick<Channel<Messages>, 'sendToFrame'>,
  tell: NavigationPorts['tell'],
): NavigationPorts {
  const current = (): TabState | null => tabs()[tabId] ?? null;
  let framed: number | null = null;
  return {
    frames: async () =>
      Object.keys(current()?.frames ?? {})
        .map(Number)
        .sort((a, b) => a - b),
    async find(frameId, step, subject) {
      const reply = await sendToFrame(tabId, frameId, 'find', { step, subject }, 3_000);
      return reply.ok ? reply.value : [];
    },
    async click(frameId, { path, text }) {
      const documentId = current()?.frames[frameId]?.documentId ?? null;
      const ran = await inPage({ tabId, frameId, documentId }, clickDeadline, clickInPage, path, text);
      return typeof ran === 'object' && ran.result === true;
    },
    shown: async () => shownIn(current()),
    shownElsewhere: async () => shownBeside(tabs(), tabId),
    async point(hit, number) {
      const frameId = hit?.frameId ?? framed;
      if (framed !== null && framed !== frameId)
        await sendToFrame(tabId, framed, 'point', { path: null, number });
      framed = hit?.frameId ?? null;
      if (frameId !== null) await sendToFrame(tabId, frameId, 'point', { path: hit?.path ?? null, number });
    },
    tell,
    sleep,
    clock: () => performance.now(),
  };
}
