import { browser } from './api.ts';
import { adminScript } from './page-scripts.ts';

/** A property of the frame's isolated world: the content script came to a page that was there first. */
export const lateSlot = 'palisadeLate';

type Target = { tabId: number } & ({ allFrames: true } | { frameIds: number[] });

/** What we use of `scripting`; WXT's own type knows file names only after they were built once. */
interface Scripting {
  executeScript(injection: {
    target: Target;
    func?: (slot: string) => void;
    args?: string[];
    files?: string[];
  }): Promise<unknown>;
  insertCSS(injection: { target: Target; files: string[] }): Promise<unknown>;
}

/**
 * Puts the content script into frames of a tab that was open before it, in place of an earlier version's. Rejects when
 * the tab is gone or out of reach.
 */
export async function takeOver(target: Target): Promise<void> {
  const { executeScript, insertCSS } = browser.scripting as unknown as Scripting;
  await executeScript({ target, func: (slot) => Reflect.set(globalThis, slot, false), args: [lateSlot] });
  await insertCSS({ target, files: [...adminScript.css] });
  await executeScript({ target, files: [...adminScript.js] });
}

/**
 * After installation and after an update, whose old scripts run on without their extension: in every tab whose
 * address may be looked at. The browser itself injects into new pages only. A tab without its page loads it anew.
 */
export function takeOverAtInstall(mayRunAt: (address: string) => Promise<boolean>): void {
  const takeOverAll = async (): Promise<void> => {
    const tabs = await browser.tabs.query({ discarded: false });
    await Promise.allSettled(
      tabs.map(async ({ id, url }) => {
        if (id !== undefined && url !== undefined && (await mayRunAt(url)))
          await takeOver({ tabId: id, allFrames: true });
      }),
    );
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void takeOverAll();
  });
}
