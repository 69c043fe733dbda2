import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type ExtensionChromium, launchChromium } from './support/chromium.ts';
import { stopWorker } from './support/chromium-worker.ts';
import { chromeExtension } from './support/environment.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { openRealSidePanel } from './support/side-panel.ts';

declare const chrome: ExtensionApi;

test.describe('the built extension in Chromium', () => {
  let browser: ExtensionChromium;

  test.beforeAll(async () => {
    browser = await launchChromium();
  });

  test.afterAll(async () => {
    await browser.close();
  });

  test('loads, and its background runs', async () => {
    const worker = await browser.worker();
    expect(await worker.evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
  });

  test('starts its background anew after the browser stopped it', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => Object.assign(globalThis, { stillTheSame: true }));
    await stopWorker(browser);
    const page = await browser.openPage('manifest.json');
    await page.evaluate(() => chrome.runtime.sendMessage({ name: 'wake' }).catch(() => null));
    const again = await browser.worker();
    expect(await again.evaluate(() => 'stillTheSame' in globalThis)).toBe(false);
    await page.close();
  });

  test('opens its side panel from the toolbar', async () => {
    const page = await browser.context.newPage();
    await page.goto('data:text/html,<title>any page</title>');
    const panel = await openRealSidePanel(browser, page);
    await expect(panel.page.locator('body')).not.toBeEmpty();
    await panel.close();
  });

  test('opens the panel as a tab that follows another, without accessibility faults', async () => {
    const first = await browser.context.newPage();
    const second = await browser.context.newPage();
    const ids = [await browser.tabIdOf(first), await browser.tabIdOf(second), await browser.tabIdOf(first)];
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    const panel = await browser.openPanel(second);
    expect(new URL(panel.url()).searchParams.get('tabId')).toBe(String(ids[1]));
    await expect(panel.locator('main')).toBeVisible();
    expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
  });
});

test('a manifest that Chromium refuses fails with its reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'palisade-faulty-'));
  try {
    cpSync(chromeExtension, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const faulty = {
      ...manifest,
      host_permissions: [],
      content_scripts: [{ matches: ['*://*:9998/*'], js: ['background.js'] }],
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(faulty));
    await expect(launchChromium({ extension: folder })).rejects.toThrow(/Invalid port/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
