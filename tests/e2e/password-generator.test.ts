import type { Page, Request } from '@playwright/test';
import { eavesdrop } from './support/eavesdrop.ts';
import { administratorTab, type PasswordForm, userDialog } from './support/password-forms.ts';
import { expect, test } from './support/simulated-test.ts';

interface Form extends PasswordForm {
  readonly save: (page: Page) => Promise<void>;
  /** New password and its confirmation, as they were sent. */
  readonly sent: (request: Request) => readonly unknown[];
}

const forms: Readonly<Record<string, Form>> = {
  'the Administrator tab of 5.x': {
    ...administratorTab,
    save: (page) => page.getByRole('link', { name: 'Save', exact: true }).click(),
    sent: (request) => {
      const body = new URLSearchParams(request.postData() ?? '');
      return [body.get('ctl00$MPH$txtNewPassword'), body.get('ctl00$MPH$txtConfirmPassword')];
    },
  },
  'the user dialog of 100.x': {
    ...userDialog,
    save: (page) => page.locator('md-dialog').getByRole('button', { name: 'Save', exact: true }).click(),
    sent: (request) => {
      const found: unknown[] = [];
      JSON.parse(request.postData() ?? '{}', (key, value: unknown) => {
        if (/^(new|confirm)Password$/.test(key)) found.push(value);
        return value;
      });
      return found;
    },
  },
};

for (const [name, { family, open, fresh, again, save, sent }] of Object.entries(forms)) {
  test(`${name}: a generated password stands in both boxes, for the page too, and is saved`, async ({
    servers,
    chromium,
  }) => {
    const server = await servers[family]();
    const overheard = await eavesdrop(chromium);
    const page = await chromium.context.newPage();
    await open(page, server);
    const box = page.locator(fresh);
    const confirm = page.locator(again);
    await box.click();
    const offer = page.locator('palisade-overlay .generator');
    await expect(offer).toBeVisible();
    await expect(page.getByRole('meter')).toHaveCount(0);
    // What a script of the page presses, or sends as keys, fills nothing.
    await offer
      .getByRole('button', { name: 'Generate', exact: true })
      .evaluate((button) => (button as HTMLElement).click());
    await box.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyG', altKey: true, shiftKey: true, bubbles: true }),
      ),
    );
    expect(await box.inputValue()).toBe('');
    await offer.getByRole('button', { name: 'Generate', exact: true }).click();
    await expect(box).toHaveValue(/^\S{20}$/);
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '4');
    await expect(page.locator('palisade-overlay .facts')).toContainText('Both boxes hold the same.');
    const first = await box.inputValue();
    await expect(confirm).toHaveValue(first);
    await expect(offer.locator('output')).toHaveText(first);

    await box.press('Alt+Shift+KeyG');
    await expect(box).not.toHaveValue(first);
    await expect(confirm).toHaveValue(await box.inputValue());

    await offer.getByRole('button', { name: 'As words' }).click();
    await expect(box).toHaveValue(/^[a-z]+(-[a-z]+){5,}$/);
    const made = await box.inputValue();
    await expect(confirm).toHaveValue(made);
    await expect(page.locator('palisade-overlay .article')).toContainText(
      'not needed for four or more words',
    );
    const heard = await overheard(page);
    expect(heard.messages).toContain('passphrase-words');
    expect(heard.messages).not.toContain(made);
    expect(heard.messages).not.toContain(first);
    if (family === 'modern') {
      await expect(box).toHaveClass(/ng-dirty/);
      await expect(confirm).toHaveClass(/ng-dirty/);
    }
    const saving = page.waitForRequest((request) => sent(request).includes(made));
    await save(page);
    const request = await saving;
    expect(sent(request)).toEqual([made, made]);
    expect((await request.response())?.ok()).toBe(true);
  });
}

test('what is typed over a generated password takes it away, and an empty box keeps the offer while it has the focus', async ({
  servers,
  chromium,
}) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  const { open, fresh, again } = administratorTab;
  await open(page, server);
  await page.locator(fresh).click();
  const offer = page.locator('palisade-overlay .generator');
  await offer.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(offer.locator('output')).toBeVisible();
  await page.locator(fresh).press('End');
  await page.keyboard.type('x');
  await expect(offer.locator('output')).toHaveCount(0);
  await expect(page.locator('palisade-overlay .facts')).toContainText('The two boxes differ.');
  await page.locator(fresh).fill('');
  await expect(page.getByRole('meter')).toHaveCount(0);
  await expect(offer).toBeVisible();
  await page.locator(again).click();
  await expect(offer).toHaveCount(0);
});
