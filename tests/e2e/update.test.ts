import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import { type ExtensionChromium, launchChromium } from './support/chromium.ts';
import { chromeExtension, testHost } from './support/environment.ts';
import { copyExtension } from './support/extension-copy.ts';
import { type Imprint, imprintOf } from './support/imprint.ts';
import { ruleIn } from './support/panel.ts';
import { openRealSidePanel } from './support/side-panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { tabState } from './support/stored.ts';

const legacyPaths = [
  '/Main/frmPasswordRequirements.aspx?popup=true',
  '/Main/frmWhitelist.aspx?popup=true',
  '/Main/frmDomainDefaults.aspx?popup=true',
];
const modernPath = '/interface/root#/settings/sysadmin/password-requirements';

async function update({ context }: ExtensionChromium, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
}

const badges = (page: Page) => page.locator('palisade-overlay button.badge');

/** Nothing stands twice, and what stands is alive: its card opens, by the new version's own script. */
async function expectAlive(page: Page): Promise<void> {
  await page.bringToFront();
  await expect(page.locator('palisade-overlay')).toHaveCount(1);
  await expect(badges(page).first()).toBeVisible();
  const names = await badges(page).evaluateAll((all) => all.map((badge) => badge.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);
  const dangling = await page.evaluate(
    () =>
      [...document.querySelectorAll('[aria-describedby]')].filter((element) =>
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .some((id) => document.getElementById(id) === null),
      ).length,
  );
  expect(dangling).toBe(0);
  await badges(page).first().click();
  const card = page.locator('palisade-overlay').getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card.getByRole('button', { name: 'Open checklist' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
}

test('an update under ten open tabs: the new version goes on where the old one was', async () => {
  test.setTimeout(240_000);
  const extension = copyExtension(chromeExtension);
  const chromium = await launchChromium({ extension: extension.folder });
  const legacy = await startLegacy({ host: testHost });
  const modern = await startModern({ host: testHost.replace(/\.\d+\.(\d+)$/, '.9.$1') });
  const faults: string[] = [];
  const requests: string[] = [];
  try {
    const addresses = [
      ...legacyPaths.map((path) => legacy.origin + path),
      ...legacyPaths.map((path) => legacy.origin + path),
      ...Array.from({ length: 4 }, () => modern.origin + modernPath),
    ];
    expect(addresses).toHaveLength(10);
    const pages: Page[] = [];
    for (const address of addresses) {
      const page = await chromium.context.newPage();
      page.on('pageerror', (error) => faults.push(`${address} ${error.message} ${error.stack}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/favicon/.test(message.location().url))
          faults.push(`${address} ${message.text()}`);
      });
      await page.goto(address);
      await expect(badges(page).first()).toBeVisible();
      pages.push(page);
    }
    const [first, second] = pages as [Page, Page];
    // One card is open, and one value is edited and not saved.
    await first.bringToFront();
    await first.locator('#ctl00_MPH_txtMinLength').fill('17');
    await expect(first.locator('[data-palisade-outcome]').first()).toBeVisible();
    await second.bringToFront();
    await badges(second).first().click();
    await expect(second.locator('palisade-overlay').getByRole('dialog')).toBeVisible();
    const stranger = await chromium.context.newPage();
    await stranger.goto(`${legacy.origin}/proxy-error.html`);
    const before: Imprint[] = await imprintOf(stranger);
    for (const page of pages) page.on('request', (request) => requests.push(request.url()));

    extension.change({ version: '99.0.0' });
    await update(chromium, extension.folder);
    await expect(async () => (await chromium.openPage('options.html')).close()).toPass({ timeout: 20_000 });
    // Without a reload, and before anybody does anything in them: the new worker has heard of each.
    await expect
      .poll(
        async () => {
          const worker = await chromium.worker();
          return worker.evaluate(async () => {
            const { tabs } = await (
              globalThis as unknown as {
                chrome: { storage: { session: { get(key: string): Promise<{ tabs?: object }> } } };
              }
            ).chrome.storage.session.get('tabs');
            return Object.values(tabs ?? {}).filter(({ status }) => status === 'smartermail').length;
          });
        },
        { timeout: 30_000 },
      )
      .toBe(10);
    for (const page of pages) await expectAlive(page);
    expect(faults).toEqual([]);
    expect(requests).toEqual([]);
    expect(await imprintOf(stranger)).toEqual(before);

    // The edit is still one: the new version does not take it for the server's value.
    const tabId = await chromium.tabIdOf(first);
    const panel = await chromium.openPanel(first);
    const length = ruleIn(panel, 'pw.min_length');
    await expect(length.getByText('Not saved yet', { exact: true })).toBeVisible();
    await expect(length).not.toHaveAttribute('data-outcome', 'pass');
    const frames = Object.values((await tabState(chromium, tabId))?.frames ?? {});
    expect(frames.flatMap(({ unsaved }) => unsaved.map(({ setting }) => setting))).toContain(
      'password.minLength',
    );

    // And what the new version drew goes as it should.
    await first.bringToFront();
    await first.getByRole('link', { name: 'Save', exact: true }).click();
    await expect(length).toHaveAttribute('data-outcome', 'pass');
    expect(faults).toEqual([]);

    // The browser closes an extension's panels with the old version; opened again, they go on.
    const real = await openRealSidePanel(chromium, first);
    await expect(ruleIn(real.page, 'pw.min_length')).toHaveAttribute('data-outcome', 'pass');
    await real.close();
  } finally {
    await chromium.close();
    await legacy.close();
    await modern.close();
    extension.remove();
  }
});

test('installation under an open tab needs no reload either', async () => {
  const chromium = await launchChromium({ extension: null });
  const server = await startLegacy({ host: testHost });
  try {
    const page = await chromium.context.newPage();
    await page.goto(server.origin + legacyPaths[0]);
    await expect(page.locator('#ctl00_MPH_txtMinLength')).toBeVisible();
    await update(chromium, resolve(chromeExtension));
    await expectAlive(page);
  } finally {
    await chromium.close();
    await server.close();
  }
});
