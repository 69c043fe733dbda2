// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PageCard, pageCardLoader, pageCardSlot } from '../../../entrypoints/page-card/slot.ts';
import { createOverlay } from '../../../utils/marks/overlay.ts';

const life = new AbortController();
afterEach(() => document.body.replaceChildren());

const setUp = (arrives: boolean) => {
  const overlay = createOverlay(document, life.signal, 'b { color: red }');
  const dress = vi.fn(() => overlay.dress('i { color: blue }'));
  const handed: PageCard = {
    dress,
    createCard: vi.fn(),
    createCautions: vi.fn(),
    createMeters: vi.fn(),
    findNavigation: vi.fn(),
  };
  const world = {};
  const inject = vi.fn(async () => arrives && Reflect.set(world, pageCardSlot, handed));
  return { overlay, dress, handed, world, inject, load: pageCardLoader(world, overlay, inject) };
};

describe('what is drawn on demand', () => {
  it('is injected once, however many ask, and dresses the overlay once', async () => {
    const { load, handed, inject, dress } = setUp(true);
    expect(await Promise.all([load(), load()])).toEqual([handed, handed]);
    expect(await load()).toBe(handed);
    expect(inject).toHaveBeenCalledTimes(1);
    expect(dress).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after it did not arrive', async () => {
    const { load, inject } = setUp(false);
    await expect(load()).rejects.toThrow();
    await expect(load()).rejects.toThrow();
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('brings its own looks, whether the overlay stands already or not', async () => {
    for (const early of [true, false]) {
      const { load, overlay } = setUp(true);
      const node = document.createElement('p');
      if (!early) overlay.hold(node);
      await load();
      if (early) overlay.hold(node);
      const root = node.getRootNode() as ShadowRoot;
      const text = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      expect(text.join(' ')).toMatch(/red.*blue/);
    }
  });
});
