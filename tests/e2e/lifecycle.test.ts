import type { Page } from '@playwright/test';
import { startLegacy } from '../simulators/legacy/server.ts';
import { type ExtensionChromium, launchChromium } from './support/chromium.ts';
import { stopWorker } from './support/chromium-worker.ts';
import { testHost } from './support/environment.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { notSavedYet, ruleIn } from './support/panel.ts';
import { openRealSidePanel, realSidePanel } from './support/side-panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, tabState } from './support/stored.ts';
import { contentOf, goTo, signedIn, signInLegacy, signInModern } from './support/visit.ts';

declare const chrome: ExtensionApi;

const screensIn = async (chromium: ExtensionChromium, tabId: number): Promise<string[]> =>
  Object.values((await tabState(chromium, tabId))?.frames ?? {}).flatMap(({ screens }) => screens);

const badgeOf = async (chromium: ExtensionChromium, tabId: number): Promise<string> =>
  (await chromium.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

const lengthOf = {
  legacy: (page: Page) => contentOf(page, 'security').locator('#ctl00_MPH_txtMinLength'),
  modern: (page: Page) => page.locator('input[name=minPasswordLength]'),
};
const saveOf = {
  legacy: (page: Page) => contentOf(page, 'security').getByRole('link', { name: 'Save', exact: true }),
  modern: (page: Page) => page.getByRole('button', { name: 'Save', exact: true }),
};
const signIns = { legacy: signInLegacy, modern: signInModern };

for (const family of ['legacy', 'modern'] as const) {
  test(`${family}: the background may be stopped between any two steps`, async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers[family](), signIns[family]);
    const { page, panel } = visit;
    const length = ruleIn(panel, 'pw.min_length');
    const stop = async (): Promise<void> => {
      await stopWorker(chromium);
      await page.bringToFront();
    };
    await stop();
    await goTo(visit, length, { name: 'Password Requirements', screen: 'passwordRequirements' });
    await expect(length).toHaveAttribute('data-outcome', 'fail');
    await stop();
    await lengthOf[family](page).fill('16');
    await expect(notSavedYet(length)).toBeVisible();
    await stop();
    await saveOf[family](page).click();
    await expect(length).toHaveAttribute('data-outcome', 'pass');
    await stop();
    await goTo(visit, ruleIn(panel, 'wl.empty'), { name: 'Whitelist', screen: 'whitelist' });
    await expect(ruleIn(panel, 'wl.wide')).toHaveAttribute('data-outcome', 'fail');
    await expect(length).toHaveAttribute('data-outcome', 'pass');
  });
}

test('a closed tab leaves nothing behind but the record', async ({ servers, chromium }) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
  const tabId = await chromium.tabIdOf(page);
  await expect.poll(() => screensIn(chromium, tabId)).toEqual(['passwordRequirements']);
  // An edit that is on its way when the tab goes.
  await page.locator('#ctl00_MPH_txtMinLength').fill('9');
  const aboutTab = async (): Promise<string> => JSON.stringify((await everythingStored(chromium)).session);
  await expect.poll(aboutTab).toContain(`"${tabId}:0"`);
  await page.close();
  await expect.poll(aboutTab).not.toContain(`"${tabId}`);
  const { local } = await everythingStored(chromium);
  expect(JSON.stringify(local)).toContain('password.minLength');
});

test('what a frame showed goes when the frame goes on', async ({ servers, chromium }) => {
  const server = await servers.legacy();
  const { page, panel, tabId } = await signedIn(chromium, server, signInLegacy);
  const shows = () => expect.poll(() => screensIn(chromium, tabId));
  const tree = page.frameLocator('iframe[name="Security"]');
  await shows().toEqual(['domains']);
  await page.getByRole('link', { name: 'Security', exact: true }).click();
  await shows().toEqual([]);
  await tree.getByRole('link', { name: 'Whitelist', exact: true }).click();
  await shows().toEqual(['whitelist']);
  await tree.getByRole('link', { name: 'Blacklist', exact: true }).click();
  await shows().toEqual(['blacklist']);
  await expect.poll(() => badgeOf(chromium, tabId)).toMatch(/^[1-9]/);

  // A frame's next page says for itself that it is none of SmarterMail's.
  const content = page.frames().find((frame) => frame.url().includes('frmBlacklist'));
  await content?.goto(`${server.origin}/other-product.html`);
  await shows().toEqual([]);
  await expect(panel.locator('[data-rule]').first()).toBeVisible();

  await page.goto(`${server.origin}/other-product.html`);
  await expect(panel.locator('[data-state="not-smartermail"]')).toBeVisible();
  await shows().toEqual([]);
  expect(await badgeOf(chromium, tabId)).toBe('');
  await page.goto(server.adminUrl);
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
});

test('views of one modern document replace each other', async ({ servers, chromium }) => {
  const server = await servers.modern();
  const { page, tabId } = await signedIn(chromium, server, signInModern);
  const shows = () => expect.poll(() => screensIn(chromium, tabId));
  await shows().toEqual(['domains']);
  await page.getByText('Settings', { exact: true }).click();
  await shows().toEqual([]);
  await page.getByText('Password Requirements', { exact: true }).click();
  await shows().toEqual(['passwordRequirements']);
  await page.getByText('Licensing', { exact: true }).click();
  await shows().toEqual(['licensing']);
  await page.getByText('General', { exact: true }).click();
  await shows().toEqual([]);
});

test('a tab that goes to where we may not look is no longer shown as the server', async ({
  servers,
  chromium,
}) => {
  const { panel, page, tabId } = await signedIn(chromium, await servers.legacy(), signInLegacy);
  const elsewhere = await startLegacy({ host: testHost, port: 0 });
  try {
    await page.goto(`${elsewhere.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
    await expect(panel.locator('[data-state="no-access"]')).toBeVisible();
    await expect.poll(() => tabState(chromium, tabId)).toBeUndefined();
    await expect.poll(() => badgeOf(chromium, tabId)).toBe('');
  } finally {
    await elsewhere.close();
  }
});

test.describe("the browser's own side panel", () => {
  let own: ExtensionChromium;
  test.beforeEach(async () => {
    own = await launchChromium();
  });
  test.afterEach(() => own.close());

  const openPage = async (url: string): Promise<Page> => {
    const page = await own.context.newPage();
    await page.goto(url);
    return page;
  };

  test('follows the tab in front', async ({ servers }) => {
    const server = await servers.legacy();
    const settings = await openPage(`${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
    const stranger = await openPage(`${server.origin}/proxy-error.html`);
    const mailbox = await openPage(server.webmailUrl);
    await settings.bringToFront();
    const panel = await openRealSidePanel(own, settings);
    await expect(ruleIn(panel.page, 'pw.min_length')).toHaveAttribute('data-outcome', 'fail');
    await stranger.bringToFront();
    await expect(panel.page.locator('[data-state="not-smartermail"]')).toBeVisible();
    await mailbox.bringToFront();
    await expect(panel.page.locator('[data-state="mailbox"]')).toBeVisible();
    await settings.bringToFront();
    await expect(ruleIn(panel.page, 'pw.min_length')).toHaveAttribute('data-outcome', 'fail');
    await panel.close();
  });

  test('goes on when its tab moves to another window or closes, and when the background was stopped', async ({
    servers,
  }) => {
    const server = await servers.legacy();
    const path = `${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`;
    const settings = await openPage(path);
    const stranger = await openPage(`${server.origin}/proxy-error.html`);
    const mailbox = await openPage(server.webmailUrl);
    const tabId = await own.tabIdOf(settings);
    const panel = await openRealSidePanel(own, settings);
    const length = ruleIn(panel.page, 'pw.min_length');
    await expect(length).toHaveAttribute('data-outcome', 'fail');
    await (await own.worker()).evaluate((moved) => chrome.windows.create({ tabId: moved }), tabId);
    await stranger.bringToFront();
    await expect(panel.page.locator('[data-state="not-smartermail"]')).toBeVisible();
    await stopWorker(own);
    await stranger.goto(path);
    await expect(length).toHaveAttribute('data-outcome', 'fail');
    await mailbox.bringToFront();
    await expect(panel.page.locator('[data-state="mailbox"]')).toBeVisible();
    await mailbox.close();
    await expect(length).toHaveAttribute('data-outcome', 'fail');
    await panel.close();
  });

  test('opens from the card in the page, at the rule of the card, each time', async ({ servers }) => {
    const server = await servers.legacy();
    const page = await openPage(`${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
    const openFrom = async (label: RegExp): Promise<void> => {
      await page.locator('palisade-overlay').getByRole('button', { name: label }).click();
      const card = page.locator('palisade-overlay').getByRole('dialog');
      await card.getByRole('button', { name: 'Open checklist' }).click();
      await page.keyboard.press('Escape');
    };
    await openFrom(/Minimum Password Length/);
    const panel = await realSidePanel(own);
    // The browser leaves its own focus in the page; within the panel it stands on the rule.
    const focused = () =>
      expect.poll(() => panel.page.evaluate(() => document.activeElement?.getAttribute('data-rule')));
    await focused().toBe('pw.min_length');
    await openFrom(/existing passwords/);
    await focused().toBe('pw.existing_skipped');
    await panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await openFrom(/existing passwords/);
    await focused().toBe('pw.existing_skipped');
    await panel.close();
  });
});
