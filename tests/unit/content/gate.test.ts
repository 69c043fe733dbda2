// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import admin from '../../../entrypoints/admin.content/index.ts';
import pageJudge from '../../../entrypoints/page-judge/index.ts';
import { loadPages } from '../../pages/load.ts';
import { greeting } from './greeting.ts';

const page = loadPages().find(({ name }) => name === 'L5/password-requirements');
const refused = { ok: false, code: 'gate' };

let sent: string[] = [];
let listeners: ((message: unknown, sender: object, answer: (reply: unknown) => void) => unknown)[] = [];

/** A document of SmarterMail at an address, and a background that answers; `enter` may keep it waiting. */
function openAt(url: string, enter: () => unknown, html = page?.html ?? ''): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  Object.defineProperty(window, 'origin', { value: new URL(url).origin, configurable: true });
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '');
  const sendMessage = async (message: unknown): Promise<unknown> => {
    const { name } = message as { readonly name: string };
    sent.push(name);
    if (name === 'enter') return enter();
    if (name === 'inject') pageJudge.main();
    return { ok: true, value: name === 'hello' ? greeting : {} };
  };
  fakeBrowser.runtime.sendMessage = sendMessage as typeof fakeBrowser.runtime.sendMessage;
}
const run = async (): Promise<void> => void (await admin.main({} as never));
const end = (origin: string): void => {
  const sender = { id: fakeBrowser.runtime.id };
  for (const listener of [...listeners])
    listener({ palisade: 1, name: 'end', ask: { origin } }, sender, () => undefined);
};
const marks = () => document.querySelectorAll('[data-palisade-rule], palisade-overlay').length;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  listeners = [];
  const { onMessage } = fakeBrowser.runtime;
  onMessage.addListener = ((one: never) => void listeners.push(one)) as typeof onMessage.addListener;
  onMessage.removeListener = ((one: never) => {
    listeners = listeners.filter((each) => each !== one);
  }) as typeof onMessage.removeListener;
});
afterEach(() => end(window.origin));

const proxied = 'https://mail.example.com/webmail/Main/frmPasswordRequirements.aspx';

describe('the gate', () => {
  it('asks nobody on the administration port', async () => {
    openAt('http://192.0.2.10:9998/Main/frmPasswordRequirements.aspx', () => refused);
    const running = run();
    expect(sent).toEqual(['hello', 'inject']);
    await running;
    expect(sent).not.toContain('enter');
    expect(marks()).toBeGreaterThan(0);
  });

  it('touches nothing elsewhere before the background has answered, and nothing when it refuses', async () => {
    let answer: (reply: unknown) => void = () => {};
    openAt(proxied, () => new Promise((resolve) => (answer = resolve)));
    const before = document.documentElement.outerHTML;
    const listening = vi.spyOn(document, 'addEventListener');
    const looking = vi.spyOn(document, 'querySelectorAll');
    const running = run();
    await vi.waitFor(() => expect(sent).toEqual(['enter']));
    answer(refused);
    await running;
    expect(sent).toEqual(['enter']);
    expect([listening, looking].map((spy) => spy.mock.calls)).toEqual([[], []]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(listeners).toEqual([]);
    vi.restoreAllMocks();
  });

  it('opens on an origin that is enabled, once for all copies of the script', async () => {
    openAt(proxied, () => ({ ok: true, value: null }));
    await Promise.all([run(), run()]);
    await run();
    expect(sent.filter((name) => name === 'enter' || name === 'hello')).toEqual(['enter', 'hello']);
    expect(document.querySelectorAll('palisade-overlay')).toHaveLength(1);
  });

  it('asks again when the worker was just being stopped', async () => {
    let asked = 0;
    openAt(proxied, () => {
      asked += 1;
      return asked < 3 ? undefined : { ok: true, value: null };
    });
    await run();
    expect(sent.slice(0, 4)).toEqual(['enter', 'enter', 'enter', 'hello']);
  });
});

it('a page that was left meanwhile hears of it when it comes back', async () => {
  let answer: unknown = { ok: true, value: null };
  openAt(proxied, () => answer);
  await run();
  const show = (persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(true);
  await vi.waitFor(() => expect(sent.filter((name) => name === 'enter')).toHaveLength(2));
  expect(marks()).toBeGreaterThan(0);
  answer = refused;
  show(false);
  expect(sent.filter((name) => name === 'enter')).toHaveLength(2);
  show(true);
  await vi.waitFor(() => expect(marks()).toBe(0));
});

describe('when the origin is let go', () => {
  it('nothing stays, and the script may run again', async () => {
    openAt(proxied, () => ({ ok: true, value: null }));
    const before = document.documentElement.outerHTML;
    await run();
    expect(marks()).toBeGreaterThan(0);
    end('https://other.example.com');
    expect(marks()).toBeGreaterThan(0);
    end('https://mail.example.com');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(listeners).toEqual([]);
    await run();
    expect(marks()).toBeGreaterThan(0);
  });

  it.each([
    [
      'a page that is not SmarterMail',
      () => ({ ok: true, value: null }),
      '<html><body><p>shop</p></body></html>',
    ],
    ['a page that was refused', () => refused, page?.html],
  ])('or enabled later, %s may be asked again', async (_what, enter, html) => {
    openAt(proxied, enter, html);
    await run();
    const once = [...sent];
    await run();
    expect(sent).toEqual([...once, ...once]);
  });
});
