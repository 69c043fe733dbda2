import * as v from 'valibot';
import type { Books } from './books.ts';
import { isPaused, withPause } from './paused.ts';
import { parsed } from './refuse.ts';

export interface PauseDesk {
  /** From the keyboard: the other way round. Tabs without SmarterMail are left alone. */
  toggle(tabId: number): Promise<void>;
  /** From the panel. */
  pauseMarks(ask: unknown): Promise<null>;
  closed(tabId: number): Promise<void>;
}

const asked = v.object({ tabId: v.number(), paused: v.boolean() });

/** Hides all marks of a tab and shows them again. Frames that come later learn of it from their `hello`. */
export function createPauseDesk(
  tellPause: (tabId: number, frameId: number, paused: boolean) => Promise<unknown>,
  { tabs, pauses }: Pick<Books, 'tabs' | 'pauses'>,
): PauseDesk {
  const framesOf = async (tabId: number): Promise<readonly number[] | null> => {
    const tab = (await tabs.read())[tabId];
    return tab?.status === 'smartermail' ? Object.keys(tab.frames).map(Number) : null;
  };
  const set = async (tabId: number, next: (now: boolean) => boolean): Promise<void> => {
    const paused = await pauses.change((all) => {
      const wanted = next(isPaused(all, tabId));
      return [withPause(all, tabId, wanted), wanted];
    });
    const frames = (await framesOf(tabId)) ?? [];
    await Promise.all(frames.map((frameId) => tellPause(tabId, frameId, paused)));
  };
  return {
    async toggle(tabId) {
      if ((await framesOf(tabId)) !== null) await set(tabId, (now) => !now);
    },
    async pauseMarks(ask) {
      const { tabId, paused } = parsed(asked, ask);
      await set(tabId, () => paused);
      return null;
    },
    async closed(tabId) {
      await pauses.change((all) => [withPause(all, tabId, false), null]);
    },
  };
}
