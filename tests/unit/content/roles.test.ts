// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import admin from '../../../entrypoints/admin.content/index.ts';
import pageJudge from '../../../entrypoints/page-judge/index.ts';
import type { Messages } from '../../../utils/audit/protocol.ts';
import { loadPages } from '../../pages/load.ts';
import { greeting } from './greeting.ts';

type Seen = Messages['seen']['ask'];
let listeners: ((message: unknown, sender: object, answer: (reply: unknown) => void) => unknown)[] = [];

/** What the content script tells of a page of tests/pages. */
async function seenOn(name: string): Promise<Seen> {
  const page = loadPages().find((each) => each.name === name);
  if (!page) throw new Error(`no page ${name}`);
  const url = `http://192.0.2.10:9998${page.expected.at}`;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  Object.defineProperty(window, 'origin', { value: new URL(url).origin, configurable: true });
  document.open();
  document.write(page.html);
  document.close();
  fakeBrowser.reset();
  listeners = [];
  const { onMessage } = fakeBrowser.runtime;
  onMessage.addListener = ((one: never) => void listeners.push(one)) as typeof onMessage.addListener;
  let seen: Seen | null = null;
  const sendMessage = async (message: unknown): Promise<unknown> => {
    const { name: kind, ask } = message as { readonly name: string; readonly ask: Seen };
    if (kind === 'seen') seen = ask;
    if (kind === 'inject') pageJudge.main();
    return { ok: true, value: kind === 'hello' ? greeting : {} };
  };
  fakeBrowser.runtime.sendMessage = sendMessage as typeof fakeBrowser.runtime.sendMessage;
  await admin.main({} as never);
  return vi.waitUntil(() => seen);
}

const marks = () => document.querySelectorAll('[data-palisade-rule]').length;

afterEach(() => {
  const sender = { id: fakeBrowser.runtime.id };
  for (const listener of [...listeners])
    listener({ palisade: 1, name: 'end', ask: { origin: window.origin } }, sender, () => undefined);
});

it.each([
  ['a domain administrator’s settings', 'L7/domain-administrator', 'mailbox'],
  ['the same, in a modern interface', 'M100/domain-administrator', 'mailbox'],
  ['the same, with its sections folded away', 'M100/domain-administrator-narrow', 'mailbox'],
  ['a customer’s mailbox that an administrator opened', 'M100/impersonation', 'mailbox'],
  ['the sign-in over a view whose session ended', 'M100/signed-out', 'login'],
  ['the sign-in where a frame’s page was', 'L7/login-in-frame', 'login'],
  ['a server at rest', 'M16/maintenance', 'unknown'],
  ['a server that is being set up', 'M16/setup', 'unknown'],
  ['an old server that is being set up', 'L7/setup-wizard', 'unknown'],
])('of %s nothing is told, and nothing marked', async (_what, name, role) => {
  const { frame, readings } = await seenOn(name);
  expect({ role: frame.role, screens: frame.screens, readings, marks: marks() }).toEqual({
    role,
    screens: [],
    readings: [],
    marks: 0,
  });
});

it('an administrator’s own page is told, as what the hub manages there is', async () => {
  const whole = await seenOn('M100/whitelist');
  expect(whole).toMatchObject({ frame: { role: 'administrator', screens: ['whitelist'] } });
  expect(marks()).toBeGreaterThan(0);
  const { readings } = await seenOn('M100n/whitelist-managed-by-hub');
  expect(readings.map(({ result }) => result)).toEqual([{ ok: false, why: 'managed-by-hub' }]);
});
