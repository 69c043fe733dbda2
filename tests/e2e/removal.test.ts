import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { type ExtensionChromium, launchChromium } from './support/chromium.ts';
import { chromeExtension, testHost } from './support/environment.ts';
import { copyExtension, type ExtensionCopy } from './support/extension-copy.ts';
import { type Imprint, imprintOf, tracesIn } from './support/imprint.ts';
import { expect, test } from './support/simulated-test.ts';

interface Shown {
  readonly start: () => Promise<Simulator>;
  readonly path: string;
  /** A control with a description of the page's own, put in on the way. */
  readonly file: string;
  readonly control: string;
}

const pages: Readonly<Record<string, Shown>> = {
  legacy: {
    start: () => startLegacy({ host: testHost }),
    path: '/Main/frmPasswordRequirements.aspx?popup=true',
    file: '**/frmPasswordRequirements.aspx*',
    control: 'name="ctl00$MPH$txtMinLength"',
  },
  modern: {
    start: () => startModern({ host: testHost }),
    path: '/interface/root#/settings/sysadmin/password-requirements',
    file: '**/password-requirements.html',
    control: 'name="minPasswordLength"',
  },
};
const described = '[aria-describedby~="own-hint"]';

async function openPage({ context }: ExtensionChromium, server: Simulator, shown: Shown): Promise<Page> {
  const { path, file, control } = shown;
  await context.route(file, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(control, `${control} aria-describedby="own-hint own-other"`);
    await route.fulfill({ response, body });
  });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  await expect(page.locator(described)).toBeVisible();
  await page.waitForLoadState('networkidle');
  return page;
}

async function imprintWithout(server: Simulator, shown: Shown): Promise<Imprint[]> {
  const plain = await launchChromium({ extension: null });
  try {
    return await imprintOf(await openPage(plain, server, shown));
  } finally {
    await plain.close();
  }
}

const tell = async ({ context }: ExtensionChromium, method: string, params: object): Promise<void> => {
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send(method, params);
};

/** As an update does: the running one goes, and a new one comes under the same name. */
const reload = async (chromium: ExtensionChromium, folder: string): Promise<void> => {
  await tell(chromium, 'Extensions.loadUnpacked', { path: folder });
  // Its pages can be opened again once it is back.
  await expect(async () => (await chromium.openPage('options.html')).close()).toPass({ timeout: 20_000 });
};

/** An update that may run in no page any more: nothing of it takes the place of what was there. */
const withdraw = (chromium: ExtensionChromium, extension: ExtensionCopy): Promise<void> => {
  const access = ['content_scripts', 'host_permissions', 'optional_host_permissions'];
  extension.change(Object.fromEntries(access.map((key) => [key, undefined])));
  return reload(chromium, extension.folder);
};

const uninstall = (chromium: ExtensionChromium): Promise<void> =>
  tell(chromium, 'Extensions.uninstall', { id: chromium.extensionId });

for (const [name, shown] of Object.entries(pages)) {
  for (const [how, cut] of Object.entries({ 'an update without access': withdraw, removal: uninstall })) {
    test(`${name}: after ${how} nothing of ours stays in an open page`, async () => {
      const server = await shown.start();
      const expected = await imprintWithout(server, shown);
      const extension = copyExtension(chromeExtension);
      const chromium = await launchChromium({ extension: extension.folder });
      try {
        const page = await openPage(chromium, server, shown);
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(`${error.message} ${error.stack}`));
        const control = page.locator(described);
        await expect(control).toHaveAttribute('aria-describedby', /^own-hint own-other \S+$/);
        await page.locator('palisade-overlay button.badge').first().click();
        await expect(page.locator('palisade-overlay [role=dialog]')).toBeVisible();

        await cut(chromium, extension);
        await page.mouse.move(300, 300);
        await page.mouse.move(310, 310);
        await expect.poll(() => tracesIn(page)).toEqual([]);
        await expect.poll(() => imprintOf(page)).toEqual(expected);
        expect(faults).toEqual([]);
      } finally {
        await chromium.close();
        await server.close();
        extension.remove();
      }
    });
  }

  test(`${name}: after a reload of the extension new and reloaded pages are marked once`, async () => {
    const server = await shown.start();
    const chromium = await launchChromium();
    const marksOnce = async (page: Page): Promise<void> => {
      const control = page.locator(described);
      await expect(control).toHaveAttribute('data-palisade-outcome', 'fail');
      await expect(control).toHaveAttribute('aria-describedby', /^own-hint own-other \S+$/);
      await expect(page.locator('palisade-overlay')).toHaveCount(1);
      const badges = page.locator('palisade-overlay button.badge');
      await expect(badges.first()).toBeVisible();
      const names = await badges.evaluateAll((all) => all.map((badge) => badge.getAttribute('aria-label')));
      expect(new Set(names).size).toBe(names.length);
    };
    try {
      const open = await openPage(chromium, server, shown);
      await marksOnce(open);
      await reload(chromium, resolve(chromeExtension));
      const fresh = await chromium.context.newPage();
      await fresh.goto(server.origin + shown.path);
      await marksOnce(fresh);
      // The one that was open is reloaded with the old marks still in it.
      await open.reload();
      await marksOnce(open);
      const panel = await chromium.openPanel(open);
      await expect(panel.locator('[data-rule="pw.min_length"]')).toHaveAttribute('data-outcome', 'fail');
    } finally {
      await chromium.close();
      await server.close();
    }
  });
}
