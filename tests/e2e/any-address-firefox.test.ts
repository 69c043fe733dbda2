import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { testHost } from './support/environment.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { type ExtensionFirefox, launchFirefox } from './support/firefox.ts';
import { tabInFront } from './support/firefox-sidebar.ts';

declare const browser: ExtensionApi;

const elsewhere = { host: testHost, port: 0, base: '/webmail' };
const families = {
  legacy: {
    start: startLegacy,
    path: '/Main/frmPasswordRequirements.aspx?popup=true',
    box: '#ctl00_MPH_txtMinLength',
  },
  modern: {
    start: startModern,
    path: '/interface/root#/settings/sysadmin/password-requirements',
    box: 'input[name=minPasswordLength]',
  },
};

/** All that a document's own scripts see of it, as far as we could change it. */
const sightOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      // In an order of its own: Firefox resolves them when they are first used.
      Reflect.ownKeys(window)
        .map(String)
        .sort((a, b) => (a < b ? -1 : 1)),
      document.styleSheets.length + document.adoptedStyleSheets.length,
      performance.getEntriesByType('mark').length,
    ]),
  );
const outcomeOf = (page: Page, box: string): Promise<string | null> =>
  page.$eval(box, (control) => control.getAttribute('data-palisade-outcome'));
const overlays = (page: Page): Promise<number> => page.$$eval('palisade-overlay', (all) => all.length);
const longEnough = () => new Promise((done) => setTimeout(done, 1_500));

const open = async (firefox: ExtensionFirefox, url: string, box: string): Promise<Page> => {
  const page = await firefox.newPage();
  await page.goto(url);
  await page.waitForSelector(box);
  return page;
};

test.describe('an address beside port 9998, in Firefox', () => {
  let firefox: ExtensionFirefox;
  test.beforeAll(async () => {
    firefox = await launchFirefox();
  });
  test.afterAll(() => firefox.close());

  /** Presses the button of the panel that follows a page. */
  async function enable(page: Page, { origin }: Simulator): Promise<void> {
    const tabId = await tabInFront(firefox, page);
    const panel = await firefox.openPage(
      `sidepanel.html?tabId=${tabId}`,
      '[data-state="not-enabled"] button',
    );
    await panel.evaluate(() => {
      browser.permissions.request = () => Promise.reject(new Error('Firefox holds all hosts'));
    });
    const use = await panel.waitForSelector('[data-state="not-enabled"] button');
    expect(await use?.evaluate((button) => button.textContent)).toBe(`Use Palisade on ${origin}`);
    await use?.click();
    await panel.waitForSelector('[data-rule="pw.min_length"][data-outcome="fail"]');
    await panel.close();
  }

  async function takeBack({ origin }: Simulator): Promise<void> {
    const options = await firefox.openPage('options.html', `[data-list="enabled"] [data-origin="${origin}"]`);
    await options.click(`[data-origin="${origin}"] button`);
    await options.waitForFunction(
      (gone) => document.querySelector(`[data-origin="${gone}"]`) === null,
      {},
      origin,
    );
    await expect
      .poll(() => options.evaluate(() => browser.scripting.getRegisteredContentScripts()))
      .toEqual([]);
    await options.close();
  }

  for (const [family, { start, path, box }] of Object.entries(families)) {
    for (const tls of [true, false]) {
      test(`${family}, ${tls ? 'https' : 'http'}: marked without a reload, and not on another port`, async () => {
        const server = await start({ ...elsewhere, tls });
        const neighbour = await start({ ...elsewhere, tls });
        try {
          const next = await open(firefox, neighbour.origin + path, box);
          const page = await open(firefox, server.origin + path, box);
          await longEnough();
          const [before, beside] = [await sightOf(page), await sightOf(next)];
          expect([await outcomeOf(page, box), await overlays(page)]).toEqual([null, 0]);

          const asked = server.requests.length;
          await enable(page, server);
          await expect.poll(() => outcomeOf(page, box)).toBe('fail');
          expect(server.requests.length).toBe(asked);
          expect(await overlays(page)).toBe(1);

          const fresh = await open(firefox, `${server.origin}/webmail${path}`, box);
          await expect.poll(() => outcomeOf(fresh, box)).toBe('fail');
          expect(await overlays(fresh)).toBe(1);
          await fresh.close();

          const again = await open(firefox, neighbour.origin + path, box);
          await longEnough();
          expect([await sightOf(next), await sightOf(again)]).toEqual([beside, beside]);
          await again.close();

          await page.bringToFront();
          await takeBack(server);
          await expect.poll(() => outcomeOf(page, box)).toBeNull();
          await expect.poll(() => sightOf(page)).toBe(before);
          await page.bringToFront();
          // And once more in the same document.
          await enable(page, server);
          await expect.poll(() => outcomeOf(page, box)).toBe('fail');
          expect(await overlays(page)).toBe(1);
          await takeBack(server);
          await page.close();
          await next.close();
        } finally {
          await neighbour.close();
          await server.close();
        }
      });
    }
  }

  test('a page on port 9998 of an enabled host is marked once', async () => {
    const onPort = await startLegacy({ host: testHost });
    const server = await startLegacy(elsewhere);
    const { path, box } = families.legacy;
    try {
      const page = await open(firefox, server.origin + path, box);
      await enable(page, server);
      const twice = await open(firefox, onPort.origin + path, box);
      await expect.poll(() => outcomeOf(twice, box)).toBe('fail');
      await longEnough();
      expect(await overlays(twice)).toBe(1);
      await takeBack(server);
      expect(await outcomeOf(twice, box)).toBe('fail');
      await twice.close();
      await page.close();
    } finally {
      await server.close();
      await onPort.close();
    }
  });
});
