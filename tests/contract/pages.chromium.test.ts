import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generations, screenIds } from '../../utils/screens/screen.ts';
import { type PageBrowser, startBrowser } from '../pages/browser.ts';
import { failuresOf } from '../pages/compare.ts';
import { loadPages } from '../pages/load.ts';

const pages = loadPages();
let browser: PageBrowser;

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());

/** Every page against every recogniser and every field, in the browser that stands for the truth. */
describe('the page reader, in Chromium', () => {
  for (const page of pages)
    test(page.name, { timeout: 20_000 }, async () => {
      const open = await browser.open(page);
      try {
        expect(failuresOf(page.expected, await open.observe(page.generation))).toEqual([]);
        if (page.expected.product !== null) return;
        for (const generation of generations)
          expect(failuresOf(page.expected, await open.observe(generation)), generation).toEqual([]);
      } finally {
        await open.close();
      }
    });
});

test('every recogniser has a page that it must hit', () => {
  const hit = new Set(pages.flatMap(({ expected }) => expected.screens));
  expect(screenIds.filter((id) => !hit.has(id))).toEqual([]);
});
