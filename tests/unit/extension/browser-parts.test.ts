import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressOf } from '../../../utils/extension/access.ts';
import { badgeText, showBadge } from '../../../utils/extension/badge.ts';
import { clock } from '../../../utils/extension/clock.ts';
import { inject, isInjectedScript, runInPage } from '../../../utils/extension/inject.ts';
import { packagedJson } from '../../../utils/extension/package.ts';
import { openFromToolbar, openPanel } from '../../../utils/extension/panel.ts';
import { follow, managed } from '../../../utils/extension/storage.ts';
import { followClosedTabs } from '../../../utils/extension/tabs.ts';

const surfaces = fakeBrowser as unknown as Record<string, unknown>;
const saved = { ...surfaces };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const key of ['sidePanel', 'sidebarAction', 'scripting']) surfaces[key] = saved[key];
});

const browserWith = (parts: { sidePanel?: unknown; sidebarAction?: unknown; scripting?: unknown }) =>
  Object.assign(surfaces, { sidePanel: undefined, sidebarAction: undefined }, parts);

describe('the panel', () => {
  it('is opened at once, with nothing awaited before', async () => {
    const open = vi.fn(async () => undefined);
    browserWith({ sidePanel: { open } });
    const opening = openPanel(7);
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    expect(await opening).toBe(true);
  });

  it.each([
    [
      'refuses',
      {
        sidebarAction: {
          open: () => Promise.reject(new Error('may only be called from a user input handler')),
        },
      },
    ],
    [
      'throws',
      {
        sidePanel: {
          open: () => {
            throw new Error('no window');
          },
        },
      },
    ],
    ['has none', {}],
  ])('is not open when the browser %s', async (_what, parts) => {
    browserWith(parts);
    expect(await openPanel(7)).toBe(false);
  });

  it('opens from the toolbar for that tab, where the browser has side panels', async () => {
    const open = vi.fn(async () => undefined);
    const setPanelBehavior = vi.fn();
    browserWith({ sidePanel: { open, setPanelBehavior } });
    const pressed = vi.fn();
    openFromToolbar(pressed);
    await fakeBrowser.action.onClicked.trigger({ id: 7 } as never);
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    expect(setPanelBehavior).not.toHaveBeenCalled();
    expect(pressed).toHaveBeenCalledWith(7);
  });

  it('toggles the sidebar from the toolbar, where the browser has that', async () => {
    const toggle = vi.fn(async () => undefined);
    browserWith({ sidebarAction: { toggle } });
    openFromToolbar(() => undefined);
    await fakeBrowser.action.onClicked.trigger({ id: 7 } as never);
    expect(toggle).toHaveBeenCalledOnce();
  });
});

describe('a script is injected', () => {
  const executeScript = vi.fn(async (_injection: object) => [{ result: 3 }]);
  beforeEach(() => {
    executeScript.mockClear();
    browserWith({ scripting: { executeScript } });
  });

  it('into exactly the frame that asked, in its own world', async () => {
    await inject({ tabId: 7, frameId: 3, documentId: null }, 'password-rater');
    await inject({ tabId: 7, frameId: 3, documentId: 'd' }, 'response-observer');
    expect(executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 7, frameIds: [3] }, world: 'ISOLATED', files: ['/password-rater.js'] },
      { target: { tabId: 7, documentIds: ['d'] }, world: 'MAIN', files: ['/response-observer.js'] },
    ]);
  });

  it('only by a name that is known', () => {
    expect(['password-rater', 'response-observer'].every(isInjectedScript)).toBe(true);
    expect(['background', 'toString', '', null, 3].some(isInjectedScript)).toBe(false);
  });

  it('as a function in the page, giving its result', async () => {
    const func = (n: number) => n + 1;
    expect(await runInPage({ tabId: 7, frameId: 0, documentId: null }, func, 2)).toBe(3);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      world: 'MAIN',
      func,
      args: [2],
    });
  });
});

describe('the badge', () => {
  it.each([
    [0, ''],
    [-1, ''],
    [7, '7'],
    [999, '999'],
    [1000, '999+'],
  ])('of %i problems reads "%s"', (failing, text) => {
    expect(badgeText(failing)).toBe(text);
  });

  it('is set for its tab, and a tab that is gone is no error', async () => {
    await showBadge(7, 3);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('3');
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(showBadge(7, 3)).resolves.toBeUndefined();
  });
});

describe('the clock', () => {
  it('runs, unless a test has set it', async () => {
    expect(await clock()).toMatchObject({ fixed: false });
    await fakeBrowser.storage.session.set({ clock: '2026-11-25T10:00:00Z' });
    expect(await clock()).toEqual({ now: '2026-11-25T10:00:00.000Z', fixed: true });
  });
  it.each(['soon', 17, null])('ignores %j', async (value) => {
    await fakeBrowser.storage.session.set({ clock: value });
    expect((await clock()).fixed).toBe(false);
  });
});

describe('storage', () => {
  it('has no policy where the browser says there is none', async () => {
    expect(await managed()).toEqual({});
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() =>
      Promise.reject(new Error('Managed storage manifest not found')),
    );
    expect(await managed()).toEqual({});
  });

  it('follows one key of one area until it is told to stop', async () => {
    const life = new AbortController();
    const values: unknown[] = [];
    follow('session', 'tabs', (value) => values.push(value), life.signal);
    await fakeBrowser.storage.session.set({ tabs: { 7: 1 }, other: 2 });
    await fakeBrowser.storage.local.set({ tabs: 'elsewhere' });
    await fakeBrowser.storage.session.remove('tabs');
    life.abort();
    await fakeBrowser.storage.session.set({ tabs: 'late' });
    expect(values).toEqual([{ 7: 1 }, undefined]);
  });
});

describe('smaller parts', () => {
  it('tell of closed tabs', async () => {
    const gone: number[] = [];
    followClosedTabs((tabId) => gone.push(tabId));
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    expect(gone).toEqual([7]);
  });

  it.each([
    ['about:blank', 'http://192.0.2.10:9998', 'http://192.0.2.10:9998'],
    ['about:srcdoc', 'https://192.0.2.10:9998', 'https://192.0.2.10:9998'],
    ['http://192.0.2.10:9998/x', 'http://192.0.2.10:9998', 'http://192.0.2.10:9998/x'],
    ['about:blank', 'null', 'about:blank'],
  ])('give the frame at %s of %s the address %s', (href, from, address) => {
    expect(addressOf(href, from)).toBe(address);
  });

  it('read a file of the package, or null', async () => {
    const fetch = vi.fn(async (url: URL) =>
      url.pathname === '/words/en.json'
        ? new Response('{"a":1}')
        : Promise.reject(new TypeError('not found')),
    );
    vi.stubGlobal('fetch', fetch);
    expect(await packagedJson('/words/en.json')).toEqual({ a: 1 });
    expect(await packagedJson('/words/xx.json')).toBeNull();
    expect(fetch.mock.calls.every(([url]) => url.href.startsWith(fakeBrowser.runtime.getURL('/')))).toBe(
      true,
    );
  });
});
