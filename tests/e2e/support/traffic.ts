import type { Page, Request } from '@playwright/test';
import type { ExtensionChromium } from './chromium.ts';

export interface Traffic {
  /** Requests of the page's own frames, as `GET /path`, those for the tab's icon left out. */
  readonly byPage: readonly string[];
  /** What its forms and calls sent that is no GET: path and body. */
  readonly written: readonly { readonly path: string; readonly body: string }[];
  /** Requests in the page that nothing but code of the extension called for, by their address. */
  readonly byExtension: readonly string[];
  /** Requests of the extension's worker and pages that leave the package. */
  readonly outside: readonly string[];
}

interface CallStack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: CallStack;
}

const scriptsIn = (stack: CallStack | undefined): string[] =>
  stack ? [...stack.callFrames.map(({ url }) => url), ...scriptsIn(stack.parent)] : [];

/**
 * The observer of saves is called by the page and passes its calls on, and a click is answered by the page's own
 * handlers: scripts of the page stand in those stacks.
 */
const isByExtension = (initiator: { readonly url?: string; readonly stack?: CallStack }): boolean => {
  const scripts = initiator.url === undefined ? scriptsIn(initiator.stack) : [initiator.url];
  return scripts.length > 0 && scripts.every((url) => url.startsWith('chrome-extension:'));
};

const isOwn = (url: string): boolean => /^(chrome-extension|data|blob|about|devtools):/.test(url);

/** Listens to all that a page, the extension's worker and its own pages ask for, from now on. */
export async function listenToTraffic(browser: ExtensionChromium, page: Page): Promise<Traffic> {
  const byPage: string[] = [];
  const written: { path: string; body: string }[] = [];
  const byExtension: string[] = [];
  const outside: string[] = [];
  const isOfPage = (request: Request): boolean => {
    if (request.serviceWorker()) return false;
    try {
      return request.frame().page() === page;
    } catch {
      // The frame of a navigation is not there yet; only the page under test navigates.
      return true;
    }
  };
  browser.context.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (isOwn(request.url()) || pathname === '/favicon.ico') return;
    if (!isOfPage(request)) {
      outside.push(request.url());
      return;
    }
    byPage.push(`${request.method()} ${pathname}`);
    if (request.method() !== 'GET') {
      written.push({ path: pathname + search, body: request.postData() ?? '' });
    }
  });
  const session = await browser.context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (isByExtension(initiator)) byExtension.push(request.url);
  });
  return { byPage, written, byExtension, outside };
}
