import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './chromium.ts';
import { expect } from './simulated-test.ts';
import { tabState } from './stored.ts';

/** A tab whose page the extension has looked at: what it thinks of it is written down. */
export async function seenPage(
  chromium: ExtensionChromium,
  url: string,
): Promise<{ page: Page; tabId: number }> {
  const page = await chromium.context.newPage();
  await page.goto(url);
  const tabId = await chromium.tabIdOf(page);
  await expect.poll(async () => (await tabState(chromium, tabId))?.status).toBeDefined();
  return { page, tabId };
}
