import type { Page } from '@playwright/test';
import type { DemoServer } from './servers.ts';

/** A password that looks strong and is not: the product's own name with a year. */
const typed = 'SmarterMail2026!';

async function openEditor(page: Page, { id, simulator }: DemoServer): Promise<void> {
  if (id === 'legacy') {
    await page.goto(`${simulator.origin}/Main/frmUser.aspx?popup=true`);
    return;
  }
  await page.goto(`${simulator.origin}/interface/root#/settings/sysadmin/administrators`);
  await page.locator('.st-table-row', { hasText: 'Primary Administrator' }).click();
}

/** Types into the new-password box of an editor, so that the meter shows. */
export async function showMeter(page: Page, server: DemoServer): Promise<void> {
  await openEditor(page, server);
  const box = page.locator('input[type=password][name*=ewPassword]').first();
  await box.click();
  await box.pressSequentially(typed);
  const meter = page.locator('palisade-overlay').locator('[role=meter]');
  await meter.waitFor({ timeout: 10_000 });
  await page.locator('palisade-overlay [role=meter][aria-valuenow]').waitFor({ timeout: 10_000 });
}
