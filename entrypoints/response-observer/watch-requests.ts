/** One request of the application, told of at its end: null where it failed, or nothing of it can be read. */
export type Ended = (answer: Answered | null) => unknown;

export interface Answered {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  /** Parsed; undefined: no JSON, or too much of it. */
  readonly json: unknown;
}

/** Called as a request is sent; null: nothing of it is of interest, and its answer is not touched. */
type Sent = (method: string, url: string) => Ended | null;

/** Longer answers are not read: a page's own thread parses them. */
const longest = 2_000_000;

const parsed = (text: string): unknown => {
  if (text.length > longest) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Whatever goes wrong in here is none of the page's business. */
const quietly = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

const jsonOf = (request: XMLHttpRequest): unknown => {
  const { responseType } = request;
  if (responseType === '' || responseType === 'text') return parsed(request.responseText);
  return responseType === 'json' ? (request.response as unknown) : undefined;
};

/**
 * The copy's own end of the stream, which neither holds up the page's nor waits for it. Left as soon as it is too
 * long.
 */
const textOf = async (copy: Response): Promise<string | null> => {
  const reader = copy.body?.getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > longest) {
      await reader.cancel();
      return null;
    }
  }
};

const readAnswer = (answer: Response, ended: Ended): void => {
  // A stream of events has no end to wait for.
  const isJson = /json|text\/plain/i.test(answer.headers.get('content-type') ?? '');
  const { status, url } = answer;
  const copy = isJson ? quietly(() => answer.clone()) : null;
  const tell = (text: string | null): null | undefined => {
    quietly(() => ended({ status, url, json: text === null ? undefined : parsed(text) }));
    return null;
  };
  if (copy) textOf(copy).then(tell, () => tell(null));
  else tell(null);
};

/**
 * Watches the application's own XMLHttpRequest and fetch calls from the page's world. Reads no header and no body of a
 * request; what the page gets of an answer is what it would get without. Returns how to end it: the page then has its
 * own functions back, but where it put others over ours: those find ours passing everything on.
 */
export const watchRequests = (view: Window & typeof globalThis, sent: Sent): (() => void) => {
  let stopped = false;
  const begin: Sent = (method, url) => {
    const ended = stopped ? null : quietly(() => sent(method, url));
    return ended && ((answer) => stopped || ended(answer));
  };

  const opened = new WeakMap<XMLHttpRequest, readonly [method: string, url: string]>();
  const requests = view.XMLHttpRequest.prototype;
  const { open, send } = requests;
  const observedOpen = function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: unknown[]
  ) {
    quietly(() => opened.set(this, [`${method}`, `${url}`]));
    return Reflect.apply(open, this, [method, url, ...rest]);
  } as typeof open;
  const observedSend = function (this: XMLHttpRequest, ...args: Parameters<typeof send>) {
    const of = opened.get(this);
    const ended = of ? begin(...of) : null;
    if (ended) {
      const tell = () =>
        quietly(() => {
          // Opened anew by the page's own handler: what it holds is another request's.
          const isOver = opened.get(this) === of && this.readyState === 4 && this.status > 0;
          ended(isOver ? { status: this.status, url: this.responseURL, json: jsonOf(this) } : null);
        });
      this.addEventListener('loadend', tell, { once: true });
    }
    return Reflect.apply(send, this, args);
  };

  const original = view.fetch;
  const observedFetch = function (this: unknown, ...args: Parameters<typeof fetch>) {
    const ended = quietly(() => {
      const [input, init] = args;
      const request = typeof input === 'object' && 'url' in input ? input : null;
      return begin(init?.method ?? request?.method ?? 'GET', request?.url ?? `${input as string | URL}`);
    });
    const answer = Reflect.apply(original, view, args) as Promise<Response>;
    if (ended) {
      answer.then(
        (response) => quietly(() => readAnswer(response, ended)),
        () => quietly(() => ended(null)),
      );
    }
    return answer;
  };

  requests.open = observedOpen;
  requests.send = observedSend;
  view.fetch = observedFetch;
  return () => {
    stopped = true;
    if (requests.open === observedOpen) requests.open = open;
    if (requests.send === observedSend) requests.send = send;
    if (view.fetch === observedFetch) view.fetch = original;
  };
};
