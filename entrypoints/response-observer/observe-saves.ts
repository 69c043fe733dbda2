import {
  isSettingsWrite,
  type SaveSignal,
  saveEvent,
  stopEvent,
} from '../../utils/smartermail/responses/settings-saves.ts';

const installed = Symbol.for('palisade.settings-saves');

type Observed = Window & typeof globalThis & { [installed]?: boolean };

const succeeded = (status: number, body: string): boolean => {
  if (status < 200 || status > 299) return false;
  try {
    const answer: unknown = JSON.parse(body);
    return (
      typeof answer === 'object' && answer !== null && (answer as { success?: unknown }).success === true
    );
  } catch {
    return false;
  }
};

/**
 * Watches the application's own XMLHttpRequest and fetch calls for settings writes and says on the document when
 * one is sent and whether it was answered `success: true`. Reads no request header or body; of an answer only that
 * one word leaves this world. The page can lie here about itself, and about nothing else. At `stopEvent` the page
 * has its own functions back, but where it put others over ours: those find ours passing everything on.
 */
export const observeSettingsSaves = (view: Observed): void => {
  if (view[installed]) return;
  Object.defineProperty(view, installed, { value: true, configurable: true });
  let stopped = false;
  let count = 0;
  const say = (signal: SaveSignal): void => {
    if (stopped) return;
    view.document.dispatchEvent(new view.CustomEvent(saveEvent, { detail: JSON.stringify(signal) }));
  };

  const written = new WeakSet<XMLHttpRequest>();
  const requests = view.XMLHttpRequest.prototype;
  const { open, send } = requests;
  const observedOpen = function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: unknown[]
  ) {
    if (isSettingsWrite(String(method), String(url), view.location.href)) written.add(this);
    else written.delete(this);
    return Reflect.apply(open, this, [method, url, ...rest]);
  } as typeof open;
  const observedSend = function (this: XMLHttpRequest, ...args: Parameters<typeof send>) {
    if (written.has(this)) {
      const id = ++count;
      say({ id, phase: 'sent', success: false });
      this.addEventListener(
        'loadend',
        () => {
          const body =
            this.responseType === '' || this.responseType === 'text'
              ? this.responseText
              : JSON.stringify(this.response ?? null);
          say({ id, phase: 'answered', success: succeeded(this.status, body) });
        },
        { once: true },
      );
    }
    return Reflect.apply(send, this, args);
  };

  const original = view.fetch;
  const observedFetch = function (this: unknown, input: RequestInfo | URL, init?: RequestInit) {
    const request = typeof input === 'object' && 'url' in input ? input : null;
    const answer = Reflect.apply(original, view, [input, init]) as Promise<Response>;
    if (
      isSettingsWrite(
        init?.method ?? request?.method ?? 'GET',
        request?.url ?? String(input),
        view.location.href,
      )
    ) {
      const id = ++count;
      say({ id, phase: 'sent', success: false });
      answer.then(
        (response) =>
          response
            .clone()
            .text()
            .then((body) => say({ id, phase: 'answered', success: succeeded(response.status, body) })),
        () => say({ id, phase: 'answered', success: false }),
      );
    }
    return answer;
  };

  requests.open = observedOpen;
  requests.send = observedSend;
  view.fetch = observedFetch;
  const stop = (): void => {
    stopped = true;
    if (requests.open === observedOpen) requests.open = open;
    if (requests.send === observedSend) requests.send = send;
    if (view.fetch === observedFetch) view.fetch = original;
    delete view[installed];
  };
  view.document.addEventListener(stopEvent, stop, { once: true });
};
