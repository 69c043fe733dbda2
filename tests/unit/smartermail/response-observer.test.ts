// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { observe } from '../../../entrypoints/response-observer/observe.ts';
import { saveEvent, stopEvent } from '../../../utils/smartermail/responses/settings-saves.ts';
import { answerEvent } from '../../../utils/smartermail/responses/signals.ts';

const base = 'http://mail.example.test:9998/interface/root#/x';
const about = '/api/v1/licensing/about';
const body = '{"version":"100.0.9504","accessToken":"canary","success":true}';

/** A request that is answered when the test says so. */
class Request extends EventTarget {
  responseType = '';
  response: unknown = null;
  responseText = '';
  responseURL = '';
  readyState = 0;
  status = 0;
  open(..._args: unknown[]): void {
    this.readyState = 1;
  }
  send(): string {
    return 'sent';
  }
  answer(text: string, { status = 200, type = '', url = '' } = {}): void {
    Object.assign(this, { status, responseType: type, responseURL: url, readyState: 4 });
    if (type === 'json') this.response = JSON.parse(text);
    else this.responseText = text;
    this.dispatchEvent(new Event('load'));
    this.dispatchEvent(new Event('loadend'));
  }
}

let life = new AbortController();
afterEach(() => {
  document.dispatchEvent(new CustomEvent(stopEvent));
  life.abort();
  life = new AbortController();
  vi.restoreAllMocks();
});

const world = (answer: () => Promise<Response> = async () => new Response(body)) => {
  const said: string[] = [];
  const view = Object.create(window) as Window & typeof globalThis;
  class Own extends Request {}
  Object.defineProperties(view, {
    location: { value: new URL(base) },
    fetch: { value: answer, writable: true },
    XMLHttpRequest: { value: Own },
  });
  for (const name of [answerEvent, saveEvent])
    document.addEventListener(name, (event) => said.push(String((event as CustomEvent).detail)), {
      signal: life.signal,
    });
  observe(view);
  const request = (method: string, url: string) => {
    const made = new Own();
    made.open(method, url);
    expect(made.send()).toBe('sent');
    return made;
  };
  return { view, said, request };
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const told = '{"kind":"answer","path":"licensing/about","query":false,"body":{"version":"100.0.9504"}}';

describe('an XMLHttpRequest', () => {
  test.each(['', 'text', 'json'])('of response type "%s" is read, and only what is wanted of it', (type) => {
    const { request, said } = world();
    request('GET', about).answer(body, { type });
    expect(said).toEqual([told]);
  });

  test.each([
    ['a type that is no JSON', about, { type: 'blob' }, body],
    ['a failure', about, { status: 403 }, body],
    ['a refusal', about, {}, '{"success":false,"version":"100.0.9504"}'],
    ['another place in the end', about, { url: 'http://mail.example.test:9998/api/v1/auth/x' }, body],
    ['no JSON', about, {}, '<html>'],
    ['too much', about, {}, `${' '.repeat(2_000_001)}${body}`],
    ['a sign-in', '/api/v1/auth/authenticate-user', {}, body],
    ['a token', '/api/v1/auth/refresh-token', {}, body],
    ['impersonation', '/api/v1/settings/sysadmin/manage-domain/example.com', {}, body],
    ['another server', 'http://elsewhere.test/api/v1/licensing/about', {}, body],
  ])('is not passed on of %s', (_what, url, how, text) => {
    const { request, said } = world();
    request('GET', url).answer(text, how);
    expect(said).toEqual([]);
  });

  test('that the page opens anew in its own handler is another one', () => {
    const { request, said } = world();
    const first = request('GET', about);
    first.addEventListener('load', () => first.open('GET', '/api/v1/auth/refresh-token'), { once: true });
    first.answer(body);
    expect(said).toEqual([]);
  });
});

describe('a fetch', () => {
  test('gives the page its own answer, unread', async () => {
    const answer = new Response(body, { headers: { 'content-type': 'application/json' } });
    const { view, said } = world(async () => answer);
    const given = await view.fetch(about);
    expect(given).toBe(answer);
    expect(given.bodyUsed).toBe(false);
    expect(await given.text()).toBe(body);
    await settle();
    expect(said).toEqual([told]);
  });

  test('that the page reads as a stream, and leaves, is not disturbed', async () => {
    const answer = new Response(body, { headers: { 'content-type': 'application/json' } });
    const { view } = world(async () => answer);
    const reader = (await view.fetch(about)).body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe(body);
    await reader?.cancel();
  });

  test('whose body cannot be copied, or that fails, fails for nobody else', async () => {
    const used = new Response(body, { headers: { 'content-type': 'application/json' } });
    await used.text();
    const { view, said } = world(async () => used);
    expect(await view.fetch(about)).toBe(used);
    await settle();
    expect(said).toEqual([]);
    const failing = world(async () => Promise.reject(new TypeError('no network')));
    await expect(failing.view.fetch(about)).rejects.toThrow('no network');
  });

  test('of a stream without end is not waited for', async () => {
    const endless = new ReadableStream({
      pull: (to) => to.enqueue(new TextEncoder().encode('x'.repeat(500_000))),
    });
    const answer = new Response(endless, { headers: { 'content-type': 'application/json' } });
    const { view, said } = world(async () => answer);
    await view.fetch(about);
    await settle();
    expect(said).toEqual([]);
  });
});

describe('a write', () => {
  const save = '/api/v1/settings/sysadmin/domain-settings/example.com';

  test('is told of before its success is', () => {
    const { request, said } = world();
    request('POST', save).answer('{"success":true}');
    expect(said.slice(1).map((one) => JSON.parse(one))).toEqual([
      { kind: 'written', path: 'settings/sysadmin/domain-settings/example.com' },
      { id: 1, phase: 'answered', success: true },
    ]);
  });

  test('that was refused changed nothing; one that failed may have', () => {
    const { request, said } = world();
    request('POST', save).answer('{"success":false}');
    expect(said.filter((one) => one.includes('written'))).toEqual([]);
    request('POST', '/api/v1/settings/user/user').answer('', { status: 500 });
    expect(said.filter((one) => one.includes('written'))).toEqual(['{"kind":"written","path":null}']);
  });

  test('makes what was asked before and answered after it worthless', () => {
    const { request, said } = world();
    const [before, write] = [request('GET', about), request('POST', save)];
    const between = request('GET', about);
    before.answer(body);
    write.answer('{"success":true}');
    between.answer(body);
    expect(said).not.toContain(told);
    request('GET', about).answer(body);
    expect(said).toContain(told);
  });
});

test('at the end the page has its own functions back', () => {
  const { view, request, said } = world();
  const pending = request('GET', about);
  document.dispatchEvent(new CustomEvent(stopEvent));
  expect(view.XMLHttpRequest.prototype.open.name).toBe('open');
  expect(Reflect.ownKeys(view).filter((key) => typeof key === 'symbol')).toEqual([]);
  pending.answer(body);
  request('GET', about).answer(body);
  expect(said).toEqual([]);
});
