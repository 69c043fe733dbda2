import { existsSync } from 'node:fs';
import { startLegacy } from '../simulators/legacy/server.ts';
import { enable, expectMarked, length, openAt, settings } from './support/elsewhere.ts';
import { testHost } from './support/environment.ts';
import { launchGranted } from './support/granted.ts';
import { expect, test } from './support/simulated-test.ts';

const variant = '.output/chrome-mv3-by-click';

test('the variant without access from installation on marks port 9998 once it was enabled', async () => {
  test.skip(!existsSync(variant), 'PALISADE_HOSTS=by-click npm run build makes it, as does tests/meta/built');
  const server = await startLegacy({ host: testHost });
  const chromium = await launchGranted([server.origin], variant);
  try {
    const page = await openAt(chromium, server.origin + settings);
    await expect(page.locator(length)).toBeVisible();
    await expect(page.locator('palisade-overlay')).toHaveCount(0);
    await enable(chromium, page, server);
    await expectMarked(page);
    await page.reload();
    await expectMarked(page);
  } finally {
    await chromium.close();
    await server.close();
  }
});
