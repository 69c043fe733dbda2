import AxeBuilder from '@axe-core/playwright';
import { patternOf } from '../../utils/extension/access.ts';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import { stopWorker } from './support/chromium-worker.ts';
import { elsewhere, enable, expectMarked, length, openAt, settings } from './support/elsewhere.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { launchGranted } from './support/granted.ts';
import { imprintOf, tracesIn } from './support/imprint.ts';
import { ruleIn } from './support/panel.ts';
import { realSidePanel } from './support/side-panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';
import { contentOf, signInLegacy } from './support/visit.ts';

declare const chrome: ExtensionApi;

for (const tls of [true, false]) {
  test(`${tls ? 'https' : 'http'} on another port: marked in the open tab, until it is taken back`, async () => {
    const server = await startLegacy({ ...elsewhere, tls });
    const neighbour = await startLegacy({ ...elsewhere, tls });
    const chromium = await launchGranted([server.origin]);
    try {
      const page = await openAt(chromium, server.origin + settings);
      const next = await openAt(chromium, neighbour.origin + settings);
      const stranger = await openAt(chromium, `${server.origin}/other-product.html`);
      const strange = await imprintOf(stranger);
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
      await stranger.reload();
      const told = await chromium.openPanel(stranger);
      await expect(told.locator('[data-state="not-smartermail"]')).toBeVisible();
      await next.reload();
      await expect(next.locator(length)).toBeVisible();
      await next.waitForTimeout(1_000);
      expect(await imprintOf(next)).toEqual(beside);
      expect(await imprintOf(stranger)).toEqual(strange);
      expect(recordsIn(await everythingStored(chromium)).map(({ id }) => id)).toEqual([server.origin]);

      await page.goto(server.origin + settings);
      await expectMarked(page);
      const options = await chromium.openPage('options.html');
      await options.getByRole('button', { name: `Stop using it here: ${server.origin}` }).click();
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

test('every frame of an open page is marked, two deep', async () => {
  const server = await startLegacy({ ...elsewhere, tls: true });
  const chromium = await launchGranted([server.origin]);
  try {
    const page = await openAt(chromium, server.loginUrl);
    await signInLegacy(page);
    await page.getByRole('link', { name: 'Security', exact: true }).click();
    const tree = page.frameLocator('iframe[name="Security"]');
    const whitelist = tree.getByRole('link', { name: 'Whitelist', exact: true });
    await whitelist.click();
    await expect(contentOf(page, 'security').locator('.NavigationLabel')).toContainText('Whitelist');
    await page.waitForLoadState('networkidle');
    expect(await tracesIn(page)).toEqual([]);
    await enable(chromium, page, server);
    const marked = contentOf(page, 'security').locator('[data-palisade-rule~="wl.wide"]').first();
    await expect(marked).toBeVisible();
    // And the frame's next page.
    await tree.getByRole('link', { name: 'Blacklist', exact: true }).click();
    await expect(marked).toHaveCount(0);
    await whitelist.click();
    await expect(marked).toBeVisible();
  } finally {
    await chromium.close();
    await server.close();
  }
});

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
    await expect
      .poll(() => options.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
      .toEqual([]);
  } finally {
    await chromium.close();
    await server.close();
  }
});
