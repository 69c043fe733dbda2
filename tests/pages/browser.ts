import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Frame, type Page as Tab } from '@playwright/test';
import { build } from 'vite';
import type { Generation } from '../../utils/screens/screen.ts';
import type { Variation } from './in-browser.ts';
import type { Page } from './load.ts';
import type { Observation } from './observe.ts';
import { shellOf } from './shells.ts';

interface Reader {
  observe(document: Document, generation: Generation): Observation;
  observeVaried(document: Document, generation: Generation, variation: Variation): Observation | null;
}

/** The reader and what varies pages, as one script that defines `palisadeReader` and touches no page. */
export const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/pages/in-browser.ts', formats: ['iife'], name: 'palisadeReader' },
    },
  });
  const [result] = [built].flat();
  const output = result && 'output' in result ? result.output : [];
  for (const file of output)
    if (file.type === 'chunk') return `${file.code}\nglobalThis.palisadeReader = palisadeReader;`;
  throw new Error('the reader did not build');
};

export interface PageBrowser {
  /** Opens the page at the address it claims, in its shell if it has one. */
  open(page: Page, how?: { readonly alone: boolean }): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  observe(generation: Generation): Promise<Observation>;
  observeVaried(generation: Generation, variation: Variation): Promise<Observation | null>;
  close(): Promise<void>;
}

const pathOf = (at: string): string => at.split('#')[0] ?? at;

/** Serves one page at a time: many claim the same address. */
export const serve = async () => {
  let current: Page | null = null;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const shell = current?.expected.within && path === '/Default.aspx?shell';
    const html = current && path === pathOf(current.expected.at) ? current.html : null;
    const body =
      shell && current?.expected.within ? shellOf(current.expected.within, current.expected.at) : html;
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (page: Page) => {
      current = page;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const inShell = async (tab: Tab, origin: string, page: Page): Promise<Frame> => {
  await tab.goto(`${origin}/Default.aspx?shell`);
  if (!page.expected.at.includes('popup=true')) {
    const content = tab.frame('content');
    if (!content) throw new Error('the shell has no content frame');
    await content.waitForLoadState();
    return content;
  }
  const [opened] = await Promise.all([
    tab.waitForEvent('popup'),
    tab.evaluate((at) => void window.open(at, '_blank', 'width=600,height=500'), page.expected.at),
  ]);
  await opened.waitForLoadState();
  return opened.mainFrame();
};

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

/** A headless Chromium with the reader in every frame, and a server that shows it one page after another. */
export const startBrowser = async (): Promise<PageBrowser> => {
  const [script, server, browser] = await Promise.all([bundle(), serve(), launch()]);
  const context = await browser.newContext();
  await context.addInitScript({ content: script });
  const tab = await context.newPage();
  return {
    open: async (page, { alone } = { alone: false }) => {
      // From a blank page: a new fragment alone would not load anything.
      await tab.goto('about:blank');
      server.show(page);
      const bare = alone || !page.expected.within;
      if (bare) await tab.goto(`${server.origin}${page.expected.at}`, { waitUntil: 'domcontentloaded' });
      const frame = bare ? tab.mainFrame() : await inShell(tab, server.origin, page);
      const reader = await frame.evaluateHandle(
        () => (globalThis as unknown as { palisadeReader: Reader }).palisadeReader,
      );
      return {
        observe: (generation) => reader.evaluate((it, as) => it.observe(document, as), generation),
        observeVaried: (generation, variation) =>
          reader.evaluate((it, [as, how]) => it.observeVaried(document, as, how), [
            generation,
            variation,
          ] as const),
        close: async () => {
          for (const other of context.pages()) if (other !== tab) await other.close();
        },
      };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
