import type { Page } from '@playwright/test';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

type Way = 'fetch' | 'text' | 'json';

/** Makes a page ask its server as its own scripts would, by fetch or by a request of that response type. */
export const callFrom = (page: Page, way: Way, calls: readonly Call[]): Promise<unknown[]> =>
  page.evaluate(
    async ([how, all]) => {
      const byFetch = async ({ method, path, body }: Call): Promise<unknown> => {
        const answer = await fetch(`/api/v1/${path}`, {
          method,
          ...(body && { body: JSON.stringify(body) }),
        });
        // Through another reader than ours, and in pieces.
        const reader = answer.body?.getReader();
        const decoder = new TextDecoder();
        let text = '';
        for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
          text += decoder.decode(part.value, { stream: true });
        return JSON.parse(text) as unknown;
      };
      const byRequest = ({ method, path, body }: Call): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.open(method, `/api/v1/${path}`);
          request.responseType = how === 'json' ? 'json' : 'text';
          request.onload = () =>
            resolve(how === 'json' ? (request.response as unknown) : JSON.parse(request.responseText));
          request.onerror = () => reject(new Error(path));
          request.send(body ? JSON.stringify(body) : null);
        });
      return Promise.all(all.map((call) => (how === 'fetch' ? byFetch(call) : byRequest(call))));
    },
    [way, calls] as const,
  );

declare const heard: string[];

/** Listens to what scripts in the page's world could hear us say; the result is all of it. */
export const listenInPage = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [] });
    for (const name of ['palisade-settings-answer', 'palisade-settings-save'])
      document.addEventListener(name, (event) => heard.push(String((event as CustomEvent).detail)));
  });
  return () => page.evaluate(() => heard);
};

/** Whether an observer of ours stands in the page's world. */
export const isObserved = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => !Function.prototype.toString.call(XMLHttpRequest.prototype.send).includes('[native code]'),
  );
