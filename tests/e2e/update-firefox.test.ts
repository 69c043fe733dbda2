import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { startLegacy } from '../simulators/legacy/server.ts';
import { firefoxExtension, testHost } from './support/environment.ts';
import { copyExtension } from './support/extension-copy.ts';
import { launchFirefox } from './support/firefox.ts';

/** What stands in the page of ours, and whether it is tied together. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const names = [
      ...(document.querySelector('palisade-overlay')?.shadowRoot?.querySelectorAll('button.badge') ?? []),
    ].map((badge) => badge.getAttribute('aria-label'));
    const described = [...document.querySelectorAll('[aria-describedby]')];
    const ids = described.flatMap((one) => (one.getAttribute('aria-describedby') ?? '').split(' '));
    return {
      overlays: document.querySelectorAll('palisade-overlay').length,
      twice: names.length - new Set(names).size,
      badges: names.length > 0,
      dangling: ids.filter((id) => document.getElementById(id) === null),
      descriptions: document.querySelectorAll('[data-palisade-description]').length === described.length,
      ringed: [...document.querySelectorAll('[data-palisade-rule]')].some(
        (one) => getComputedStyle(one).outlineStyle === 'solid',
      ),
    };
  });
const alive = { overlays: 1, twice: 0, badges: true, dangling: [], descriptions: true, ringed: true };

const openCard = async (page: Page): Promise<boolean> => {
  await page.evaluate(() =>
    document
      .querySelector('palisade-overlay')
      ?.shadowRoot?.querySelector<HTMLElement>('button.badge')
      ?.focus(),
  );
  await page.keyboard.press('Enter');
  const card = () =>
    page.evaluate(
      () => document.querySelector('palisade-overlay')?.shadowRoot?.querySelector('[role=dialog]') !== null,
    );
  await expect.poll(card).toBe(true);
  return true;
};

test('Firefox: an update under open tabs leaves nothing of the old version, and the new one goes on', async () => {
  test.setTimeout(120_000);
  const extension = copyExtension(firefoxExtension);
  const firefox = await launchFirefox(extension.folder);
  const server = await startLegacy({ host: testHost });
  try {
    const pages: Page[] = [];
    for (const path of ['frmPasswordRequirements', 'frmDomainDefaults', 'frmLogSettings']) {
      const page = await firefox.newPage();
      await page.goto(`${server.origin}/Main/${path}.aspx?popup=true`);
      await expect.poll(() => drawn(page), { timeout: 15_000 }).toEqual(alive);
      // An element of the old version, to be known by.
      await page.evaluate(() => document.querySelector('palisade-overlay')?.setAttribute('data-old', ''));
      pages.push(page);
    }
    extension.change({ version: '99.0.0' });
    await firefox.browser.installExtension(extension.folder);
    for (const page of pages) {
      await page.bringToFront();
      const old = () => page.evaluate(() => document.querySelectorAll('[data-old]').length);
      await expect.poll(old, { timeout: 15_000 }).toBe(0);
      await expect.poll(() => drawn(page), { timeout: 15_000 }).toEqual(alive);
      expect(await openCard(page)).toBe(true);
    }
  } finally {
    await firefox.close();
    await server.close();
    extension.remove();
  }
});
