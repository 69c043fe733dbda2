import type { Locator, Page } from '@playwright/test';
import { eavesdrop } from './support/eavesdrop.ts';
import { tracesIn } from './support/imprint.ts';
import { administratorTab, type PasswordForm, userDialog } from './support/password-forms.ts';
import { expect, test } from './support/simulated-test.ts';

interface Editor extends PasswordForm {
  /** A box of the same form that asks for a password that exists. */
  readonly old?: string;
  /** The screen has marks of its own, whether there is a password or not. */
  readonly judged?: true;
}

const userEditor: Editor = {
  family: 'legacy',
  open: async (page, { origin }) => {
    await page.goto(`${origin}/Main/frmUser.aspx?popup=true`);
  },
  fresh: '#ctl00_MPH_wucUserSettings_txtNewPassword',
  again: '#ctl00_MPH_wucUserSettings_txtNewPasswordConfirmed',
};

const editors: Readonly<Record<string, Editor>> = {
  'the Administrator tab of 5.x': {
    ...administratorTab,
    old: '#ctl00_MPH_txtOldPassword',
    judged: true,
  },
  'the user editor of 5.x': userEditor,
  'the administrator dialog of 100.x': {
    family: 'modern',
    open: async (page, { origin }) => {
      await page.goto(`${origin}/interface/root#/settings/sysadmin/administrators`);
      await page.locator('td', { hasText: 'night-shift' }).click();
    },
    fresh: 'md-dialog input[name=newPassword]',
    again: 'md-dialog input[name=confirmPassword]',
    judged: true,
  },
  'the user dialog of 100.x': userDialog,
  'a mailbox of 100.x': {
    family: 'modern',
    open: async (page, { origin }) => {
      await page.goto(`${origin}/interface/root#/settings/user/change-password`);
    },
    fresh: 'input[name=newPassword]',
    again: 'input[name=confirmPassword]',
    old: 'input[name=oldPassword]',
  },
};

/** Twenty characters from 85, by a generator that always gives the same: no pattern in them. */
const randomText = (length: number): string => {
  let seed = 20_261_125;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(40 + (seed % 85));
  }).join('');
};

const scoreOf = (page: Page) => expect(page.getByRole('meter'));

/** The sentence that assistive technology reads with a box, from the page's own tree. */
const descriptionOf = (box: Locator): Promise<string> =>
  box.evaluate((element) => {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/);
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  });

for (const [name, { family, open, fresh, again, old, judged }] of Object.entries(editors)) {
  test.describe(name, () => {
    test('shows and asks for nothing before a new-password box has the focus', async ({
      servers,
      chromium,
    }) => {
      const server = await servers[family]();
      const overheard = await eavesdrop(chromium);
      const page = await chromium.context.newPage();
      await open(page, server);
      await expect(page.locator(fresh)).toBeVisible();
      if (old !== undefined) {
        await page.locator(old).click();
        await page.keyboard.type('mypassword1');
      }
      if (!judged) expect(await tracesIn(page)).toEqual([]);
      await expect(page.locator('palisade-overlay .meter')).toHaveCount(0);
      const before = await overheard(page);
      expect(before.messages).toContain('hello');
      expect(before.messages).not.toContain('password-rater');

      await page.locator(fresh).click();
      await expect.poll(async () => (await overheard(page)).messages).toContain('password-rater');
      await expect(page.getByRole('meter')).toHaveCount(0);
    });

    test('follows what is typed, with score, reason and description', async ({ servers, chromium }) => {
      const server = await servers[family]();
      const page = await chromium.context.newPage();
      await open(page, server);
      const box = page.locator(fresh);
      // A dialog that has just opened may still move the focus, and swallow what is typed.
      await expect(async () => {
        await box.click();
        await page.keyboard.press('Control+a');
        await page.keyboard.type('mypassword1', { delay: 20 });
        await expect(box).toHaveValue('mypassword1', { timeout: 500 });
      }).toPass();
      const meter = page.locator('palisade-overlay').getByRole('meter');
      await expect(meter).toHaveAttribute('aria-valuenow', /^[01]$/);
      await expect(meter).toHaveAttribute('aria-valuemin', '0');
      await expect(meter).toHaveAttribute('aria-valuemax', '4');
      await expect(page.locator('palisade-overlay .meter p')).toHaveText(
        'Among the passwords that are tried first.',
      );
      expect(await descriptionOf(box)).toMatch(/password strength (very )?weak\. Among the passwords/);
      const missing = page.locator('palisade-overlay .article [data-met="no"]');
      await expect(missing).toContainText(['no dictionary word', 'uppercase', 'symbol']);
      expect(await descriptionOf(box)).toContain('Missing: no dictionary word, uppercase, symbol.');

      await box.fill('Smartermail2026!');
      await scoreOf(page).toHaveAttribute('aria-valuenow', /^[012]$/);
      await expect
        .poll(() => descriptionOf(box))
        .toContain('Contains a name of this server, its company or the user.');
      await box.fill(randomText(20));
      await scoreOf(page).toHaveAttribute('aria-valuenow', '4');
      await expect(page.locator('palisade-overlay .article [data-met="no"]')).toHaveCount(0);
      await expect.poll(() => descriptionOf(box)).toContain('password strength strong');

      await box.press('Control+a');
      await box.press('Delete');
      await expect(page.getByRole('meter')).toHaveCount(0);
      await expect.poll(() => descriptionOf(box)).toBe('Palisade: Alt+Shift+G generates a password here.');
    });

    test('rates the confirmation too, and never a password that exists', async ({ servers, chromium }) => {
      const server = await servers[family]();
      const page = await chromium.context.newPage();
      await open(page, server);
      await page.locator(again).click();
      await page.keyboard.type('mypassword1');
      await scoreOf(page).toHaveAttribute('aria-valuenow', /^[01]$/);
      expect(await descriptionOf(page.locator(again))).toContain('password strength');
      if (old === undefined) return;
      await page.locator(old).click();
      await page.keyboard.type('mypassword1');
      await page.locator(fresh).click();
      await page.keyboard.type(randomText(20));
      await scoreOf(page).toHaveAttribute('aria-valuenow', '4');
      expect(await descriptionOf(page.locator(old))).toBe('');
    });
  });
}

const long: Readonly<Record<string, string>> = {
  'signs that stand for letters': '4@8({[<3691!|0$5+7%2'.repeat(500),
  'one letter': 'a'.repeat(10_000),
  'words over and over': 'letmein correct horse '.repeat(455),
  'no pattern': randomText(10_000),
};
for (const [what, text] of Object.entries(long)) {
  test(`10,000 pasted characters (${what}) leave the page and the meter working`, async ({
    servers,
    chromium,
  }) => {
    const server = await servers.legacy();
    const page = await chromium.context.newPage();
    await userEditor.open(page, server);
    const box = page.locator(userEditor.fresh);
    await box.click();
    await page.keyboard.insertText(text);
    await expect(page.getByRole('meter')).toBeVisible();
    await page.keyboard.insertText('x');
    await box.fill('mypassword1');
    await scoreOf(page).toHaveAttribute('aria-valuenow', /^[01]$/);
    await box.fill(randomText(20));
    await scoreOf(page).toHaveAttribute('aria-valuenow', '4');
  });
}

test('what a password manager fills in is not rated until a person edits it', async ({
  servers,
  chromium,
}) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  await userEditor.open(page, server);
  const box = page.locator(userEditor.fresh);
  await box.click();
  await page.keyboard.type('mypassword1');
  await expect(page.getByRole('meter')).toBeVisible();
  await box.evaluate((element, value) => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, randomText(20));
  await expect(page.getByRole('meter')).toHaveCount(0);
  await box.press('End');
  await page.keyboard.type('x');
  await scoreOf(page).toHaveAttribute('aria-valuenow', '4');
});
