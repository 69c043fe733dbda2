import type { Page } from '@playwright/test';
import { notSavedYet, pressGoTo, ruleIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import {
  expectPassed,
  expectPending,
  expectStillFailing,
  expectUntouched,
  type Failing,
  untilReplaced,
} from './support/unchanged.ts';
import {
  contentOf,
  recordedValue,
  signedIn,
  signInLegacy,
  signInModern,
  unsavedIn,
} from './support/visit.ts';

const requirements = '/Main/frmPasswordRequirements.aspx?popup=true';
const oneDomain = '/Main/frmDomain.aspx?domain=example.com&popup=true';
const each = 'domain.require_smtp_auth.each';
const authKey = 'domain.requireSmtpAuth|domain|example.com';

test.describe('a legacy server: an edit counts only once Save is answered without an error', () => {
  const length = (page: Page): Failing => ({
    rule: 'pw.min_length',
    key: 'password.minLength',
    value: 5,
    control: page.locator('#ctl00_MPH_txtMinLength'),
  });
  const auth = (page: Page): Failing => ({
    rule: each,
    subject: 'example.com',
    key: authKey,
    value: false,
    control: page.getByRole('checkbox', { name: 'Require SMTP Authentication', exact: true }),
  });
  const save = (page: Page) => page.getByRole('link', { name: 'Save', exact: true }).click();
  const cancel = (page: Page) => page.getByRole('link', { name: 'Cancel', exact: true }).click();
  const openTechnical = (page: Page) => page.getByRole('link', { name: 'Technical' }).click();

  test('a select that posts back in the background saves nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + requirements);
    await expectUntouched(visit, length(page));
    await length(page).control.fill('15');
    await expectPending(visit, length(page));

    await untilReplaced(length(page).control, async () => {
      await page.locator('#ctl00_MPH_ddTemplate').selectOption('Corporate');
    });
    await expect(length(page).control).toHaveValue('15');
    // The next edit arrives after all that the postback made us say.
    await page.getByRole('checkbox', { name: 'Require a symbol in the password', exact: true }).check();
    await expect.poll(() => unsavedIn(visit)).toEqual(['password.minLength', 'password.requireSymbol']);
    await expectPending(visit, length(page));
    expect(await recordedValue(visit, 'password.requireSymbol')).toBe(false);
    expect(server.state.password).toMatchObject({ minLength: 5, requireSymbol: false });
  });

  test('a select that posts the whole page back saves nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + oneDomain);
    await openTechnical(page);
    await expectUntouched(visit, auth(page));
    await auth(page).control.check();
    await expectPending(visit, auth(page));

    await untilReplaced(auth(page).control, async () => {
      await page.locator('#ctl00_MPH_ddIPAddress').selectOption('192.0.2.10');
    });
    await expect(auth(page).control).toBeChecked();
    await expectPending(visit, auth(page));
    // Back to what the server holds: nothing is pending then, so that value is still the known one.
    await auth(page).control.uncheck();
    await expectUntouched(visit, auth(page));
    await auth(page).control.check();
    await expectPending(visit, auth(page));
    expect(server.state.domains[0]?.requireSmtpAuth).toBe(false);
  });

  /** The next post sends more than the form holds: the server's answer then brings values that nobody typed. */
  const fillIn = async (page: Page, path: RegExp, name: string, value: string): Promise<void> => {
    await page.route(
      path,
      (route) => {
        const sent = new URLSearchParams(route.request().postData() ?? '');
        sent.set(name, value);
        return route.continue({ postData: sent.toString() });
      },
      { times: 1 },
    );
  };

  test('a template whose answer brings other values saves nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + requirements);
    await expectUntouched(visit, length(page));
    await fillIn(page, /frmPasswordRequirements/, 'ctl00$MPH$txtMinLength', '15');
    await untilReplaced(length(page).control, async () => {
      await page.locator('#ctl00_MPH_ddTemplate').selectOption('Corporate');
    });
    await expect(length(page).control).toHaveValue('15');
    await expectPending(visit, length(page));

    await page.goto(server.origin + oneDomain);
    await openTechnical(page);
    await expectUntouched(visit, auth(page));
    await fillIn(page, /frmDomain\.aspx/, 'ctl00$MPH$chkRequireSmtpAuth', 'on');
    await untilReplaced(auth(page).control, async () => {
      await page.locator('#ctl00_MPH_ddIPAddress').selectOption('192.0.2.10');
    });
    await expect(auth(page).control).toBeChecked();
    await expectPending(visit, auth(page));

    await save(page);
    await expectPassed(visit, auth(page));
    expect(server.state.saves).toBe(1);
  });

  test('a save refused by a partial update changes nothing; the next one does', async ({
    servers,
    chromium,
  }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + requirements);
    await expectUntouched(visit, length(page));
    await length(page).control.fill('15');
    server.refuseNextSave();
    await untilReplaced(length(page).control, () => save(page));
    await expect(page.locator('#ctl00_MPH_lblError')).toBeVisible();
    await expect(length(page).control).toHaveValue('15');
    await expectPending(visit, length(page));
    expect(server.state.password.minLength).toBe(5);

    await save(page);
    await expectPassed(visit, length(page));
    expect(server.state.password.minLength).toBe(15);
  });

  test('a value that the server itself refuses changes nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + requirements);
    await expectUntouched(visit, length(page));
    await page.getByRole('checkbox', { name: 'Enabled', exact: true }).check();
    await length(page).control.fill('fifteen');
    await untilReplaced(length(page).control, () => save(page));
    await expect(page.locator('#ctl00_MPH_lblError')).toBeVisible();
    expect(await recordedValue(visit, 'password.minLength')).toBe(5);
    expect(server.state.password.minLength).toBe(5);
  });

  test('a save refused by a whole page changes nothing; the next one, which leads to the list, does', async ({
    servers,
    chromium,
  }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + oneDomain);
    await openTechnical(page);
    await expectUntouched(visit, auth(page));
    await auth(page).control.check();
    server.refuseNextSave();
    await untilReplaced(auth(page).control, () => save(page));
    await expect(page.locator('#ctl00_MPH_lblError')).toBeVisible();
    await expectPending(visit, auth(page));
    expect(server.state.domains[0]?.requireSmtpAuth).toBe(false);

    await save(page);
    await expect(page).toHaveURL(/frmDomains/);
    await expectPassed(visit, auth(page));
    expect(server.state.domains[0]?.requireSmtpAuth).toBe(true);
  });

  test('a save that ends at the sign-in page changes nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.legacy(), signInLegacy);
    const { page, server } = visit;
    await page.goto(server.origin + oneDomain);
    await openTechnical(page);
    await expectUntouched(visit, auth(page));
    await auth(page).control.check();
    await expectPending(visit, auth(page));
    await page.route(/frmDomain\.aspx/, (route) =>
      route.fulfill({ status: 302, headers: { location: '/Login.aspx' } }),
    );
    await save(page);
    await expect(visit.panel.locator('[data-state="login"]')).toBeVisible();
    await page.unroute(/frmDomain\.aspx/);
    expect(await recordedValue(visit, authKey)).toBe(false);
    await page.goto(server.origin + oneDomain);
    await openTechnical(page);
    await expectUntouched(visit, auth(page));
  });

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
    await expect(notSavedYet(panel.locator('main'))).toBeVisible();

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

test.describe('a modern server: an edit counts only once the application’s own save succeeded', () => {
  const requirementsView = '/interface/root#/settings/sysadmin/password-requirements';
  const defaultsView = '/interface/root#/manage/sysadmin/domain-defaults';
  const length = (page: Page): Failing => ({
    rule: 'pw.min_length',
    key: 'password.minLength',
    value: 5,
    control: page.locator('input[name=minPasswordLength]'),
  });
  const required = (page: Page): Failing => ({
    rule: 'domain.require_smtp_auth.defaults',
    key: 'domainDefaults.requireSmtpAuth',
    value: false,
    control: page.locator('md-switch[name=requireSmtpAuthentication]'),
  });
  const auth = (page: Page): Failing => ({
    ...required(page),
    rule: each,
    subject: 'example.com',
    key: authKey,
  });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  test('another of the application’s own successes saves nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.modern(), signInModern);
    const { page, server } = visit;
    await page.goto(server.origin + defaultsView);
    await expectUntouched(visit, required(page));
    await required(page).control.click();
    await expectPending(visit, required(page));

    const answered = page.waitForResponse(/domain-defaults-propagate/);
    await press(page, 'Propagate');
    expect(await (await answered).json()).toMatchObject({ success: true });
    await expectPending(visit, required(page));
    // Off again is what the server holds: had the answer counted as a save, off would be the edit.
    await required(page).control.click();
    await expectUntouched(visit, required(page));
    await required(page).control.click();
    await expectPending(visit, required(page));
    expect(server.state.domainDefaults.requireSmtpAuth).toBe(false);
  });

  for (const [how, refuse] of [
    ['refused', null],
    ['answered with an error page', { status: 500, body: '<h1>Server Error</h1>' }],
    ['never answered', 'abort'],
  ] as const) {
    test(`a save that is ${how} changes nothing; the next one does`, async ({ servers, chromium }) => {
      const visit = await signedIn(chromium, await servers.modern(), signInModern);
      const { page, server } = visit;
      await page.goto(server.origin + requirementsView);
      await expectUntouched(visit, length(page));
      await length(page).control.fill('15');
      await expectPending(visit, length(page));

      const endpoint = /api\/v1\/settings\/sysadmin\/password-requirements/;
      if (refuse === null) server.refuseNextSave();
      else
        await page.route(endpoint, (route) => (refuse === 'abort' ? route.abort() : route.fulfill(refuse)));
      await press(page, 'Save');
      await expect(page.locator('md-toast')).toBeVisible();
      await page.unroute(endpoint);
      await expect(page.locator('.st-select-overlay')).toHaveCount(0);
      const symbol = page.locator('md-switch[name=requireSymbol]');
      await symbol.click();
      await expect.poll(() => unsavedIn(visit)).toEqual(['password.minLength', 'password.requireSymbol']);
      await expectPending(visit, length(page));
      expect(server.state.password.minLength).toBe(5);

      await press(page, 'Save');
      await expectPassed(visit, length(page));
      expect(server.state.password).toMatchObject({ minLength: 15, requireSymbol: true });
      expect(await recordedValue(visit, 'password.requireSymbol')).toBe(true);
    });
  }

  test('Cancel changes nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.modern(), signInModern);
    const { page, server } = visit;
    await page.goto(server.origin + requirementsView);
    await expectUntouched(visit, length(page));
    await length(page).control.fill('15');
    await expectPending(visit, length(page));
    await press(page, 'Cancel');
    await expect(length(page).control).toHaveValue('5');
    await expectUntouched(visit, length(page));
    expect(server.state.saves).toBe(0);
  });

  test('going to another view changes nothing, nor does coming back', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.modern(), signInModern);
    const { page, server } = visit;
    const entry = (name: string) => page.locator('.navigation-item', { hasText: name }).click();
    await page.goto(server.origin + requirementsView);
    await expectUntouched(visit, length(page));
    await length(page).control.fill('15');
    await expectPending(visit, length(page));
    await entry('Protocols');
    await expect(length(page).control).toHaveCount(0);
    await expect.poll(() => unsavedIn(visit)).toEqual([]);
    expect(await recordedValue(visit, 'password.minLength')).toBe(5);
    await entry('Password Requirements');
    await expect(length(page).control).toHaveValue('5');
    await expectUntouched(visit, length(page));
  });

  test('a view that keeps its edits while another tab of it is shown keeps them unsaved', async ({
    servers,
    chromium,
  }) => {
    const visit = await signedIn(chromium, await servers.modern(), signInModern);
    const { page, server } = visit;
    const tab = (name: string) => page.locator('md-tab-item', { hasText: name }).click();
    await page.goto(`${server.origin}/interface/root#/manage/domain/example.com/options`);
    await expectUntouched(visit, auth(page));
    await auth(page).control.click();
    await expectPending(visit, auth(page));

    await tab('Overview');
    await expect(auth(page).control).toHaveCount(0);
    await tab('Options');
    // The application still holds the edit; the server does not.
    await expect(auth(page).control).toHaveAttribute('aria-checked', 'true');
    await expectPending(visit, auth(page));
    expect(server.state.domains[0]?.requireSmtpAuth).toBe(false);

    await press(page, 'Save');
    await expectPassed(visit, auth(page));
    expect(server.state.domains[0]?.requireSmtpAuth).toBe(true);
  });
});
