import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { enabledOriginsKey, withdrawnOriginsKey } from '../../../utils/audit/origins.ts';
import { pausedKey } from '../../../utils/audit/paused.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { focusKey, pressedKey, tabsKey } from '../../../utils/audit/tabs.ts';
import { clockKey } from '../../../utils/extension/clock.ts';
import { origin, product, reading, stated, today } from '../audit/support.ts';
import { type FakeAccess, fakeAccess, patternsOf } from './fake-access.ts';

/** What the browser calls when a person presses the keys of a command. */
let pressKeys: (name: string, tab?: { readonly id: number }) => void = () => {};
let access: FakeAccess;
const surfaces = fakeBrowser as unknown as Record<string, unknown>;
const page = {
  id: fakeBrowser.runtime.id,
  tab: { id: 7, incognito: false },
  frameId: 0,
  documentId: 'd',
  url: `${origin}/interface/root`,
  origin,
};
const panel = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };

async function ask(name: string, content: unknown, sender: object = page): Promise<unknown> {
  let answer: unknown;
  const message = { palisade: 1, name, ask: content };
  const returned = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, (reply: unknown) => {
    answer = reply;
  });
  if (returned.some((each: unknown) => each === true))
    await vi.waitFor(() => expect(answer).toBeDefined(), { interval: 2 });
  return answer;
}

const hello = { product: product(), role: 'administrator', top: true };
const seen = {
  product: product(),
  frame: { role: 'administrator', screens: ['passwordRequirements'], unsaved: [] },
  readings: [reading()],
  failing: 1,
};
const stored = async (area: 'local' | 'session', key: string) =>
  (await fakeBrowser.storage[area].get(key))[key];
const gate = { ok: false, code: 'gate' };

beforeEach(async () => {
  // The package's files, which the background reads.
  vi.stubGlobal('fetch', async () => Response.json({}));
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set({ [clockKey]: today });
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  surfaces.sidePanel = undefined;
  surfaces.sidebarAction = undefined;
  surfaces.commands = { onCommand: { addListener: (listener: typeof pressKeys) => (pressKeys = listener) } };
  access = fakeAccess();
  background.main();
});

describe('the background', () => {
  it('has one listener for messages, and all of them before the first turn ends', () => {
    fakeBrowser.reset();
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    background.main();
    expect(added).toHaveBeenCalledOnce();
    expect(fakeBrowser.action.onClicked.hasListeners()).toBe(true);
    expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
    added.mockRestore();
  });

  it('answers a page past the gate, and records what it shows', async () => {
    expect(await ask('hello', hello)).toMatchObject({
      ok: true,
      value: { tabId: 7, language: 'en', now: today },
    });
    expect(await ask('seen', seen)).toEqual({ ok: true, value: { recorded: 1 } });
    expect(await stored('local', storeKey)).toMatchObject({ servers: { [origin]: { readings: {} } } });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('1');
  });

  it.each([
    ['another port', { url: 'http://192.0.2.10:9997/?:9998/', origin: 'http://192.0.2.10:9997' }],
    ['a sandboxed frame', { url: 'about:srcdoc', origin: 'null' }],
    ['no tab', { tab: undefined }],
  ])('refuses a page from %s, for every message', async (_what, over) => {
    const sender = { ...page, ...over };
    for (const [name, content] of Object.entries({
      enter: null,
      hello,
      seen,
      leaving: {},
      opening: { key: 'a window that opened' },
      words: { rules: [] },
      inject: { script: 'password-rater' },
      openPanel: { rule: null },
    })) {
      expect(await ask(name, content, sender), name).toEqual(gate);
    }
    expect(await stored('local', storeKey)).toBeUndefined();
    expect(await stored('session', tabsKey)).toBeUndefined();
  });

  it('answers a page of an origin that was enabled', async () => {
    const proxied = { ...page, url: 'https://mail.example.com/', origin: 'https://mail.example.com' };
    expect(await ask('hello', hello, proxied)).toEqual(gate);
    await fakeBrowser.storage.local.set({ [enabledOriginsKey]: ['https://mail.example.com'] });
    expect(await ask('enter', null, proxied)).toEqual({ ok: true, value: null });
    expect(await ask('hello', hello, proxied)).toMatchObject({ ok: true });
  });

  it('takes on an address that the browser gives access to, and lets go of it', async () => {
    const enabled = 'https://mail.example.com';
    const proxied = { ...page, url: `${enabled}/webmail/`, origin: enabled };
    expect(await ask('grant', { origin: enabled }, proxied)).toEqual(gate);
    expect(await ask('grant', { origin: enabled }, panel)).toEqual({ ok: false, code: 'not-held' });
    access.held.add(`${enabled}:443/*`);
    expect(await ask('grant', { origin: enabled }, panel)).toEqual({ ok: true, value: null });
    expect(await stored('local', enabledOriginsKey)).toEqual([enabled]);
    expect(patternsOf(access)).toEqual([`${enabled}:443/*`]);
    expect(await ask('hello', hello, proxied)).toMatchObject({ ok: true });

    expect(await ask('revoke', { origin: enabled }, proxied)).toEqual(gate);
    expect(await ask('revoke', { origin: enabled }, panel)).toEqual({ ok: true, value: null });
    expect(await stored('local', enabledOriginsKey)).toEqual([]);
    expect(await stored('session', tabsKey)).toEqual({});
    expect([access.registered, [...access.held]]).toEqual([[], []]);
    expect(await ask('enter', null, proxied)).toEqual(gate);
  });

  it.each(['http://192.0.2.7:9998', 'https://mail.example.com/', 'https://*.example.com', 'file:///x', 7])(
    'takes on no %s',
    async (address) => {
      expect(await ask('grant', { origin: address }, panel)).toEqual({ ok: false, code: 'malformed' });
    },
  );

  it.each(['when it starts', 'when the browser takes access away'])(
    'is in step with the browser %s',
    async (when) => {
      const [lost, kept] = ['https://lost.example.com', 'https://kept.example.com'];
      await fakeBrowser.storage.local.set({ [enabledOriginsKey]: [kept, lost] });
      access.held.add(`${kept}:443/*`);
      if (when === 'when it starts') {
        fakeBrowser.runtime.onMessage.removeAllListeners();
        background.main();
      } else access.withdraw();
      await vi.waitFor(() => expect(patternsOf(access)).toEqual([`${kept}:443/*`]));
      expect(await stored('local', enabledOriginsKey)).toEqual([kept]);
      expect(await stored('local', withdrawnOriginsKey)).toEqual([lost]);
    },
  );

  it('leaves word that the toolbar button was pressed', async () => {
    await fakeBrowser.action.onClicked.trigger({ id: 7 } as never);
    await vi.waitFor(async () => expect(await stored('session', pressedKey)).toMatchObject({ tabId: 7 }));
  });

  it("takes a person's word from our own pages alone", async () => {
    await ask('seen', seen);
    const words = {
      state: { serverId: origin, readings: [stated()] },
      swept: { serverId: origin, readings: [stated({ method: 'response', confidence: 'exact' })] },
      attest: { serverId: origin, key: 'k', by: 'me', observed: null },
      waive: { serverId: origin, key: 'k', waiver: null },
      configure: { serverId: origin, profile: 'strict' },
      identify: { tabId: 7, serverId: origin },
      look: { tabId: 7 },
      forget: { serverId: origin },
    };
    for (const [name, content] of Object.entries(words)) expect(await ask(name, content), name).toEqual(gate);
    for (const [name, content] of Object.entries(words)) {
      expect(await ask(name, content, panel), name).toEqual({ ok: true, value: null });
    }
    for (const [name, content] of [
      ['join', { serverId: origin, other: origin }],
      ['part', { serverId: origin, origin }],
    ] as const) {
      expect(await ask(name, content), name).toEqual(gate);
      expect(await ask(name, content, panel), name).toEqual({ ok: false, code: 'no-server' });
    }
    expect(await ask('forget', { serverId: origin }, panel)).toEqual({ ok: false, code: 'no-server' });
  });

  it('opens the panel before anything else, and leaves word of the rule', async () => {
    const open = vi.fn(async () => undefined);
    surfaces.sidePanel = { open };
    const answer = ask('openPanel', { rule: 'wl.wide' });
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    expect(await answer).toEqual({ ok: true, value: { opened: true, keys: null } });
    expect(await stored('session', focusKey)).toEqual({ tabId: 7, rule: 'wl.wide' });
  });

  it('injects only what it knows', async () => {
    const { executeScript } = access.scripting;
    expect(await ask('inject', { script: 'password-rater' })).toEqual({ ok: true, value: null });
    expect(await ask('inject', { script: 'background' })).toEqual({ ok: false, code: 'malformed' });
    expect(await ask('inject', null)).toMatchObject({ ok: false });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('hides the marks of a tab by its keys, tells its frames, and those that come later', async () => {
    await ask('hello', hello);
    const told = vi.fn(async () => ({ ok: true, value: null }));
    surfaces.tabs = { ...(surfaces.tabs as object), sendMessage: told };
    pressKeys('toggle-marks', { id: 7 });
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith(
        7,
        expect.objectContaining({ name: 'pause', ask: { paused: true } }),
        {
          frameId: 0,
        },
      ),
    );
    expect(await ask('hello', hello)).toMatchObject({ value: { paused: true } });
    expect(await ask('pauseMarks', { tabId: 7, paused: false })).toEqual(gate);
    expect(await ask('pauseMarks', { tabId: 7, paused: false }, panel)).toMatchObject({ ok: true });
    expect(await ask('hello', hello)).toMatchObject({ value: { paused: false } });
  });

  it('leaves other keys, and tabs without SmarterMail, alone', async () => {
    pressKeys('toggle-marks', { id: 8 });
    pressKeys('another', { id: 7 });
    pressKeys('toggle-marks');
    await ask('hello', hello);
    expect(await stored('session', pausedKey)).toBeUndefined();
  });

  it('forgets what a closed tab showed', async () => {
    await ask('hello', hello);
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await vi.waitFor(async () => expect(await stored('session', tabsKey)).toEqual({}));
  });

  it('goes on where a stopped worker left off', async () => {
    await ask('seen', seen);
    fakeBrowser.runtime.onMessage.removeAllListeners();
    background.main();
    expect(await ask('hello', hello)).toMatchObject({
      value: { record: { readings: { 'password.minLength': { result: { value: 8 } } } } },
    });
  });
});
