import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxExtension } from './environment.ts';

/** Any fixed one will do: it makes the address of the extension's pages known. */
const uuid = '7a1e2f60-5d0c-4a52-9a1c-0d6c5b1f9998';

/** Firefox with the extension in it. `close` also removes its profile. */
export interface ExtensionFirefox {
  readonly browser: Browser;
  readonly origin: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension as a tab and waits until `selector` is there. */
  openPage(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

const program = (): string => process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

const geckoId = (folder: string): string => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
};

/** Starts Firefox over WebDriver BiDi with pop-up blocking left on, and installs the unpacked extension; `null`: none. */
export async function launchFirefox(folder: string | null = firefoxExtension): Promise<ExtensionFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'palisade-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program(),
    headless: true,
    userDataDir: profile,
    // Simulated servers have certificates of their own.
    acceptInsecureCerts: true,
    // Without it no page of the extension may be opened by the driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(folder !== null && {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(folder)]: uuid }),
      }),
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.disable_open_during_load': true,
    },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    if (folder !== null) await browser.installExtension(resolve(folder));
  } catch (error) {
    await close();
    throw new Error(`Firefox refused the extension in ${folder}: ${String(error)}`);
  }
  const origin = `moz-extension://${uuid}`;
  return {
    browser,
    origin,
    newPage: () => browser.newPage(),
    openPage: async (path, selector) => {
      const page = await browser.newPage();
      // Never resolves for pages of an extension, though they open: the selector tells when.
      page.goto(`${origin}/${path}`).catch(() => {});
      // More than once: the driver stumbles over a document that is just being replaced.
      const look = () => page.waitForSelector(selector, { timeout: 5_000 });
      await expect(async () => expect(await look()).not.toBeNull()).toPass({ timeout: 45_000 });
      return page;
    },
    close,
  };
}
