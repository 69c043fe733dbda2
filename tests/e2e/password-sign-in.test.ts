import { eavesdrop, piecesIn } from './support/eavesdrop.ts';
import { tracesIn } from './support/imprint.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';

for (const family of ['legacy', 'modern'] as const) {
  test(`${family}: the sign-in box is never rated`, async ({ servers, chromium }) => {
    const server = await servers[family]();
    const overheard = await eavesdrop(chromium);
    const page = await chromium.context.newPage();
    await page.goto(server.loginUrl);
    await page.locator('input[type=password]').click();
    await page.keyboard.type('mypassword1', { delay: 20 });
    expect(await tracesIn(page)).toEqual([]);
    const { messages } = await overheard(page);
    expect(messages).toContain('hello');
    expect(messages).not.toContain('password-rater');
    expect(messages).not.toContain('page-card');
  });
}

test('a sign-in is rated only where that was ticked, and kept once the administrator settings show', async ({
  servers,
  chromium,
}) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  const signIn = async (): Promise<void> => {
    await page.goto(server.loginUrl);
    await page.locator('input[id$=txtUserName]').fill('admin');
    await page.locator('input[type=password]').click();
    await page.keyboard.type('letmein2026');
  };
  const settings = `${server.origin}/Main/frmPasswordRequirements.aspx`;
  await signIn();
  await page.goto(settings);
  await expect(page.locator('[data-palisade-rule]').first()).toBeVisible();
  const readings = async () => recordsIn(await everythingStored(chromium)).map((record) => record.readings);
  await expect.poll(async () => Object.keys((await readings())[0] ?? {})).toContain('password.minLength');
  expect((await readings())[0]).not.toHaveProperty(['administrator.signInPassword']);

  const options = await chromium.openPage('options.html');
  await options.getByLabel(/^Rate the password that is typed/).check();
  await options.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByText('Saved')).toBeVisible();
  await options.close();
  const overheard = await eavesdrop(chromium);
  await signIn();
  await expect.poll(async () => (await overheard(page)).messages).toContain('"strength":"weak"');
  expect(await tracesIn(page)).toEqual([]);
  await page.locator('#btnLogin').click();
  await page.waitForURL(/Default\.aspx/);
  await page.goto(settings);
  await expect
    .poll(async () => (await readings())[0]?.['administrator.signInPassword'])
    .toMatchObject({ result: { ok: true, value: 'weak' } });
  const { messages, storage, logs } = await overheard(page);
  expect(piecesIn(messages + storage + logs, 'letmein2026', 5)).toEqual([]);
});
