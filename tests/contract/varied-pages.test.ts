// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failuresOf } from '../pages/compare.ts';
import { observeVaried, type Variation } from '../pages/in-browser.ts';
import { loadPages, type Page } from '../pages/load.ts';
import { observe } from '../pages/observe.ts';
import {
  droppable,
  expectedOrNone,
  expectedWithout,
  kindsArbitrary,
  runs,
  variable,
} from '../pages/varied.ts';
import { type Mutation, mutations, vary } from '../pages/vary.ts';
import { kinds, labelsOf, varyHarder } from '../pages/vary-harder.ts';
import { show } from './emulated-page.ts';

const pages = variable(loadPages()).filter(({ expected }) => !expected.browserOnly);

const known = new Map<Page, ReadonlySet<string>>();

/** What goes wrong beyond what is wrong with the page as it came: that has a test of its own. */
const examine = (page: Page, expected: Page['expected'], variation: Variation): readonly string[] | null => {
  const document = show(page.html, page.expected.at);
  const before =
    known.get(page) ??
    new Set(failuresOf(page.expected, observe(document, page.generation), { alone: true }));
  known.set(page, before);
  const seen = observeVaried(document, page.generation, variation);
  return seen && failuresOf(expected, seen, { alone: true }).filter((failure) => !before.has(failure));
};

test('other ids, wrappers, order, spelling and skins give no other answer', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.noShrink(fc.nat(pages.length - 1)),
      kindsArbitrary,
      fc.noShrink(fc.integer()),
      (at, kinds, seed) => {
        const page = pages[at];
        const said = page && `${page.name} with ${kinds.join(', ')} (seed ${seed})`;
        if (page) expect(examine(page, expectedOrNone(page.expected), { kinds, seed }), said).toEqual([]);
      },
    ),
    runs(120),
  );
});

describe('a field that is not there is unreadable, and no other answers for it', () => {
  for (const what of ['row', 'control'] as const)
    test(`without its ${what}`, { timeout: 120_000 }, () => {
      let dropped = 0;
      const wrong: string[] = [];
      for (const page of pages)
        for (const setting of droppable(page)) {
          const without = { labels: labelsOf(setting), what };
          const expected = expectedWithout(page.expected, setting);
          const failures = examine(page, expected, { kinds: [], seed: 0, without });
          if (failures) dropped++;
          wrong.push(...(failures ?? []).map((failure) => `${page.name} without ${setting}: ${failure}`));
        }
      expect(wrong).toEqual([]);
      expect(dropped).toBeGreaterThan(60);
    });
});

describe('the mutations', () => {
  const varied = (page: Page, kind: Mutation, seed: number): string => {
    const document = show(page.html, page.expected.at);
    vary(document, [kind], seed);
    return document.body.outerHTML;
  };
  const original = (page: Page): string => show(page.html, page.expected.at).body.outerHTML;

  test.each(mutations)('%s changes pages, the same way for the same seed', (kind) => {
    const some = pages.filter((_page, at) => at % 5 === 0);
    const changed = some.filter((page) => varied(page, kind, 7) !== original(page));
    expect(changed.length).toBeGreaterThan(3);
    for (const page of changed) expect(varied(page, kind, 7)).toBe(varied(page, kind, 7));
  });

  test.each(kinds)('%s, with what becomes of each setting, is the same for the same seed', (kind) => {
    const harder = (page: Page) => {
      const document = show(page.html, page.expected.at);
      const { gone, unsure, values } = varyHarder(document, [kind], 7);
      return { html: document.body.outerHTML, truth: [[...gone], [...unsure], [...values]] };
    };
    const changes = (page: Page) => harder(page).html !== original(page);
    const changed: Page[] = [];
    for (const page of pages) if (changed.length < 5 && changes(page)) changed.push(page);
    expect(changed.length).toBeGreaterThan(0);
    for (const page of changed) expect(harder(page)).toEqual(harder(page));
  });
});
