import type { ServerRecord, Store, TabState } from '../../../utils/audit/record.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { type Tabs, tabsKey } from '../../../utils/audit/tabs.ts';
import { clockKey } from '../../../utils/extension/clock.ts';
import type { ExtensionChromium } from './chromium.ts';
import type { ExtensionApi } from './extension-api.ts';

declare const chrome: ExtensionApi;

type Items = Readonly<Record<string, unknown>>;

export interface Stored {
  readonly local: Items;
  readonly session: Items;
}

/** Everything the extension keeps. */
export const everythingStored = async (browser: ExtensionChromium): Promise<Stored> =>
  (await browser.worker()).evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));

/** Writes into storage.local behind the extension's back. */
export const putIntoLocal = async (browser: ExtensionChromium, items: Items): Promise<void> =>
  (await browser.worker()).evaluate((put) => chrome.storage.local.set(put), items);

/** The day the tests' verdicts are meant for. */
export const now = '2026-11-25T12:00:00.000Z';

/** Forgets everything, and stops the extension's clock. */
export const startAfresh = async (browser: ExtensionChromium): Promise<void> =>
  (await browser.worker()).evaluate(
    async ([key, day]) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await chrome.storage.session.set({ [key]: day });
    },
    [clockKey, now] as const,
  );

/** What the panel keeps for itself: for which servers the questions about the whitelist were put off. */
export const forgetPutOffs = async (browser: ExtensionChromium): Promise<void> => {
  const page = await browser.openPage('manifest.json');
  await page.evaluate(() => localStorage.clear());
  await page.close();
};

/** The records by server; nothing recorded yet is no server. */
export const recordsIn = ({ local }: Stored): readonly ServerRecord[] =>
  Object.values((local[storeKey] as Store | undefined)?.servers ?? {});

/** What the extension knows of a tab now; undefined: nothing of ours has spoken for it. */
export const tabState = async (browser: ExtensionChromium, tabId: number): Promise<TabState | undefined> =>
  ((await everythingStored(browser)).session[tabsKey] as Tabs | undefined)?.[tabId];
