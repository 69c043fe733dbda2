import { test as base } from '@playwright/test';
import { startLegacy } from '../../simulators/legacy/server.ts';
import type { LegacyOptions } from '../../simulators/legacy/state.ts';
import type { ModernOptions } from '../../simulators/modern/options.ts';
import { startModern } from '../../simulators/modern/server.ts';
import type { Simulator } from '../../simulators/simulator.ts';
import { type ExtensionChromium, launchChromium } from './chromium.ts';
import { testHost } from './environment.ts';
import { forgetPutOffs, startAfresh } from './stored.ts';

/** Starts a simulated server on port 9998; one at a time, gone with the test. */
export interface Servers {
  legacy(options?: LegacyOptions): Promise<Simulator>;
  modern(options?: ModernOptions): Promise<Simulator>;
}

interface ForTheTest {
  readonly servers: Servers;
  /** Chromium with the extension: nothing recorded, no page open. */
  readonly chromium: ExtensionChromium;
}

interface ForTheWorker {
  readonly sharedChromium: ExtensionChromium;
}

/** Playwright's `test`, with one Chromium for all of them that forgets everything in between. */
export const test = base.extend<ForTheTest, ForTheWorker>({
  sharedChromium: [
    // Playwright reads what a fixture needs from its pattern, which must not be empty.
    async ({ browserName: _ }, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  chromium: async ({ sharedChromium }, use) => {
    await startAfresh(sharedChromium);
    await forgetPutOffs(sharedChromium);
    await use(sharedChromium);
    const [first, ...others] = sharedChromium.context.pages();
    for (const page of others) await page.close();
    await first?.goto('about:blank');
  },
  servers: async ({ browserName: _ }, use) => {
    const started: Simulator[] = [];
    const keep = async (simulator: Promise<Simulator>): Promise<Simulator> => {
      started.push(await simulator);
      return simulator;
    };
    await use({
      legacy: (options = {}) => keep(startLegacy({ host: testHost, ...options })),
      modern: (options = {}) => keep(startModern({ host: testHost, ...options })),
    });
    for (const simulator of started) await simulator.close();
  },
});

export { expect } from '@playwright/test';
