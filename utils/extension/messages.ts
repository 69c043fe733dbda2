import { browser, connected } from './api.ts';
import { type Sender, senderOf } from './sender.ts';

/**
 * Typed messages over the browser's own, which differ in what a listener may return. The one form that old, new,
 * polyfilled and fake browsers agree on: one plain listener a context; silence for what is not ours; otherwise
 * `return true` and one `sendResponse` with data. An error is data too, never a rejected listener.
 */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string };

/**
 * Codes of `send` itself, beside those a handler refuses with. `no-receiver`: nobody listens there, or nobody knows
 * the message. `context-invalidated`: the extension was updated or removed under this script.
 */
export type Failure = 'no-receiver' | 'context-invalidated' | 'timed-out' | 'failed';

type MapOf<M> = { readonly [N in keyof M]: { readonly ask: unknown; readonly answer: unknown } };

export type Handlers<M extends MapOf<M>> = {
  readonly [N in keyof M]?: (ask: M[N]['ask'], from: Sender) => M[N]['answer'] | Promise<M[N]['answer']>;
};

interface Envelope {
  readonly palisade: 1;
  readonly name: string;
  readonly ask: unknown;
}

const ping = '?';
const defaultDeadline = 10_000;

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'palisade' in message &&
  message.palisade === 1 &&
  'name' in message &&
  typeof message.name === 'string' &&
  'ask' in message;

const isReply = (answer: unknown): answer is Reply<unknown> =>
  typeof answer === 'object' &&
  answer !== null &&
  'ok' in answer &&
  (answer.ok === true || (answer.ok === false && 'code' in answer && typeof answer.code === 'string'));

/** A handler refuses by throwing an error named `Refused`, whose message is the code. */
const codeOf = (error: unknown): string =>
  error instanceof Error && error.name === 'Refused' ? error.message : 'failed';

/** Chromium's and Firefox's words for the two failures that are part of ordinary life. */
function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (!connected() || /context invalidated|dead object/i.test(text)) return 'context-invalidated';
  if (
    /receiving end does not exist|no listeners|no tab with id|invalid tab|message (port|channel)/i.test(text)
  )
    return 'no-receiver';
  return 'failed';
}

async function exchange(post: () => Promise<unknown>, within: number): Promise<Reply<unknown>> {
  if (!connected()) return { ok: false, code: 'context-invalidated' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply<never>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, code: 'timed-out' }), within);
  });
  try {
    const answer = await Promise.race([post(), late]);
    return isReply(answer) ? answer : { ok: false, code: 'no-receiver' };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

const envelope = (name: string, ask: unknown): Envelope => ({ palisade: 1, name, ask });

/** `null` stands for an answer of nothing: `undefined` is lost on the way. */
const answerWith = async (handle: () => unknown): Promise<Reply<unknown>> => {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
};

type AnyHandler = (ask: unknown, from: Sender) => unknown;

/** Registers this context's only listener, at once. It goes with the signal. */
function listen<M extends MapOf<M>>(handlers: Handlers<M>, signal: AbortSignal): void {
  const known = new Map<string, AnyHandler>(Object.entries(handlers as Record<string, AnyHandler>));
  const listener = (
    message: unknown,
    raw: Parameters<typeof senderOf>[0],
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const from = senderOf(raw);
    if (from === null) return undefined;
    const handle = message.name === ping ? () => null : known.get(message.name);
    if (handle === undefined) return undefined;
    // Called before the first await, so that a handler still stands inside the sender's click.
    void answerWith(() => handle(message.ask, from)).then(sendResponse);
    return true;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  const unlisten = (): void => {
    // Of an extension that is gone, nothing is left to take a listener from.
    if (connected()) browser.runtime.onMessage.removeListener(listener);
  };
  signal.addEventListener('abort', unlisten, { once: true });
}

export interface Channel<M extends MapOf<M>> {
  /** To the background (or, from there, to the extension's pages). Never rejects. `within`: milliseconds. */
  send<N extends keyof M & string>(
    name: N,
    ask: M[N]['ask'],
    within?: number,
  ): Promise<Reply<M[N]['answer']>>;
  /** To exactly one frame of a tab. Never rejects. */
  sendToFrame<N extends keyof M & string>(
    tabId: number,
    frameId: number,
    name: N,
    ask: M[N]['ask'],
    within?: number,
  ): Promise<Reply<M[N]['answer']>>;
  listen(handlers: Handlers<M>, signal: AbortSignal): void;
}

const post = (name: string, ask: unknown, within = defaultDeadline): Promise<Reply<unknown>> =>
  exchange(() => browser.runtime.sendMessage(envelope(name, ask)), within);

const postToFrame = (
  tabId: number,
  frameId: number,
  name: string,
  ask: unknown,
  within = defaultDeadline,
): Promise<Reply<unknown>> =>
  exchange(() => browser.tabs.sendMessage(tabId, envelope(name, ask), { frameId }), within);

/** `send`, `sendToFrame` and `listen` for one map of messages: `const { send } = channel<Messages>();` */
export const channel = <M extends MapOf<M>>(): Channel<M> => ({
  send: post as Channel<M>['send'],
  sendToFrame: postToFrame as Channel<M>['sendToFrame'],
  listen,
});

/**
 * To the background, from a page that may not live to hear the answer, which is all the deadline there is: whether it
 * was taken. Never rejects.
 */
export async function callOut<M extends MapOf<M>, N extends keyof M & string>(
  name: N,
  ask: M[N]['ask'],
): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope(name, ask));
    return isReply(answer) && answer.ok;
  } catch {
    return false;
  }
}

/** Whether a frame still has a listener of ours. One that is too busy to answer has: none is told at once. */
export async function frameAnswers(tabId: number, frameId: number, within = 2_000): Promise<boolean> {
  const reply = await postToFrame(tabId, frameId, ping, null, within);
  return reply.ok || reply.code === 'timed-out';
}

/** To every frame of ours in every tab. Resolves when all have answered, or were not there. */
export async function tellAllTabs(name: string, ask: unknown, within = 2_000): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await exchange(() => browser.tabs.sendMessage(id, envelope(name, ask)), within);
    }),
  );
}
