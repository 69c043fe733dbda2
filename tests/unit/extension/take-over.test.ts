import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passesGate } from '../../../utils/extension/access.ts';
import { takeOver, takeOverAtInstall } from '../../../utils/extension/take-over.ts';

const surfaces = fakeBrowser as unknown as Record<string, unknown>;
const saved = { ...surfaces };
let steps: string[];
let gone: number | null;

beforeEach(() => {
  fakeBrowser.reset();
  steps = [];
  gone = null;
  const step = (name: string) => async (injection: { target: { tabId: number }; files?: string[] }) => {
    const { tabId } = injection.target;
    expect(injection.target).toEqual({ tabId, allFrames: true });
    if (tabId === gone) throw new Error('No tab with id');
    steps.push(`${tabId} ${injection.files?.join() ?? name}`);
  };
  surfaces.scripting = { executeScript: step('flag'), insertCSS: step('css') };
});
afterEach(() => {
  surfaces.scripting = saved.scripting;
  vi.restoreAllMocks();
});

const inTab = (tabId: number) => [
  `${tabId} flag`,
  `${tabId} content-scripts/admin.css`,
  `${tabId} content-scripts/admin.js`,
];

describe('the new version', () => {
  it('comes to a tab with its flag first, then its looks, then its script', async () => {
    await takeOver({ tabId: 7, allFrames: true });
    expect(steps).toEqual(inTab(7));
  });

  it.each(['install', 'update'])('takes over the tabs it may look at, after an %s', async (reason) => {
    const query = vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockResolvedValue([
        { id: 1, url: 'http://192.0.2.10:9998/Main/' },
        { id: 2, url: 'https://mail.example.com/' },
        { id: 3 },
        { id: 4, url: 'http://192.0.2.11:9998/' },
        { id: 5, url: 'http://192.0.2.12:9998/' },
      ] as never);
    gone = 4;
    takeOverAtInstall(async (address) => passesGate(address, []));
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await vi.waitFor(() => expect(new Set(steps)).toEqual(new Set([...inTab(1), ...inTab(5)])));
    expect(query).toHaveBeenCalledWith({ discarded: false });
  });

  it('leaves tabs alone when the browser was updated', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    takeOverAtInstall(async () => true);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' } as never);
    expect(query).not.toHaveBeenCalled();
  });
});
