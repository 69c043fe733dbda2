import type { Generation } from '../../utils/screens/screen.ts';
import { launchFirefox } from '../e2e/support/firefox.ts';
import { bundle, launch, serve } from './browser.ts';
import type { HarderVariation, Varied } from './in-browser.ts';
import type { Page } from './load.ts';

export type EngineName = 'Chromium' | 'Firefox';

/** A browser with one tab, as far as both drivers agree. */
interface Tab {
  goto(address: string): Promise<void>;
  run<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

const chromiumTab = async (): Promise<Tab> => {
  const browser = await launch();
  const tab = await browser.newPage();
  return {
    goto: async (address) => void (await tab.goto(address, { waitUntil: 'domcontentloaded' })),
    run: (expression) => tab.evaluate(expression),
    close: () => browser.close(),
  };
};

const firefoxTab = async (): Promise<Tab> => {
  const firefox = await launchFirefox(null);
  const tab = await firefox.newPage();
  tab.setDefaultNavigationTimeout(60_000);
  return {
    goto: async (address) => void (await tab.goto(address, { waitUntil: 'domcontentloaded' })),
    run: async <T>(expression: string) => (await tab.evaluate(expression)) as T,
    close: firefox.close,
  };
};

export interface Engine {
  /** Opens the page at the address it claims, without its shell, and reads it in each shape. */
  observeEach(
    page: Page,
    generation: Generation,
    variations: readonly HarderVariation[],
    withHtml: boolean,
  ): Promise<readonly Varied[]>;
  close(): Promise<void>;
}

export const startEngine = async (name: EngineName): Promise<Engine> => {
  const [script, server, tab] = await Promise.all([
    bundle(),
    serve(),
    name === 'Chromium' ? chromiumTab() : firefoxTab(),
  ]);
  return {
    observeEach: async (page, generation, variations, withHtml) => {
      await tab.goto('about:blank');
      server.show(page);
      await tab.goto(`${server.origin}${page.expected.at}`);
      const given = [generation, variations, withHtml].map((each) => JSON.stringify(each)).join(', ');
      return JSON.parse(
        await tab.run<string>(
          `(() => { ${script}\nreturn JSON.stringify(palisadeReader.observeEach(document, ${given})); })()`,
        ),
      );
    },
    close: async () => {
      await tab.close();
      await server.close();
    },
  };
};
