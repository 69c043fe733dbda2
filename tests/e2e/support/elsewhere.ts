import type { Page } from '@playwright/test';
import { enabledOriginsKey } from '../../../utils/audit/origins.ts';
import type { Simulator } from '../../simulators/simulator.ts';
import type { ExtensionChromium } from './chromium.ts';
import { testHost } from './environment.ts';
import type { ExtensionApi } from './extension-api.ts';
import { clickToolbar, openRealSidePanel } from './side-panel.ts';
import { expect } from './simulated-test.ts';
import { everythingStored } from './stored.ts';

declare const chrome: ExtensionApi;

/** Any free port, and everything under a sub-path too. */
export const elsewhere = { host: testHost, port: 0, base: '/webmail' };
export const settings = '/Main/frmPasswordRequirements.aspx?popup=true';
export const length = '#ctl00_MPH_txtMinLength';

export const openAt = async ({ context }: ExtensionChromium, url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  return page;
};
export const expectMarked = (page: Page, selector = length) =>
  expect(page.locator(selector)).toHaveAttribute('data-palisade-outcome', 'fail');
/** What is stored of the addresses that are enabled. */
export const listed = async (chromium: ExtensionChromium): Promise<unknown> =>
  (await everythingStored(chromium)).local[enabledOriginsKey];

/**
 * Presses the toolbar button on a page, and then the panel's. `asking`: the panel does not know that the prompt was
 * answered before, and asks the browser.
 */
export async function enable(
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
