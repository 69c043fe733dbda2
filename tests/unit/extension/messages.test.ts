import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { channel, frameAnswers, type Reply } from '../../../utils/extension/messages.ts';

interface Words {
  double: { ask: { readonly n: number }; answer: number };
  quiet: { ask: null; answer: null };
  refuse: { ask: { readonly code: string }; answer: null };
  slow: { ask: null; answer: string };
}

const { listen, send, sendToFrame } = channel<Words>();
const fromPage = { id: fakeBrowser.runtime.id, url: 'http://192.0.2.10:9998/', tab: { id: 4 }, frameId: 2 };

/** Delivers as a browser does: what each listener returned, and what was answered if one said it would. */
async function deliver(message: unknown, sender: object = fromPage) {
  const answers: unknown[] = [];
  const returned = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    (answer: unknown) => {
      answers.push(answer);
    },
  );
  if (returned.some((each: unknown) => each === true))
    await vi.waitFor(() => expect(answers).toHaveLength(1));
  return { returned, answers };
}
const ask = (name: string, content: unknown = null) => ({ palisade: 1, name, ask: content });

const handlers = {
  double: ({ n }: { readonly n: number }) => n * 2,
  quiet: () => null,
  refuse: async ({ code }: { readonly code: string }): Promise<null> => {
    await Promise.resolve();
    throw code === 'crash' ? new TypeError('crash') : Object.assign(new Error(code), { name: 'Refused' });
  },
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the listener', () => {
  it('answers what it knows, as data', async () => {
    listen(handlers, new AbortController().signal);
    expect(await deliver(ask('double', { n: 21 }))).toEqual({
      returned: [true],
      answers: [{ ok: true, value: 42 }],
    });
    expect((await deliver(ask('quiet'))).answers).toEqual([{ ok: true, value: null }]);
  });

  it('turns what a handler throws into a code', async () => {
    listen(handlers, new AbortController().signal);
    expect((await deliver(ask('refuse', { code: 'gate' }))).answers).toEqual([{ ok: false, code: 'gate' }]);
    expect((await deliver(ask('refuse', { code: 'crash' }))).answers).toEqual([
      { ok: false, code: 'failed' },
    ]);
    expect((await deliver(ask('double', null))).answers).toEqual([{ ok: false, code: 'failed' }]);
  });

  it.each([
    ['a text', 'double'],
    ['nothing', null],
    ['a message of another extension', { name: 'double', ask: { n: 1 } }],
    ['a message without content', { palisade: 1, name: 'double' }],
    ['a later form', { palisade: 2, name: 'double', ask: { n: 1 } }],
    ['an unknown name', ask('triple')],
    ['a name every object has', ask('toString')],
    ['a name that is none', ask('__proto__')],
  ])('is silent for %s', async (_what, message) => {
    listen(handlers, new AbortController().signal);
    expect(await deliver(message)).toEqual({ returned: [undefined], answers: [] });
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }],
    ['a web page', { url: 'https://example.com/', origin: 'https://example.com' }],
  ])('is silent for %s', async (_what, sender) => {
    listen(handlers, new AbortController().signal);
    expect(await deliver(ask('double', { n: 1 }), sender)).toEqual({ returned: [undefined], answers: [] });
  });

  it('calls the handler while the click still counts', () => {
    const quiet = vi.fn(() => null);
    listen({ quiet }, new AbortController().signal);
    void fakeBrowser.runtime.onMessage.trigger(ask('quiet'), fromPage as never, () => undefined);
    expect(quiet).toHaveBeenCalledOnce();
  });

  it('tells handlers who asked', async () => {
    const quiet = vi.fn(() => null);
    listen({ quiet }, new AbortController().signal);
    await deliver(ask('quiet'), { ...fromPage, documentId: 'd', origin: 'http://192.0.2.10:9998' });
    await deliver(ask('quiet'), { ...fromPage, tab: { id: 4, incognito: true } });
    await deliver(ask('quiet'), {
      id: fakeBrowser.runtime.id,
      url: fakeBrowser.runtime.getURL('/sidepanel.html'),
    });
    const page = {
      tab: { id: 4, incognito: false },
      frameId: 2,
      origin: 'http://192.0.2.10:9998',
      own: false,
    };
    expect(quiet.mock.calls.map((call: readonly unknown[]) => call[1])).toMatchObject([
      { ...page, documentId: 'd' },
      { ...page, documentId: null, tab: { id: 4, incognito: true } },
      { tab: null, frameId: 0, own: true },
    ]);
  });

  it('does not take a page for our own because its address mentions us', async () => {
    const quiet = vi.fn((_ask: null, from: { readonly own: boolean }) => {
      expect(from.own).toBe(false);
      return null;
    });
    listen({ quiet }, new AbortController().signal);
    await deliver(ask('quiet'), { ...fromPage, url: `http://x:9998/?${fakeBrowser.runtime.getURL('/')}` });
    expect(quiet).toHaveBeenCalledOnce();
  });

  it('goes with its signal', async () => {
    const life = new AbortController();
    listen(handlers, life.signal);
    life.abort();
    listen(handlers, life.signal);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('sending', () => {
  const answering = (reply: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => reply);
  const failing = (message: string) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
      throw new Error(message);
    });

  it('gives the answer, or the code it was refused with', async () => {
    answering({ ok: true, value: 42 } satisfies Reply<number>);
    expect(await send('double', { n: 21 })).toEqual({ ok: true, value: 42 });
    answering({ ok: false, code: 'gate' } satisfies Reply<number>);
    expect(await send('double', { n: 21 })).toEqual({ ok: false, code: 'gate' });
  });

  it.each([undefined, null, 42, { value: 1 }, { ok: 'yes' }, { ok: false }])(
    'takes %j for nobody knowing the message',
    async (reply) => {
      answering(reply);
      expect(await send('quiet', null)).toEqual({ ok: false, code: 'no-receiver' });
    },
  );

  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
    ['No listeners available', 'no-receiver'],
    ['The message port closed before a response was received.', 'no-receiver'],
    ['No tab with id: 12.', 'no-receiver'],
    ['Extension context invalidated.', 'context-invalidated'],
    ["can't access dead object", 'context-invalidated'],
    ['Something else', 'failed'],
  ])('names "%s" %s', async (message, code) => {
    failing(message);
    expect(await send('quiet', null)).toEqual({ ok: false, code });
  });

  it('sends nothing once the extension is gone under it', async () => {
    const sendMessage = answering({ ok: true, value: null });
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await send('quiet', null)).toEqual({ ok: false, code: 'context-invalidated' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('waits no longer than its deadline', async () => {
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
    const waiting = send('slow', null, 3_000);
    await vi.advanceTimersByTimeAsync(2_999);
    const early = await Promise.race([waiting, Promise.resolve('still waiting')]);
    await vi.advanceTimersByTimeAsync(1);
    expect([early, await waiting]).toEqual(['still waiting', { ok: false, code: 'timed-out' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reaches exactly one frame, and leaves no timer behind', async () => {
    vi.useFakeTimers();
    const toTab = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockImplementation(async () => ({ ok: true, value: 1 }));
    expect(await sendToFrame(4, 2, 'double', { n: 1 })).toEqual({ ok: true, value: 1 });
    expect(toTab).toHaveBeenCalledWith(4, ask('double', { n: 1 }), { frameId: 2 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells whether a frame is there', async () => {
    const toTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    toTab.mockImplementation(async (_tab: number, message: unknown) => (await deliver(message)).answers[0]);
    expect(await frameAnswers(4, 2)).toBe(false);
    listen({}, new AbortController().signal);
    expect(await frameAnswers(4, 2)).toBe(true);
    toTab.mockImplementation(() => new Promise(() => {}));
    expect(await frameAnswers(4, 2, 5)).toBe(true);
  });
});
