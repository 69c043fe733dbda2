import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Watched, watchTab } from '../../../entrypoints/sidepanel/watch-tab.ts';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { tabsKey } from '../../../utils/audit/tabs.ts';
import { product } from '../audit/support.ts';

const origin = 'http://mail.example.com:9998';
const shown = {
  7: { origin, status: 'smartermail', serverId: origin, frames: {} },
};
const store = { version: 2, servers: { [origin]: blankRecord(origin, product()) } };

let life: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/** The page speaks right after this read of the panel's, whose answer is older. */
const speakAfterRead = (area: 'session' | 'local', key: string): void => {
  const get = fakeBrowser.storage[area].get.bind(fakeBrowser.storage[area]);
  let spoken = false;
  vi.spyOn(fakeBrowser.storage[area], 'get').mockImplementation(async (keys) => {
    const answer = await get(keys);
    if (!spoken && [keys].flat().includes(key)) {
      spoken = true;
      await fakeBrowser.storage.session.set({ [tabsKey]: shown });
      await fakeBrowser.storage.local.set({ [storeKey]: store });
    }
    return answer;
  });
};

describe('a panel that opens while the page is being read', () => {
  it.each([
    ['what the tabs show', 'session', tabsKey],
    ['the records', 'local', storeKey],
    ['the clock', 'session', 'clock'],
  ] as const)('is told what came while it read %s', async (_what, area, key) => {
    speakAfterRead(area, key);
    const worlds: Watched[] = [];
    await watchTab(7, (world) => worlds.push(world), life.signal);
    await vi.waitFor(() => {
      const last = worlds.at(-1);
      expect(last?.tabId).toBe(7);
      expect(last?.tabs).toEqual(shown);
      expect(Object.keys(last?.records.store.servers ?? {})).toEqual([origin]);
    });
  });
});
