import type { Page } from '@playwright/test';
import { lastWords } from './support/overheard.ts';
import { expect, test } from './support/simulated-test.ts';
import { expectPassed, expectPending, expectUntouched, type Failing } from './support/unchanged.ts';
import { recordedValue, signedIn, signInModern, unsavedIn, type Visit } from './support/visit.ts';

const each = 'domain.require_smtp_auth.each';
const authKey = 'domain.requireSmtpAuth|domain|example.com';

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

  /** Another success of the application's own, seen by the extension with the view in sight again. */
  const propagate = async ({ chromium, page, tabId }: Visit): Promise<void> => {
    const answered = page.waitForResponse(/domain-defaults-propagate/);
    await press(page, 'Propagate');
    expect(await (await answered).json()).toMatchObject({ success: true });
    await expect(page.locator('.st-select-overlay')).toHaveCount(0);
    await lastWords(chromium, tabId);
  };

  test('another of the application’s own successes saves nothing', async ({ servers, chromium }) => {
    const visit = await signedIn(chromium, await servers.modern(), signInModern);
    const { page, server } = visit;
    await page.goto(server.origin + defaultsView);
    await expectUntouched(visit, required(page));
    await required(page).control.click();
    await expectPending(visit, required(page));

    await propagate(visit);
    await expectPending(visit, required(page));
    // Off again is what the server holds: had the answer counted as a save, off would be the edit.
    await required(page).control.click();
    await expectUntouched(visit, required(page));
    await required(page).control.click();
    await expectPending(visit, required(page));
    expect(server.state.domainDefaults.requireSmtpAuth).toBe(false);
  });

  test('a press of Save that the page stops saves nothing, whatever succeeds next', async ({
    servers,
    chromium,
  }) => {
    const visit = await signedIn(chromium, await servers.modern(), signInModern);
    const { page, server } = visit;
    await page.goto(server.origin + defaultsView);
    await expectUntouched(visit, required(page));
    await required(page).control.click();
    await page.getByRole('button', { name: 'Save', exact: true }).evaluate((button) => {
      const stop = (event: Event): void => event.stopImmediatePropagation();
      button.addEventListener('click', stop, { capture: true, once: true });
    });
    await press(page, 'Save');
    await expectPending(visit, required(page));
    await propagate(visit);
    await required(page).control.click();
    await expectUntouched(visit, required(page));
    expect(server.state.domainDefaults.requireSmtpAuth).toBe(false);

    await required(page).control.click();
    await press(page, 'Save');
    await expectPassed(visit, required(page));
    expect(server.state.domainDefaults.requireSmtpAuth).toBe(true);
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
