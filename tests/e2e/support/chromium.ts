import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test';
import { tabIdOf } from './chromium-tabs.ts';
import { chromeExtension } from './environment.ts';

export interface ChromiumOptions {
  /** A built, unpacked extension; none is loaded for `null`. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  /** The `DISPLAY` to be shown on instead of the machine's own. */
  readonly display?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** `host:port` of a proxy that everything but loopback goes through. */
  readonly proxy?: string;
}

/** Chromium with the extension in it. `close` also removes its profile. */
export interface ExtensionChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  /** The background's service worker. It is started if it was stopped. */
  worker(): Promise<Worker>;
  /** Opens a page of the extension as a tab, for example `options.html`. */
  openPage(path: string): Promise<Page>;
  /** Opens the side panel's page as a tab that follows `page`. */
  openPanel(page: Page): Promise<Page>;
  /** As an update does: the running extension goes, and the one in its folder comes under the same name. */
  reload(): Promise<void>;
  /** The browser's own number of a tab; leaves that tab in front. */
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

const program = (): string => process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Loads through the protocol, not by flag: a flag lets a faulty manifest pass in silence. */
async function load(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('this Playwright gives no browser for a persistent context');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  try {
    const answer = await send('Extensions.loadUnpacked', { path: resolve(folder) });
    return (answer as { id: string }).id;
  } catch (error) {
    throw new Error(`Chromium refused the extension in ${folder}: ${String(error)}`);
  } finally {
    await session.detach();
  }
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const own = `chrome-extension://${extensionId}/`;
  // The newest: one that went with an earlier load of the extension may still be listed.
  const running = context.serviceWorkers().findLast((worker) => worker.url().startsWith(own));
  if (running) return running;
  return context.waitForEvent('serviceworker', {
    predicate: (worker) => worker.url().startsWith(own),
    timeout: 15_000,
  });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));

/** Starts Chromium with pop-up blocking left on, as a person's browser has it. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ExtensionChromium> {
  const {
    extension = chromeExtension,
    display,
    headless = display === undefined,
    colorScheme = 'light',
    proxy,
  } = options;
  const profile = mkdtempSync(join(tmpdir(), 'palisade-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program(),
    headless,
    ...(display !== undefined && { env: { ...definedEnv(), DISPLAY: display } }),
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme,
    // Simulated servers have certificates of their own.
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-popup-blocking'],
    ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: '127.0.0.0/8,localhost,[::1]' } }),
    args: [
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const extensionId = extension === null ? '' : await load(context, extension);
    if (extension !== null) await workerOf(context, extensionId);
    const openPage = async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    };
    return {
      context,
      extensionId,
      profile,
      worker: () => workerOf(context, extensionId),
      openPage,
      reload: async () => {
        if (extension === null) throw new Error('no extension is loaded');
        const old = await workerOf(context, extensionId);
        await load(context, extension);
        await expect(async () => {
          await (await openPage('manifest.json')).close();
          expect(await workerOf(context, extensionId)).not.toBe(old);
        }).toPass({ timeout: 20_000 });
      },
      openPanel: async (page) => openPage(`sidepanel.html?tabId=${await tabIdOf(openPage, page)}`),
      tabIdOf: (page) => tabIdOf(openPage, page),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
