// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createOverlay } from '../../../utils/marks/overlay.ts';

const life = new AbortController();
afterEach(() => document.body.replaceChildren());

describe('what is drawn on demand', () => {
  it('brings its own looks, whether the overlay stands already or not', async () => {
    for (const early of [true, false]) {
      const overlay = createOverlay(document, life.signal, 'b { color: red }');
      const node = document.createElement('p');
      if (!early) overlay.hold(node);
      overlay.dress('i { color: blue }');
      if (early) overlay.hold(node);
      const root = node.getRootNode() as ShadowRoot;
      const text = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      expect(text.join(' ')).toMatch(/red.*blue/);
    }
  });
});
