import type { Page } from '@playwright/test';
import type { ExtensionApi } from './extension-api.ts';

declare const chrome: ExtensionApi;

type OpenPage = (path: string) => Promise<Page>;

/**
 * The number of a tab, which is brought to the front for it. Asked from a page of the extension that holds nothing
 * of ours (its manifest, shown as text), so that neither the panel nor a sleeping worker is disturbed.
 */
export async function tabIdOf(openPage: OpenPage, page: Page): Promise<number> {
  const asking = await openPage('manifest.json');
  try {
    await page.bringToFront();
    const id = await asking.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? null;
    });
    if (id === null) throw new Error('no tab is in front');
    return id;
  } finally {
    await asking.close();
    await page.bringToFront();
  }
}
