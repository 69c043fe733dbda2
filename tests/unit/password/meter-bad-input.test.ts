// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rater } from '../../../utils/password/rater.ts';
import { box, el, input, row, show } from './page.ts';
import { focus, rater, secret, setUp, showForm, type } from './set-up-meter.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  showForm();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the meter', () => {
  it.each([
    [
      'a script of a password manager',
      () => new InputEvent('input', { bubbles: true, composed: true }),
      false,
    ],
    ["Chromium's own", () => new Event('input', { bubbles: true, composed: true }), true],
    [
      "Firefox's own",
      () => new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
      true,
    ],
  ] as const)('rates nothing that %s filled in until a person edits it', async (_who, event, trusted) => {
    const { drawn, nodes } = setUp();
    focus('new');
    type('new', 'typed first');
    await vi.advanceTimersByTimeAsync(500);
    const before = drawn.length;
    expect(before).toBeGreaterThan(0);
    type('new', 'and edited');
    input('new').value = secret;
    const filling = event();
    Object.defineProperty(filling, 'isTrusted', { value: trusted });
    input('new').dispatchEvent(filling);
    await vi.advanceTimersByTimeAsync(3000);
    expect(drawn).toHaveLength(before);
    expect(nodes.size).toBe(0);
    type('new', `${secret}x`);
    await vi.advanceTimersByTimeAsync(500);
    expect(drawn.at(-1)).toMatchObject({ length: secret.length + 1 });
  });

  it('keeps the rating when the page sends an event of its own after a key', async () => {
    const { drawn, nodes } = setUp();
    focus('new');
    type('new', secret);
    const event = new Event('input', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: false });
    input('new').dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(500);
    expect(drawn.at(-1)).toMatchObject({ length: secret.length });
    expect(nodes.size).toBeGreaterThan(0);
  });

  it('survives a box that is removed while it is rated, and rates the next one', async () => {
    let release: (rater: Rater) => void = () => {};
    const { drawn, nodes } = setUp(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    focus('new');
    type('new', secret);
    await vi.advanceTimersByTimeAsync(200);
    input('new').closest('form')?.remove();
    release(rater);
    await vi.advanceTimersByTimeAsync(200);
    expect(nodes.size).toBe(0);
    expect(drawn).toEqual([]);
    showForm();
    focus('new');
    type('new', `${secret}x`);
    await vi.advanceTimersByTimeAsync(500);
    expect(drawn.at(-1)).toMatchObject({ length: secret.length + 1 });
  });

  it('has one meter at a time where ten boxes stand on a page', async () => {
    show(
      ...Array.from({ length: 10 }, (_, n) =>
        el('form', {}, el('table', {}, row('New Password', box(`new${n}`)))),
      ),
    );
    const { drawn, nodes, loads } = setUp();
    for (let n = 0; n < 10; n++) {
      focus(`new${n}`);
      type(`new${n}`, `${secret}${n}`);
      await vi.advanceTimersByTimeAsync(500);
      expect(drawn.at(-1)).toMatchObject({ length: secret.length + 1 });
      expect([...nodes].filter(({ className }) => className === 'meter')).toHaveLength(1);
    }
    expect(loads).toHaveBeenCalledTimes(1);
  });
});
