import AxeBuilder from '@axe-core/playwright';
import { patternOf } from '../../utils/extension/access.ts';
import { startLegacy } from '../simulators/legacy/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { elsewhere, listed, openAt, settings } from './support/elsewhere.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { imprintOf } from './support/imprint.ts';
import { openRealSidePanel } from './support/side-panel.ts';
import { expect, test } from './support/simulated-test.ts';

declare const chrome: ExtensionApi;

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
