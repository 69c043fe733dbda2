import {
  auth,
  cancel,
  length,
  oneDomain,
  openTechnical,
  requirements,
  save,
} from './support/legacy-controls.ts';
import { notSavedYet, pressGoTo, ruleIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import {
  expectPending,
  expectStillFailing,
  expectUntouched,
  type Failing,
  untilReplaced,
} from './support/unchanged.ts';
import { contentOf, recordedValue, signedIn, signInLegacy, unsavedIn } from './support/visit.ts';

test.describe('a legacy server: an edit that is left is not saved', () => {
  test('Cancel changes nothing, on the page and back to the list', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + requirements);
    await expectUntouched(visit, length(page));
    await length(page).control.fill('15');
    await expectPending(visit, length(page));
    await untilReplaced(length(page).control, () => cancel(page));
    await expect(length(page).control).toHaveValue('5');
    await expectUntouched(visit, length(page));

    await page.goto(server.origin + oneDomain);
    await openTechnical(page);
    await expectUntouched(visit, auth(page));
    await auth(page).control.check();
    // Even right after a save that was refused.
    server.refuseNextSave();
    await untilReplaced(auth(page).control, () => save(page));
    await cancel(page);
    await expect(page).toHaveURL(/frmDomains/);
    await expect.poll(() => unsavedIn(visit)).toEqual([]);
    await page.getByRole('cell', { name: 'example.com', exact: true }).click();
    await openTechnical(page);
    await expect(auth(page).control).not.toBeChecked();
    await expectUntouched(visit, auth(page));
    expect(server.state.saves).toBe(0);
  });

  test('leaving by the tree changes nothing, nor does coming back', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    const content = contentOf(page);
    const required: Failing = {
      rule: 'domain.require_smtp_auth.defaults',
      key: 'domainDefaults.requireSmtpAuth',
      value: false,
      control: content.getByRole('checkbox', { name: 'Require SMTP Authentication', exact: true }),
    };
    const entry = (name: string) => page.getByRole('link', { name, exact: true }).click();
    await entry('Settings');
    await page.locator('.TreeToggle', { hasText: 'Defaults' }).click();
    await entry('Domain Defaults');
    await expectUntouched(visit, required);
    await required.control.check();
    await expectPending(visit, required);

    await entry('General Settings');
    await expect(content.getByText('Postmaster Mailbox')).toBeVisible();
    await expect.poll(() => unsavedIn(visit)).toEqual([]);
    await entry('Domain Defaults');
    await expect(required.control).not.toBeChecked();
    await expectUntouched(visit, required);

    await required.control.check();
    await entry('General Settings');
    await expect(content.getByText('Postmaster Mailbox')).toBeVisible();
    // The browser puts back what was typed into a form; the server does not hold it.
    await page.evaluate(() => history.back());
    await expect(required.control).toBeAttached();
    await expectStillFailing(visit, required);
    expect(server.state.domainDefaults.requireSmtpAuth).toBe(false);
  });

  test('the panel asks before it leaves an edit, and leaving changes nothing', async ({
    servers,
    chromium,
  }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, panel, server } = visit;
    await page.goto(`${server.origin}/Default.aspx?section=Settings`);
    const content = contentOf(page);
    await page.locator('.TreeToggle', { hasText: 'Defaults' }).click();
    await page.getByRole('link', { name: 'Domain Defaults', exact: true }).click();
    const box = content.getByRole('checkbox', { name: 'Require SMTP Authentication', exact: true });
    await box.check();
    await expect(notSavedYet(panel.locator('main')).first()).toBeVisible();

    await pressGoTo(ruleIn(panel, 'wl.empty'), 'Whitelist');
    await expect(panel.getByText('Leave without saving?')).toBeVisible();
    await panel.getByRole('button', { name: 'Stay', exact: true }).click();
    await expect(panel.getByText('Leave without saving?')).toHaveCount(0);
    await expect(box).toBeChecked();

    await pressGoTo(ruleIn(panel, 'wl.empty'), 'Whitelist');
    await panel.getByRole('button', { name: 'Go anyway', exact: true }).click();
    await expect(ruleIn(panel, 'wl.empty')).not.toHaveAttribute('data-outcome', 'not-checked');
    expect(await recordedValue(visit, 'domainDefaults.requireSmtpAuth')).toBe(false);
    await expect(ruleIn(panel, 'domain.require_smtp_auth.defaults')).toHaveAttribute('data-outcome', 'fail');
  });
});
