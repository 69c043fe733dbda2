import { announcement } from './support/announcement.ts';
import { type ExtensionChromium, launchChromium } from './support/chromium.ts';
import { imprintOf, tracesIn } from './support/imprint.ts';
import { seenPage as visit } from './support/seen-page.ts';
import { expect, type Servers, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn, tabState } from './support/stored.ts';

type Family = keyof Servers;
const families: readonly Family[] = ['legacy', 'modern'];

const rolesIn = async (chromium: ExtensionChromium, tabId: number): Promise<string[]> =>
  Object.values((await tabState(chromium, tabId))?.frames ?? {}).map(({ role }) => role);

test.describe('pages on the port that are not SmarterMail', () => {
  let plain: ExtensionChromium;
  test.beforeAll(async () => {
    plain = await launchChromium({ extension: null });
  });
  test.afterAll(() => plain.close());

  const strangers: Readonly<Record<Family, readonly string[]>> = {
    legacy: ['/proxy-error.html', '/other-product.html', '/empty.html'],
    modern: ['/proxy-error.html', '/other-product.html', '/other-smartertrack.html', '/empty.html'],
  };
  for (const family of families) {
    for (const path of strangers[family]) {
      test(`${family} ${path} is left as it is, and the panel says so`, async ({ servers, chromium }) => {
        const server = await servers[family]();
        const without = await plain.context.newPage();
        await without.goto(server.origin + path);
        const expected = await imprintOf(without);
        await without.close();
        const requests = (): readonly unknown[] =>
          server.requests.filter(({ path: asked }) => asked !== '/favicon.ico');
        const before = requests();

        const { page } = await visit(chromium, server.origin + path);
        const panel = await chromium.openPanel(page);
        await expect(panel.locator('[data-state="not-smartermail"]')).toContainText('Not SmarterMail');
        await expect(panel.locator('[data-rule]')).toHaveCount(0);
        expect(await imprintOf(page)).toEqual(expected);
        expect(await tracesIn(page)).toEqual([]);
        expect(requests().slice(before.length)).toEqual(before);
        expect(recordsIn(await everythingStored(chromium))).toEqual([]);
      });
    }
  }

  test('hear of no script of ours', async ({ servers, chromium }) => {
    const server = await servers.legacy();
    const page = await chromium.context.newPage();
    await page.addInitScript(
      (types) => {
        for (const type of types)
          document.addEventListener(type, () => document.documentElement.setAttribute('data-heard', type));
      },
      [announcement(chromium.extensionId), 'DOMContentLoaded'],
    );
    const tabId = await chromium.tabIdOf(page);
    await page.goto(`${server.origin}/proxy-error.html`);
    await expect.poll(async () => (await tabState(chromium, tabId))?.status).toBe('not-smartermail');
    await expect(page.locator('html')).toHaveAttribute('data-heard', 'DOMContentLoaded');
  });
});

test.describe('the sign-in page', () => {
  const facts: Readonly<Record<Family, readonly string[]>> = {
    legacy: ['Version 5.5', 'Build 3250', 'SmarterMail 5 or 6'],
    modern: ['mail.example.com', 'Version 100.0.9504', 'Build 9504', 'SmarterMail 100 builds'],
  };
  for (const family of families) {
    test(`${family}: product and build in the panel, no verdict anywhere`, async ({ servers, chromium }) => {
      const server = await servers[family]();
      const { page, tabId } = await visit(chromium, server.loginUrl);
      await page.locator('input[type=password]').fill('mypassword1');
      await expect.poll(() => rolesIn(chromium, tabId)).toEqual(['login']);
      const panel = await chromium.openPanel(page);
      for (const fact of facts[family]) await expect(panel.locator('header.server')).toContainText(fact);
      await expect(panel.locator('[data-state="login"]')).toBeVisible();
      await expect(panel.locator('[data-rule], [data-count]')).toHaveCount(0);
      expect(await tracesIn(page)).toEqual([]);
      const [record] = recordsIn(await everythingStored(chromium));
      expect(record?.product.build).toBe(family === 'legacy' ? 3250 : 9504);
      expect(record?.readings).toEqual({});
    });
  }
});

test.describe('mailboxes', () => {
  const changePassword: Readonly<Record<Family, string>> = {
    legacy: '/Main/frmChangePassword.aspx',
    modern: '/interface/root#/settings/user/change-password',
  };

  for (const family of families) {
    test(`${family} webmail: nothing of ours, nothing recorded`, async ({ servers, chromium }) => {
      const server = await servers[family]();
      const plain = await launchChromium({ extension: null });
      const without = await plain.context.newPage();
      await without.goto(server.webmailUrl, { waitUntil: 'networkidle' });
      const expected = await imprintOf(without);
      await plain.close();

      const { page, tabId } = await visit(chromium, server.webmailUrl);
      await page.waitForLoadState('networkidle');
      await expect.poll(() => rolesIn(chromium, tabId)).toContain('mailbox');
      const panel = await chromium.openPanel(page);
      await expect(panel.locator('[data-state="mailbox"]')).toBeVisible();
      await expect.poll(() => imprintOf(page)).toEqual(expected);
      expect(recordsIn(await everythingStored(chromium))).toEqual([]);
    });

    test(`${family}: a mailbox's new password is rated, and no more`, async ({ servers, chromium }) => {
      const server = await servers[family]();
      const { page } = await visit(chromium, server.origin + changePassword[family]);
      const box = page.locator('input[type=password][name*="ewPassword"]').first();
      await box.click();
      await box.pressSequentially('mypassword1');
      await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', /^[01]$/);
      await box.fill('');
      await expect(page.getByRole('meter')).toHaveCount(0);
      // While one stands in the box, a password is offered.
      await box.blur();
      await expect.poll(() => tracesIn(page)).toEqual([]);
      expect(recordsIn(await everythingStored(chromium))).toEqual([]);
    });
  }

  test('an impersonated mailbox adds nothing to its server', async ({ servers, chromium }) => {
    const server = await servers.modern();
    const { page } = await visit(
      chromium,
      `${server.origin}/interface/root#/manage/domain/example.com/options`,
    );
    const recorded = async () => recordsIn(await everythingStored(chromium));
    const readings = async () => Object.values((await recorded())[0]?.readings ?? {});
    // A view that is still being drawn is read more than once.
    await expect.poll(readings).toContainEqual(
      expect.objectContaining({
        setting: 'domain.requireSmtpAuth',
        result: { ok: true, value: false },
      }),
    );
    const before = await recorded();
    expect(before).toHaveLength(1);
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Impersonate' }).click();
    const mailbox = await opening;
    await expect(mailbox.locator('#MailPanelGrid')).toBeVisible();
    const tabId = await chromium.tabIdOf(mailbox);
    await expect.poll(() => rolesIn(chromium, tabId)).toEqual(['mailbox']);
    expect(await tracesIn(mailbox)).toEqual([]);
    expect(await recorded()).toEqual(before);
  });
});

test('an administrator signs out, a mailbox signs in in the same document, and back', async ({
  servers,
  chromium,
}) => {
  const server = await servers.modern();
  const hash = '#/settings/sysadmin/password-requirements';
  const { page, tabId } = await visit(chromium, `${server.origin}/interface/root${hash}`);
  const marks = page.locator('[data-palisade-rule]');
  const signOut = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByText('Log Out').click();
    await expect(page.locator('#loginPasswordBox')).toBeVisible();
  };
  const signIn = async (name: string): Promise<void> => {
    await page.locator('#loginUsernameBox').fill(name);
    await page.locator('#loginPasswordBox').fill('any');
    await page.getByRole('button', { name: 'Log In' }).click();
  };
  await expect(marks.first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await expect.poll(async () => recordsIn(await everythingStored(chromium))[0]?.visits).toBeDefined();

  await signOut();
  await expect.poll(() => tracesIn(page)).toEqual([]);
  const before = recordsIn(await everythingStored(chromium));
  await signIn('office@example.com');
  await expect(page.locator('#MailPanelGrid')).toBeVisible();
  await expect.poll(() => rolesIn(chromium, tabId)).toEqual(['mailbox']);
  await page.locator('.panel-item').first().click();
  await page.getByText('Calendar', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Calendar' })).toBeVisible();
  expect(await tracesIn(page)).toEqual([]);
  expect(recordsIn(await everythingStored(chromium))).toEqual(before);

  await signOut();
  await signIn('admin');
  await page.getByText('Settings', { exact: true }).click();
  await page.getByText('Password Requirements', { exact: true }).click();
  await expect(marks.first()).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});
