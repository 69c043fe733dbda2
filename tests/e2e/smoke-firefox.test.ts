import { expect, test } from '@playwright/test';
import { type ExtensionFirefox, launchFirefox } from './support/firefox.ts';

test.describe('the built extension in Firefox', () => {
  let firefox: ExtensionFirefox;

  test.beforeAll(async () => {
    firefox = await launchFirefox();
  });

  test.afterAll(async () => {
    await firefox.close();
  });

  test('installs, and shows its sidebar page', async () => {
    const panel = await firefox.openPage('sidepanel.html', 'body *');
    expect(await panel.evaluate(() => document.title)).not.toBe('');
    await panel.close();
  });
});
