import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './support/chromium.ts';
import { ruleIn } from './support/panel.ts';
import { seenPage } from './support/seen-page.ts';
import { expect, type Servers, test } from './support/simulated-test.ts';

/** Faults by rule, with the elements; only those inside `within` where it is given. */
async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations, passes } = await (within === undefined ? builder : builder.include(within)).analyze();
  // A page that axe saw nothing of has no faults either.
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** In light and in dark, as the browser asks for it; at rest, since a colour half way to another has no contrast. */
async function expectNoFaults(page: Page, within?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect([colorScheme, await faultsOf(page, within)]).toEqual([colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Opens what is folded away, folds in folds too. */
const openFolds = (panel: Page): Promise<void> =>
  panel.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

/**
 * And drawers, which are the same in every view; of those of one item, one is open at a time: here the last. They are
 * of few kinds: those of every rule would take axe minutes.
 */
async function unfold(panel: Page): Promise<void> {
  await openFolds(panel);
  const opened = await panel
    .locator('main .actions button[aria-expanded=false]:last-child')
    .evaluateAll((buttons) => {
      const some = buttons.slice(0, 40);
      for (const button of some) (button as HTMLElement).click();
      return some.length;
    });
  expect(opened).toBeGreaterThan(5);
  await expect(panel.locator('main .drawer')).toHaveCount(opened);
}

type Settings = { readonly [F in keyof Servers]: string };
const settings: Settings = {
  legacy: '/Main/frmPasswordRequirements.aspx?popup=true',
  modern: '/interface/root#/settings/sysadmin/password-requirements',
};

async function judged(chromium: ExtensionChromium, url: string): Promise<{ page: Page; panel: Page }> {
  const { page } = await seenPage(chromium, url);
  await expect(page.locator('[data-palisade-outcome=fail]').first()).toBeVisible();
  const panel = await chromium.openPanel(page);
  await expect(ruleIn(panel, 'pw.min_length')).toHaveAttribute('data-outcome', 'fail');
  return { page, panel };
}

test.describe('axe finds no fault', () => {
  test.describe.configure({ timeout: 240_000 });

  test('in the checklist, folded and with drawers open', async ({ servers, chromium }) => {
    const server = await servers.legacy();
    const { panel } = await judged(chromium, server.origin + settings.legacy);
    await panel.setViewportSize({ width: 380, height: 900 });
    await expectNoFaults(panel);
    await openFolds(panel);
    await expectNoFaults(panel);
    await panel.getByRole('button', { name: 'By screen', exact: true }).click();
    await expectNoFaults(panel);
    await unfold(panel);
    await expectNoFaults(panel);
  });

  test('where a person has to say what the pages show', async ({ servers, chromium }) => {
    const server = await servers.modern({ language: 'unknown' });
    const { page } = await seenPage(chromium, server.adminUrl);
    const panel = await chromium.openPanel(page);
    await panel.setViewportSize({ width: 380, height: 900 });
    await expect(panel.locator('[data-state="not-recognised"]')).toBeVisible();
    await expectNoFaults(panel);
    await panel.getByRole('button', { name: 'Go through it by hand', exact: true }).click();
    const list = ruleIn(panel, 'wl.empty');
    await list.getByRole('button', { name: 'I looked: it is ...', exact: true }).click();
    await list.getByLabel('Has entries', { exact: true }).check();
    await expectNoFaults(panel);
  });

  test('where the panel has nothing to check', async ({ servers, chromium }) => {
    const server = await servers.legacy();
    for (const path of ['/proxy-error.html', '/Login.aspx', '/Default.aspx?as=mailbox']) {
      const { page } = await seenPage(chromium, server.origin + path);
      const panel = await chromium.openPanel(page);
      await expect(panel.locator('main [data-state]')).toBeVisible();
      await expectNoFaults(panel);
    }
  });

  test('in the options and the report', async ({ servers, chromium }) => {
    const server = await servers.modern();
    await judged(chromium, server.origin + settings.modern);
    const options = await chromium.openPage('options.html');
    await expect(options.getByText('mail.example.com').first()).toBeVisible();
    await expectNoFaults(options);
    const report = await chromium.openPage(`report.html?server=${encodeURIComponent(server.origin)}`);
    await expect(report.getByRole('table').first()).toBeVisible();
    await expectNoFaults(report);
  });

  for (const family of ['legacy', 'modern'] as const) {
    test(`in what is drawn on a ${family} page, with the card open and folds unfolded`, async ({
      servers,
      chromium,
    }) => {
      const server = await servers[family]();
      const { page } = await judged(chromium, server.origin + settings[family]);
      await page.bringToFront();
      const overlay = page.locator('palisade-overlay');
      await expect(overlay.getByRole('button').first()).toBeVisible();
      await expectNoFaults(page, 'palisade-overlay');
      await overlay.getByRole('button').first().click();
      await expect(overlay.getByRole('dialog')).toBeVisible();
      await expect(overlay.getByText('Loading the explanation')).toHaveCount(0);
      for (const fold of await overlay.locator('summary').all()) await fold.click();
      await expectNoFaults(page, 'palisade-overlay');
    });
  }

  test('in the password meter', async ({ servers, chromium }) => {
    const server = await servers.legacy();
    const { page } = await seenPage(chromium, `${server.origin}/Main/frmUser.aspx?popup=true`);
    const box = page.locator('#ctl00_MPH_wucUserSettings_txtNewPassword');
    for (const text of ['mypassword1', 'Smartermail2026!', 'Qz7!vWk#Tm2pXj9&dR4s']) {
      await box.fill(text);
      await expect(page.getByRole('meter')).toBeVisible();
      await expectNoFaults(page, 'palisade-overlay');
    }
  });
});
