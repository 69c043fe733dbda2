import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generations, screenIds } from '../../utils/screens/screen.ts';
import { type PageBrowser, startBrowser } from '../pages/browser.ts';
import { failuresOf } from '../pages/compare.ts';
import { loadPages } from '../pages/load.ts';
import { expectedOrNone, kindsArbitrary, runs, variable } from '../pages/varied.ts';

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

test('other ids, wrappers, order, spelling and skins give no other answer', {
  timeout: 120_000,
}, async () => {
  const some = variable(pages);
  const seeds = fc.noShrink(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.nat(some.length - 1)), kindsArbitrary, seeds, async (at, kinds, each) => {
      const page = some[at];
      if (!page) return;
      const open = await browser.open(page, { alone: true });
      const known = new Set(failuresOf(page.expected, await open.observe(page.generation), { alone: true }));
      for (const seed of each) {
        const seen = await open.observeVaried(page.generation, { kinds, seed });
        const said = `${page.name} with ${kinds.join(', ')} (seed ${seed})`;
        const failures = seen && failuresOf(expectedOrNone(page.expected), seen, { alone: true });
        expect(
          failures?.filter((failure) => !known.has(failure)),
          said,
        ).toEqual([]);
      }
    }),
    runs(60),
  );
});
