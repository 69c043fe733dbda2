import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './chromium.ts';
import type { ExtensionApi } from './extension-api.ts';
import { everythingStored } from './stored.ts';

declare const chrome: ExtensionApi;
declare const eavesdropped: string[];

/** By where it was heard: all that the extension said, kept, logged or wrote while somebody listened. */
export type Overheard = Readonly<Record<'messages' | 'storage' | 'logs' | 'requests' | 'page', string>>;

/** Everything that can be read of a page: nodes, attributes, shadow roots, names, storage. */
const textOf = async (page: Page): Promise<string> => {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML);
        return JSON.stringify([
          document.documentElement.outerHTML,
          shadows,
          document.title,
          window.name,
          location.href,
          document.cookie,
          { ...localStorage },
          { ...sessionStorage },
          history.state,
        ]);
      }),
    ),
  );
  return texts.join('\n');
};

/**
 * Listens in on every message to the background and every change of what is stored, on what any page or the worker
 * logs, and on what is asked of the network. The result collects it, with what the page and the storage hold then.
 */
export async function eavesdrop(browser: ExtensionChromium): Promise<(page: Page) => Promise<Overheard>> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    Object.assign(globalThis, { eavesdropped: [] });
    chrome.runtime.onMessage.addListener((message) => {
      eavesdropped.push(JSON.stringify(message));
    });
    chrome.storage.onChanged.addListener((changes) => {
      eavesdropped.push(JSON.stringify(changes));
    });
  });
  const logs: string[] = [];
  const requests: string[] = [];
  worker.on('console', (message) => logs.push(message.text()));
  browser.context.on('console', (message) => logs.push(message.text()));
  browser.context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  return async (page) => ({
    messages: (await worker.evaluate(() => eavesdropped)).join('\n'),
    storage: JSON.stringify(await everythingStored(browser)),
    logs: logs.join('\n'),
    requests: requests.join('\n'),
    page: await textOf(page),
  });
}

/** Pieces of a secret, this many characters long, that stand in a text. */
export const piecesIn = (text: string, secret: string, length = 4): string[] =>
  Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length)).filter(
    (piece) => text.includes(piece) || text.includes(encodeURIComponent(piece)),
  );
