import type { Page } from '@playwright/test';
import { expect, test } from './support/simulated-test.ts';

const cautionIn = (page: Page) => page.locator('palisade-overlay .caution');
const cardIn = (page: Page) => page.locator('palisade-overlay .card');

async function expectWords(page: Page, name: RegExp, words: string): Promise<void> {
  const caution = cautionIn(page);
  await expect(caution).toHaveAccessibleName(name);
  await caution.click();
  await expect(cardIn(page)).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(cardIn(page)).toHaveCount(0);
}

test('words of caution come beside a dangerous button, open on a click, and go with its page', async ({
  servers,
  chromium,
}) => {
  const server = await servers.modern();
  const page = await chromium.context.newPage();
  await page.goto(`${server.origin}/interface/root#/manage/sysadmin/domain-defaults`);
  await expectWords(page, /Propagate/, 'into every domain');
  await page.goto(`${server.origin}/interface/root#/settings/sysadmin/password-requirements`);
  await expect(page.locator('[data-palisade-rule]').first()).toBeVisible();
  await expect(cautionIn(page)).toHaveCount(0);
  expect(server.requests.filter(({ path }) => path.includes('propagate'))).toEqual([]);
});

test('they come with a menu that is opened, and go when it is closed', async ({ servers, chromium }) => {
  const server = await servers.modern();
  const page = await chromium.context.newPage();
  await page.goto(`${server.origin}/interface/root#/settings/sysadmin/security`);
  await page.getByRole('tab', { name: 'IDS Rules' }).click();
  await expect(page.locator('[data-palisade-rule]').first()).toBeVisible();
  await expect(cautionIn(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Actions' }).click();
  await expect(cautionIn(page)).toHaveAccessibleName(/Reset IDS Rules/);
  await page.keyboard.press('Escape');
  await expect(cautionIn(page)).toHaveCount(0);
});

test('a legacy server has them too, and the panel hides them with all marks of the tab', async ({
  servers,
  chromium,
}) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  // Settings > Defaults > Domain Propagation > Propagate Now, as hosters describe it; here on the page beside it.
  await page.route('**/frmDomainDefaults.aspx*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('>Cancel</a>', '>Propagate Now</a>') });
  });
  await page.goto(`${server.origin}/Main/frmDomainDefaults.aspx?popup=true`);
  await expectWords(page, /Propagate/, 'into every domain');
  const panel = await chromium.openPanel(page);
  await panel.getByRole('button', { name: 'Hide the marks on this page' }).click();
  await expect(cautionIn(page)).toHaveCount(0);
  await expect(page.locator('palisade-overlay .badge')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show the marks' }).click();
  await expect(cautionIn(page)).toBeVisible();
  await expect(page.locator('[data-palisade-outcome="fail"]').first()).toBeVisible();
});
