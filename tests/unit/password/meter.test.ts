// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rater } from '../../../utils/password/rater.ts';
import { input } from './page.ts';
import { focus, rater, secret, setUp, showForm, type } from './set-up-meter.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  showForm();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the meter', () => {
  it('asks for nothing and shows nothing before an eligible box has the focus', async () => {
    const { loads, nodes } = setUp();
    focus('old');
    type('old', secret);
    type('new', secret);
    await vi.advanceTimersByTimeAsync(1000);
    expect(loads).not.toHaveBeenCalled();
    expect(nodes.size).toBe(0);
  });

  it('loads once, and rates what is typed after a pause', async () => {
    const { loads, drawn, said } = setUp();
    focus('new');
    expect(loads).toHaveBeenCalledTimes(1);
    type('new', 'a');
    type('new', secret);
    await vi.advanceTimersByTimeAsync(119);
    expect(drawn).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(drawn.at(-1)).toMatchObject({ length: secret.length });
    expect(said.at(-1)).toMatch(/^score \d$/);
    focus('again');
    focus('new');
    expect(loads).toHaveBeenCalledTimes(1);
  });

  it('says whether both boxes hold the same, whether caps lock is on, and what an administrator needs', async () => {
    const { drawn } = setUp();
    const last = () => {
      const state = drawn.at(-1);
      return state === undefined || state === 'unavailable' ? null : state.facts;
    };
    focus('new');
    type('new', secret);
    await vi.advanceTimersByTimeAsync(500);
    expect(last()).toEqual({ matches: null, capsLock: false, longForAdministrator: true, policy: null });
    const key = new KeyboardEvent('keydown', { key: 'H', bubbles: true });
    Object.defineProperty(key, 'getModifierState', { value: (name: string) => name === 'CapsLock' });
    focus('again');
    input('again').dispatchEvent(key);
    type('again', 'HUNTER');
    await vi.advanceTimersByTimeAsync(500);
    expect(last()).toMatchObject({ matches: false, capsLock: true, longForAdministrator: false });
    input('again').dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    type('again', secret);
    await vi.advanceTimersByTimeAsync(500);
    expect(last()).toMatchObject({ matches: true, capsLock: false, longForAdministrator: true });
  });

  it('lets the latest input win over a slow rating', async () => {
    let answer: (rater: Rater) => void = () => {};
    const { drawn } = setUp(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    focus('new');
    type('new', 'first-and-longer');
    await vi.advanceTimersByTimeAsync(200);
    type('new', 'second');
    answer(rater);
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Set(drawn.map((state) => state !== 'unavailable' && state.length))).toEqual(
      new Set(['second'.length]),
    );
  });

  it('waits for the end of a composition', async () => {
    const { drawn } = setUp();
    focus('new');
    type('new', 'パス', { isComposing: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(drawn).toEqual([]);
    input('new').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(drawn).not.toEqual([]);
  });

  it('goes when the box is emptied, moves with the focus, and leaves nothing on abort', async () => {
    const { nodes, life, said } = setUp();
    focus('new');
    type('new', secret);
    await vi.advanceTimersByTimeAsync(500);
    expect(nodes.size).toBeGreaterThan(0);
    type('new', '');
    expect(nodes.size).toBe(0);
    type('new', secret);
    await vi.advanceTimersByTimeAsync(500);
    focus('again');
    expect(nodes.size).toBe(0);
    type('again', secret);
    await vi.advanceTimersByTimeAsync(500);
    expect(nodes.size).toBeGreaterThan(0);
    life.abort();
    expect(nodes.size).toBe(0);
    expect(said.at(-1)).toBe('(removed)');
    type('again', 'x');
    await vi.advanceTimersByTimeAsync(500);
    expect(nodes.size).toBe(0);
  });

  it('says that it cannot rate, and tries again at the next focus', async () => {
    const { drawn, loads } = setUp(async () => {
      throw new Error('blocked');
    });
    focus('new');
    type('new', secret);
    await vi.advanceTimersByTimeAsync(500);
    expect(new Set(drawn)).toEqual(new Set(['unavailable']));
    focus('again');
    expect(loads.mock.calls.length).toBeGreaterThan(1);
  });

  it.each([true, false])('goes on where a person was before it came (typed: %s)', async (typed) => {
    input('new').value = secret;
    input('new').focus();
    const { drawn, loads } = setUp(undefined, { field: input('new'), typed });
    await vi.advanceTimersByTimeAsync(1000);
    expect(loads).toHaveBeenCalledTimes(1);
    expect(drawn.length > 0).toBe(typed);
  });

  it('ignores what a script of the page dispatches', async () => {
    const { loads } = setUp();
    const event = new FocusEvent('focusin', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: false });
    input('new').dispatchEvent(event);
    expect(loads).not.toHaveBeenCalled();
  });

  it('puts the typed text into no node, attribute or sentence', async () => {
    const { nodes, said } = setUp();
    focus('new');
    type('new', secret);
    await vi.advanceTimersByTimeAsync(3000);
    const everywhere = [...nodes, document.documentElement].map(
      (node) => node.outerHTML + (node.textContent ?? ''),
    );
    expect(everywhere.join(' ') + said.join(' ')).not.toContain(secret);
  });
});
