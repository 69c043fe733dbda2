import type { Page } from '@playwright/test';
import { startLegacy } from '../simulators/legacy/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { type ExtensionChromium, launchChromium } from './support/chromium.ts';
import { type Display, hasDisplay, openDisplay } from './support/display.ts';
import { testHost } from './support/environment.ts';
import { ruleIn } from './support/panel.ts';
import { openRealSidePanel, realSidePanel } from './support/side-panel.ts';
import { expect, test } from './support/simulated-test.ts';

/** What needs a real keyboard: the browser's own keys and its own questions. */
test.describe('on a display', () => {
  test.skip(!hasDisplay(), 'Xvfb or xdotool is missing');
  let display: Display;
  let own: ExtensionChromium;
  let server: Simulator;

  test.beforeEach(async () => {
    display = await openDisplay();
    own = await launchChromium({ display: display.name, viewport: null });
  });
  test.afterEach(async () => {
    await own.close();
    await server.close();
    display.close();
  });

  const open = async (at: { readonly tls?: boolean; readonly port?: number }): Promise<Page> => {
    server = await startLegacy({ host: testHost, ...at });
    const page = await own.context.newPage();
    await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
    await page.bringToFront();
    return page;
  };
  const soon = { timeout: 2_000 };
  const marked = (page: Page) => page.locator('#ctl00_MPH_txtMinLength[data-palisade-outcome="fail"]');

  test('keys open the panel, beside the tab in front', async () => {
    await expect(marked(await open({}))).toBeVisible();
    // As the manifest wishes them, if the browser gives them out: some it keeps to itself without a word.
    display.press('alt+shift+l');
    const panel = await realSidePanel(own);
    await expect(ruleIn(panel.page, 'pw.min_length')).toHaveAttribute('data-outcome', 'fail');
    await panel.close();
  });

  test('the browser asks for one address: no is said and can be tried again, yes marks the page', async () => {
    const page = await open({ tls: true, port: 0 });
    const panel = await openRealSidePanel(own, page);
    const use = panel.page.getByRole('button', { name: `Use Palisade on ${server.origin}`, exact: true });
    await use.click();
    await expect(panel.page.locator('main')).toContainText('Your browser is asking.');
    // No has the focus first. A question that has only just come takes no keys.
    await expect(async () => {
      display.press('Return');
      await expect(panel.page.locator('main')).toContainText('The browser did not give access', soon);
    }).toPass();
    await expect(marked(page)).toHaveCount(0);
    await use.click();
    await expect(async () => {
      display.press('Tab', 'Return');
      await expect(marked(page)).toBeVisible(soon);
    }).toPass();
    await expect(ruleIn(panel.page, 'pw.min_length')).toHaveAttribute('data-outcome', 'fail');
    await panel.close();
  });
});
