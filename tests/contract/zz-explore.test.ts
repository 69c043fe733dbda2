// @vitest-environment happy-dom
import { test } from 'vitest';
import { failuresOf } from '../pages/compare.ts';
import { observeVaried } from '../pages/in-browser.ts';
import { loadPages } from '../pages/load.ts';
import { droppable, expectedWithout, labelsOf, variable } from '../pages/varied.ts';
import { mutations } from '../pages/vary.ts';
import { show } from './emulated-page.ts';
test('explore', { timeout: 600000 }, () => {
  const out = new Map<string, string>();
  for (const page of variable(loadPages())) {
    if (page.expected.browserOnly) continue;
    const doc = show(page.html, page.expected.at);
    for (const kind of mutations) for (let seed = 1; seed <= 12; seed++) {
      try {
      const seen = observeVaried(doc, page.generation, { kinds: [kind], seed, without: [] });
      for (const f of failuresOf(page.expected, seen!, { alone: true })) out.set(`${page.name} [${kind}] ${f}`, `seed ${seed}`);
      } catch (e) { out.set(`${page.name} [${kind}] THROW ${e}`, `seed ${seed}`); }
    }
    for (const s of droppable(page)) {
      const seen = observeVaried(doc, page.generation, { kinds: [], seed: 1, without: labelsOf(s) });
      if (!seen) { out.set(`${page.name} cannot drop ${s}`, ''); continue; }
      for (const f of failuresOf(expectedWithout(page.expected, s), seen, { alone: true })) out.set(`${page.name} [drop ${s}] ${f}`, '');
    }
  }
  console.log([...out].map(([a, b]) => `${a.slice(0, 330)} ${b}`).join('\n'));
});
