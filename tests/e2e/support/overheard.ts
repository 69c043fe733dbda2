import type { FrameState } from '../../../utils/audit/record.ts';
import type { ExtensionChromium } from './chromium.ts';
import type { ExtensionApi } from './extension-api.ts';
import { everythingStored, recordsIn, tabState } from './stored.ts';

declare const chrome: ExtensionApi;

/** What one document last said that it shows. */
export interface Said {
  readonly frameId: number;
  readonly url: string;
  readonly frame: Omit<FrameState, 'documentId'>;
}

type Overhearing = typeof globalThis & { overheard?: Said[] };
interface Message {
  readonly name?: string;
  readonly ask?: Partial<Said>;
}

/** Listens, beside the background and without answering, to what frames say that they show. Forgets what was said. */
export const overhear = async (chromium: ExtensionChromium): Promise<void> =>
  (await chromium.worker()).evaluate(() => {
    const world: Overhearing = globalThis;
    if (world.overheard === undefined) {
      chrome.runtime.onMessage.addListener((message: unknown, { frameId = 0, url = '' }): undefined => {
        const { name, ask } = message as Message;
        if (name === 'seen' && ask?.frame) world.overheard?.push({ frameId, url, frame: ask.frame });
      });
    }
    world.overheard = [];
  });

/**
 * Makes every frame of a tab look once more, as a change of the record does, and gives each frame's last word. Its
 * answer comes after all it had to say, so a frame that said nothing else has nothing else to say.
 */
export async function lastWords(chromium: ExtensionChromium, tabId: number): Promise<readonly Said[]> {
  const frameIds = Object.keys((await tabState(chromium, tabId))?.frames ?? {}).map(Number);
  const [record] = recordsIn(await everythingStored(chromium));
  const said = await (await chromium.worker()).evaluate(
    async ({ tab, frames, ask }) => {
      for (const frameId of frames)
        await chrome.tabs.sendMessage(tab, { palisade: 1, name: 'record', ask }, { frameId });
      const world: Overhearing = globalThis;
      return world.overheard ?? [];
    },
    { tab: tabId, frames: record ? frameIds : [], ask: { record } },
  );
  return [...new Map(said.map((one) => [one.frameId, one])).values()];
}
