import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { enabledOriginsKey } from '../../../utils/audit/origins.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { clockKey } from '../../../utils/extension/clock.ts';
import { product, reading, today } from '../audit/support.ts';
import { fakeAccess } from './fake-access.ts';

const origin = 'https://mail.example.com';
const path = '/Main/a.aspx?popup=true';
const editor = {
  id: fakeBrowser.runtime.id,
  tab: { id: 7, incognito: false },
  frameId: 0,
  documentId: 'd',
  url: origin + path,
  origin,
};

/** Sends it at once; the result is the answer. */
const say = (name: string, content: unknown, sender: object = editor): Promise<unknown> =>
  new Promise((answer) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { palisade: 1, name, ask: content },
      sender as never,
      answer as () => void,
    );
  });

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Response.json({}));
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set({ [clockKey]: today });
  await fakeBrowser.storage.local.set({ [enabledOriginsKey]: [origin] });
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: () => undefined } } });
  fakeAccess().held.add(`${origin}:443/*`);
  background.main();
});

describe('a window of an address that was enabled closes with the answer to its Save', () => {
  const key = 'an answer that closes its window';
  const before = reading({ result: { ok: true, value: 5 } });
  const submitted = reading({ saved: false, result: { ok: true, value: 15 } });
  const pending = [{ screen: 'passwordRequirements', before, submitted }];
  const frame = { role: 'administrator', screens: ['passwordRequirements'], unsaved: [] };
  const recorded = async () => (await fakeBrowser.storage.local.get(storeKey))[storeKey];

  it('and what it says is heard in the order it was said, though the gate has to read what was enabled', async () => {
    await say('seen', { product: product(), frame, readings: [before], failing: 1 });
    await say('leaving', { path, by: 'save', at: today, pending });
    const opened = say('opening', { key });
    // Firefox names no tab of a window that is closed.
    const closed = say('closing', { key, path }, { ...editor, tab: undefined });
    void fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await Promise.all([opened, closed]);
    expect(await recorded()).toMatchObject({
      servers: { [origin]: { readings: { 'password.minLength': { result: { value: 15 } } } } },
    });
  });

  it('and that it was removed is not heard before that it opened', async () => {
    await say('seen', { product: product(), frame, readings: [before], failing: 1 });
    await say('leaving', { path, by: 'save', at: today, pending });
    const opened = say('opening', { key });
    void fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await opened;
    await say('closing', { key, path }, { ...editor, tab: undefined });
    expect(await recorded()).toMatchObject({
      servers: { [origin]: { readings: { 'password.minLength': { result: { value: 15 } } } } },
    });
  });
});
