import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enabledOriginsKey } from '../../utils/audit/origins.ts';
import { patternOf } from '../../utils/extension/access.ts';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { stopWorker } from './support/chromium-worker.ts';
import { testHost } from './support/environment.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { launchGranted } from './support/granted.ts';
import { imprintOf, tracesIn } from './support/imprint.ts';
import { ruleIn } from './support/panel.ts';
import { clickToolbar, openRealSidePanel, realSidePanel } from './support/side-panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';

declare const chrome: ExtensionApi;

const elsewhere = { host: testHost, port: 0, base: '/webmail' };
const settings = '/Main/frmPasswordRequirements.aspx?popup=true';
const length = '#ctl00_MPH_txtMinLength';

const openAt = async ({ context }: ExtensionChromium, url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  return page;
};
const expectMarked = (page: Page, selector = length) =>
  expect(page.locator(selector)).toHaveAttribute('data-palisade-outcome', 'fail');
const listed = async (chromium: ExtensionChromium): Promise<unknown> =>
  (await everythingStored(chromium)).local[enabledOriginsKey];

/**
 * Presses the toolbar button on a page, and then the panel's. `asking`: the panel does not know that the prompt was
 * answered before, and asks the browser.
 */
async function enable(
  chromium: ExtensionChromium,
  page: Page,
  { origin }: Simulator,
  asking = false,
): Promise<void> {
  const panel = await openRealSidePanel(chromium, page);
  if (asking) {
    await panel.page.evaluate(() => {
      chrome.permissions.contains = (async () => false) as typeof chrome.permissions.contains;
    });
    await clickToolbar(chromium, page);
    await expect(panel.page.getByText(/^Your browser will ask/)).toBeVisible();
  } else await expect(panel.page.getByText(/^Your browser has given access/)).toBeVisible();
  await panel.page.getByRole('button', { name: `Use Palisade on ${origin}` }).click();
  await expect.poll(() => listed(chromium)).toContain(origin);
  await panel.close();
}

test.describe('an address that is not enabled', () => {
  let server: Simulator;
  test.beforeEach(async () => {
    server = await startLegacy({ ...elsewhere, tls: true });
  });
  test.afterEach(() => server.close());

  test('is offered by name, and the browser is asked for it alone, as often as wanted', async ({
    chromium,
  }) => {
    const page = await openAt(chromium, server.origin + settings);
    const before = await imprintOf(page);
    const panel = await openRealSidePanel(chromium, page);
    const use = panel.page.getByRole('button', { name: `Use Palisade on ${server.origin}`, exact: true });
    await expect(use).toBeVisible();
    const told = panel.page.locator('[data-asked]');
    // The real question is taken, and stays open: nobody can answer a prompt here. So the test answers in its place.
    await use.click();
    await expect(told).toHaveAttribute('data-asked', 'pending');
    await panel.page.waitForTimeout(1_000);
    await expect(told).toHaveAttribute('data-asked', 'pending');
    expect((await new AxeBuilder({ page: panel.page }).analyze()).violations).toEqual([]);
    await panel.page.evaluate(() => {
      const asked: object[] = [];
      const answers: { yes: (given: boolean) => void; fail: (why: Error) => void }[] = [];
      Object.assign(globalThis, { asked, answers });
      chrome.permissions.request = ((hosts: object) => {
        asked.push({ ...hosts, withinClick: navigator.userActivation.isActive });
        return new Promise<boolean>((yes, fail) => answers.push({ yes, fail }));
      }) as typeof chrome.permissions.request;
    });
    const answer = (how: 'no' | 'error') =>
      panel.page.evaluate((what) => {
        const { answers } = globalThis as unknown as {
          answers: { yes: (given: boolean) => void; fail: (why: Error) => void }[];
        };
        if (what === 'no') answers.at(-1)?.yes(false);
        else answers.at(-1)?.fail(new Error('no window'));
      }, how);
    await use.click();
    await expect(told).toHaveAttribute('data-asked', 'pending');
    await answer('no');
    await expect(told).toHaveAttribute('data-asked', 'refused');
    await use.click();
    await answer('error');
    await expect(told).toHaveAttribute('data-asked', 'failed');
    const question = { origins: [patternOf(server.origin, true)], withinClick: true };
    expect(await panel.page.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)).toEqual([
      question,
      question,
    ]);
    expect(await listed(chromium)).toBeUndefined();
    expect(await imprintOf(page)).toEqual(before);
    await panel.close();
  });

  test('is asked for with a press of the toolbar button where it cannot be seen', async ({ chromium }) => {
    const page = await openAt(chromium, server.origin + settings);
    const other = await openAt(chromium, `${server.origin}/other-product.html`);
    const panel = await openRealSidePanel(chromium, page);
    await expect(panel.page.locator('[data-state="not-enabled"]')).toBeVisible();
    await other.bringToFront();
    await expect(panel.page.locator('[data-state="no-access"]')).toContainText('toolbar button');
    // The panel is open; the press tells it to look.
    const again = await openRealSidePanel(chromium, other);
    await expect(panel.page.locator('[data-state="not-enabled"]')).toContainText(server.origin);
    await other.goto('chrome://version');
    await expect(panel.page.locator('[data-state="not-enabled"]')).toHaveCount(0);
    await again.close();
    await panel.close();
  });
});

for (const tls of [true, false]) {
  test(`${tls ? 'https' : 'http'} on another port: marked in the open tab, until it is taken back`, async () => {
    const server = await startLegacy({ ...elsewhere, tls });
    const neighbour = await startLegacy({ ...elsewhere, tls });
    const chromium = await launchGranted([server.origin]);
    try {
      const page = await openAt(chromium, server.origin + settings);
      const next = await openAt(chromium, neighbour.origin + settings);
      const before = await imprintOf(page);
      const beside = await imprintOf(next);
      expect(await tracesIn(page)).toEqual([]);
      const asked = server.requests.length;

      await enable(chromium, page, server, tls);
      await expectMarked(page);
      expect(server.requests.length).toBe(asked);
      const panel = await chromium.openPanel(page);
      await expect(ruleIn(panel, 'pw.min_length')).toHaveAttribute('data-outcome', 'fail');

      // A card in the page opens the panel here too: the click still counts.
      await page.bringToFront();
      await page.locator('palisade-overlay button.badge').first().click();
      await page.locator('palisade-overlay').getByRole('button', { name: 'Open checklist' }).click();
      const real = await realSidePanel(chromium);
      await expect(ruleIn(real.page, 'pw.min_length')).toBeVisible();
      await real.close();

      // New pages are marked, in a sub-path too and after the background was stopped. Those of another port are not.
      await stopWorker(chromium);
      await page.goto(`${server.origin}/webmail${settings}`);
      await expectMarked(page);
      await expect(page.locator('palisade-overlay')).toHaveCount(1);
      await next.reload();
      await expect(next.locator(length)).toBeVisible();
      await next.waitForTimeout(1_000);
      expect(await imprintOf(next)).toEqual(beside);
      expect(recordsIn(await everythingStored(chromium)).map(({ id }) => id)).toEqual([server.origin]);

      await page.goto(server.origin + settings);
      await expectMarked(page);
      const options = await chromium.openPage('options.html');
      await options.getByRole('button', { name: `Stop using it at ${server.origin}` }).click();
      await expect(options.locator(`[data-origin="${server.origin}"]`)).toHaveCount(0);
      await expect.poll(() => tracesIn(page)).toEqual([]);
      await expect.poll(() => imprintOf(page)).toEqual(before);
      const left = await options.evaluate(async () => [
        await chrome.scripting.getRegisteredContentScripts(),
        (await chrome.permissions.getAll()).origins?.filter((each) => !each.includes(':9998/')),
      ]);
      expect(left).toEqual([[], []]);
      await page.reload();
      await expect(page.locator(length)).toBeVisible();
      await page.waitForTimeout(1_000);
      expect(await imprintOf(page)).toEqual(before);
    } finally {
      await chromium.close();
      await neighbour.close();
      await server.close();
    }
  });
}

test('modern pages are marked in every open tab, until access is taken away in the browser', async () => {
  const server = await startModern({ ...elsewhere, tls: true });
  const chromium = await launchGranted([server.origin]);
  const address = `${server.origin}/interface/root#/settings/sysadmin/password-requirements`;
  const box = 'input[name=minPasswordLength]';
  try {
    const tabs = [await openAt(chromium, address), await openAt(chromium, address)];
    for (const page of tabs) await expect(page.locator(box)).toBeVisible();
    const [first] = tabs;
    if (!first) throw new Error('no tab');
    await enable(chromium, first, server);
    for (const page of tabs) {
      await page.bringToFront();
      await expectMarked(page, box);
      await expect(page.locator('palisade-overlay')).toHaveCount(1);
    }
    // An update brings a new copy of everything: what is enabled stays so.
    await chromium.reload();
    const later = await openAt(chromium, address);
    await expectMarked(later, box);
    tabs.push(later);
    // As in the browser's own settings: nothing of ours is asked.
    const options = await chromium.openPage('options.html');
    await options.evaluate(
      (origins) => chrome.permissions.remove({ origins }),
      [patternOf(server.origin, true)],
    );
    await expect(options.locator(`[data-list="withdrawn"] [data-origin="${server.origin}"]`)).toBeVisible();
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
    for (const page of tabs) {
      // Copies from before the update hear of nothing, and go at the next event in their page.
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 310);
      await expect.poll(() => tracesIn(page)).toEqual([]);
    }
    expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  } finally {
    await chromium.close();
    await server.close();
  }
});
