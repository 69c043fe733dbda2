import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Watched, watchTab } from '../../../entrypoints/sidepanel/watch-tab.ts';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import { enabledOriginsKey } from '../../../utils/audit/origins.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { pressedKey, tabsKey } from '../../../utils/audit/tabs.ts';
import { product } from '../audit/support.ts';
import { fakeAccess } from '../extension/fake-access.ts';

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

describe('what may be done at the address of a tab', () => {
  const mail = 'https://mail.example.com';
  /** Follows tab 7, whose address is what `url` holds; undefined where the browser does not tell it. */
  const watchAt = async (url: string | undefined) => {
    const tab = { url };
    const access = fakeAccess();
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ id: 7, ...tab }) as never);
    const worlds: Watched[] = [];
    await watchTab(7, (world) => worlds.push(world), life.signal);
    const sees = (wanted: Watched['access']) =>
      vi.waitFor(() => expect(worlds.at(-1)?.access).toEqual(wanted), { interval: 2 });
    return { tab, access, sees };
  };

  it.each([
    ['http://192.0.2.7:9998/x', { may: 'run', origin: 'http://192.0.2.7:9998' }],
    [`${mail}/webmail/`, { may: 'ask', origin: mail, held: false }],
    ['chrome://extensions/', { may: 'never' }],
    [undefined, { may: 'unseen' }],
  ] as const)('%s', async (url, wanted) => {
    const { sees } = await watchAt(url);
    await sees(wanted);
  });

  it('is looked up again when the toolbar button was pressed, and when an address was enabled', async () => {
    const { tab, access, sees } = await watchAt(undefined);
    await sees({ may: 'unseen' });
    tab.url = `${mail}/webmail/`;
    access.held.add(`${mail}:443/*`);
    await fakeBrowser.storage.session.set({ [pressedKey]: { tabId: 7, at: 1 } });
    await sees({ may: 'ask', origin: mail, held: true });
    await fakeBrowser.storage.local.set({ [enabledOriginsKey]: [mail] });
    await sees({ may: 'run', origin: mail });
  });

  it('can be asked for though the browser cannot look it up', async () => {
    const { tab, sees } = await watchAt('about:blank');
    await sees({ may: 'never' });
    vi.spyOn(
      fakeBrowser.permissions as unknown as { contains(): Promise<boolean> },
      'contains',
    ).mockRejectedValue(new Error('Invalid value for origin pattern'));
    tab.url = mail;
    await fakeBrowser.storage.session.set({ [pressedKey]: { tabId: 7, at: 2 } });
    await sees({ may: 'ask', origin: mail, held: false });
  });
});
