// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failuresOf } from '../pages/compare.ts';
import { observeVaried } from '../pages/in-browser.ts';
import { loadPages, type Page } from '../pages/load.ts';
import { droppable, expectedWithout, kindsArbitrary, labelsOf, runs, variable } from '../pages/varied.ts';
import { show } from './emulated-page.ts';

const pages = variable(loadPages()).filter(({ expected }) => !expected.browserOnly);

const examine = (page: Page, ...[expected, variation]: [Page['expected'], Parameters<typeof observeVaried>[2]]) => {
  const seen = observeVaried(show(page.html, page.expected.at), page.generation, variation);
  return seen && failuresOf(expected, seen, { alone: true });
};

test('other ids, wrappers, order, spelling and skins change no answer', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.noShrink(fc.nat(pages.length - 1)), kindsArbitrary, fc.noShrink(fc.integer()), (at, kinds, seed) => {
      const page = pages[at];
      if (page)
        expect(examine(page, page.expected, { kinds, seed, without: [] }), `${page.name} ${kinds}`).toEqual([]);
    }),
    runs(250),
  );
});

test('a field that is gone is unreadable, and no other takes its place', { timeout: 60_000 }, () => {
  let dropped = 0;
  for (const page of pages)
    for (const setting of droppable(page)) {
      const variation = { kinds: [], seed: 0, without: labelsOf(setting) };
      const failures = examine(page, expectedWithout(page.expected, setting), variation);
      if (failures === null) continue;
      dropped++;
      expect(failures, `${page.name} without ${setting}`).toEqual([]);
    }
  expect(dropped).toBeGreaterThan(60);
});
