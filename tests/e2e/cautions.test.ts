import { expect, test } from './support/simulated-test.ts';

test('words of caution come beside a dangerous button, open on a click, and go with its page', async ({
  servers,
  chromium,
}) => {
  const server = await servers.modern();
  const page = await chromium.context.newPage();
  const overlay = page.locator('palisade-overlay');
  const caution = overlay.locator('.caution');
  await page.goto(`${server.origin}/interface/root#/manage/sysadmin/domain-defaults`);
  await expect(caution).toHaveAccessibleName(/Propagate/);
  const card = overlay.locator('.card');
  await caution.click();
  await expect(card).toContainText('into every domain');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.goto(`${server.origin}/interface/root#/settings/sysadmin/password-requirements`);
  await expect(page.locator('[data-palisade-rule]').first()).toBeVisible();
  await expect(caution).toHaveCount(0);
  expect(server.requests.filter(({ path }) => path.includes('propagate'))).toEqual([]);
});
