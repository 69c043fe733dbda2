/** Renders docs/icon.svg to the sizes browsers ask for, with a transparent background: `node scripts/icons.mjs`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { root } from './lib/tool.mjs';

const sizes = [16, 32, 48, 128];

if ((await ensureBrowsers(['chromium'])).length > 0) process.exit(1);
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  const picture = readFileSync(join(root, 'docs', 'icon.svg')).toString('base64');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:${size}px}</style><img src="data:image/svg+xml;base64,${picture}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    await page.screenshot({ path: join(root, 'public', 'icon', `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
console.log(`Wrote ${sizes.map((size) => `public/icon/${size}.png`).join(', ')}`);
