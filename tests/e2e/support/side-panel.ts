import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { ExtensionChromium } from './chromium.ts';

export interface RealSidePanel {
  readonly page: Page;
  /** Lets go of the second connection; the panel stays open. */
  close(): Promise<void>;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Clicks the extension's toolbar button for a tab, which counts as a person's gesture. */
export async function clickToolbar(browser: ExtensionChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this Playwright gives no browser for a persistent context');
  const send = session.send.bind(session) as (method: string, params?: object) => Promise<unknown>;
  // Targets of type `tab` are the only ones an action can be triggered on, and a filter is needed to see them.
  const { targetInfos } = (await send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: readonly TargetInfo[];
  };
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  await session.detach();
}

/**
 * The browser's own side panel, once it is open. Playwright lists it only to a connection that is made after it
 * opened, so one is made until it shows.
 */
export async function realSidePanel(browser: ExtensionChromium): Promise<RealSidePanel> {
  const port = readFileSync(join(browser.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const url = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const panel = second
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url() === url);
    if (panel) return { page: panel, close: () => second.close() };
    await second.close();
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('the side panel did not open in 5 s');
}

/** Opens the browser's own side panel by the toolbar button. */
export async function openRealSidePanel(browser: ExtensionChromium, page: Page): Promise<RealSidePanel> {
  await clickToolbar(browser, page);
  return realSidePanel(browser);
}
