import type { Page } from '@playwright/test';
import {
  auth,
  authKey,
  length,
  oneDomain,
  openTechnical,
  requirements,
  save,
} from './support/legacy-controls.ts';
import { expect, test } from './support/simulated-test.ts';
import { expectPassed, expectPending, expectUntouched, untilReplaced } from './support/unchanged.ts';
import { recordedValue, signedIn, signInLegacy, unsavedIn } from './support/visit.ts';

test.describe('a legacy server: an edit counts only once Save is answered without an error', () => {
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
});
