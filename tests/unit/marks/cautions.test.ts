// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cautionBadge } from '../../../components/overlay/caution-badge.ts';
import { drawCaution } from '../../../components/overlay/caution-drawing.ts';
import { cautionKinds, createCautions } from '../../../utils/marks/cautions.ts';
import { createOverlay } from '../../../utils/marks/overlay.ts';
import { AllInView, drawn, frames, host } from './setup.ts';

let life = new AbortController();

const setUp = () => {
  vi.stubGlobal('IntersectionObserver', AllInView);
  Reflect.set(window, 'IntersectionObserver', AllInView);
  life = new AbortController();
  const overlay = createOverlay(document, life.signal, '');
  return createCautions(overlay, life.signal, { badge: cautionBadge, card: drawCaution });
};
const button = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const press = (element: HTMLElement, trusted = true): void => {
  const click = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: trusted });
  element.dispatchEvent(click);
};
const page = (): string => document.documentElement.outerHTML;

beforeEach(() => {
  const made = ['a', 'b'].map((id) =>
    Object.assign(document.createElement('button'), { id, textContent: id }),
  );
  document.body.replaceChildren(...made);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('words of caution', () => {
  it('stand beside their button, which itself is left as it was', async () => {
    const before = button('a').outerHTML;
    setUp().show([{ kind: 'propagate', target: button('a') }]);
    await frames();
    expect(drawn('.caution')).toHaveLength(1);
    expect(drawn('.caution')[0]?.getAttribute('aria-label')).toContain('Propagate');
    expect(button('a').outerHTML).toBe(before);
    expect(document.querySelectorAll('[data-palisade-rule], [data-palisade-description]')).toHaveLength(0);
  });

  it.each(cautionKinds)('open on a click of a person, and say what to do first: %s', async (kind) => {
    setUp().show([{ kind, target: button('a') }]);
    await frames();
    const [badge] = drawn('.caution');
    if (!badge) throw new Error('no badge');
    press(badge, false);
    expect(drawn('.card')).toHaveLength(0);
    press(badge);
    const [card] = drawn('.card');
    expect(card?.querySelector('#caution-title')?.textContent).toBeTruthy();
    expect(card?.querySelectorAll('.body p')).toHaveLength(2);
    expect(card?.querySelectorAll('button')).toHaveLength(1);
    press(badge);
    expect(drawn('.card')).toHaveLength(0);
  });

  it('say how many recorded exceptions are overwritten, and nothing of it where there are none', async () => {
    const cautions = setUp();
    const said = async (exceptions?: number) => {
      const count = exceptions === undefined ? {} : { exceptions };
      cautions.show([{ kind: 'propagate', target: button('a'), ...count }]);
      await frames();
      const [badge] = drawn('.caution');
      if (!badge) throw new Error('no badge');
      press(badge);
      const texts = [...(drawn('.card')[0]?.querySelectorAll('.body p') ?? [])].map((p) => p.textContent);
      press(badge);
      return texts.filter((text) => text?.includes('recorded'));
    };
    expect(await said()).toEqual([]);
    expect(await said(0)).toEqual([]);
    expect(await said(1)).toEqual([expect.stringMatching(/^1 recorded exception will be overwritten/)]);
    expect(await said(3)).toEqual([expect.stringMatching(/^3 recorded exceptions will be overwritten/)]);
  });

  it('close on Escape, and where their button goes away', async () => {
    const cautions = setUp();
    cautions.show([{ kind: 'propagate', target: button('a') }]);
    await frames();
    const open = (): void => {
      const [badge] = drawn('.caution');
      if (badge) press(badge);
    };
    open();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(drawn('.card')).toHaveLength(0);
    open();
    expect(drawn('.card')).toHaveLength(1);
    cautions.show([]);
    expect(drawn('.card')).toHaveLength(0);
    expect(host()).toBeNull();
  });

  it('are drawn once, however often the page is looked at', async () => {
    const cautions = setUp();
    const shown = [{ kind: 'propagate', target: button('a') }] as const;
    cautions.show(shown);
    await frames();
    const [first] = drawn('.caution');
    cautions.show([...shown]);
    await frames();
    expect(drawn('.caution')).toEqual([first]);
    cautions.show([{ kind: 'resetIdsRules', target: button('a') }]);
    await frames();
    expect(drawn('.caution').map(({ dataset }) => dataset.caution)).toEqual(['resetIdsRules']);
  });

  it.each(['abort', 'hide all', 'show nothing'])('leave nothing after %s', async (how) => {
    const before = page();
    const cautions = setUp();
    cautions.show([
      { kind: 'propagate', target: button('a') },
      { kind: 'tcpProxy', target: button('b') },
    ]);
    await frames();
    const [badge] = drawn('.caution');
    if (badge) press(badge);
    if (how === 'abort') life.abort();
    else if (how === 'hide all') cautions.hideAll(true);
    else cautions.show([]);
    expect(page()).toBe(before);
    cautions.show([{ kind: 'propagate', target: button('a') }]);
    await frames();
    if (how !== 'show nothing') expect(page()).toBe(before);
    if (how === 'hide all') {
      cautions.hideAll(false);
      await frames();
      expect(drawn('.caution')).toHaveLength(1);
    }
  });
});
