// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { failuresOf } from '../pages/compare.ts';
import { loadPages } from '../pages/load.ts';
import { observe } from '../pages/observe.ts';
import { show } from './emulated-page.ts';

describe('the page reader, in an emulated document', () => {
  for (const page of loadPages())
    test.skipIf(page.expected.browserOnly)(page.name, () => {
      const document = show(page.html, page.expected.at);
      expect(failuresOf(page.expected, observe(document, page.generation), { alone: true })).toEqual([]);
    });
});
