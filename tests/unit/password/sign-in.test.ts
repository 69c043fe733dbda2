// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringAtSignIn } from '../../../utils/password/at-sign-in.ts';
import type { Rater } from '../../../utils/password/rater.ts';
import { rateSignIn, type Strength } from '../../../utils/password/sign-in.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { box, el, input, row, show } from './page.ts';

const rater: Rater = (text) => ({ guesses_log10: text.length, sequence: [] });

function setUp(asked = true) {
  const life = new AbortController();
  const told: (Strength | null)[] = [];
  const load = vi.fn(async () => rater);
  const isWanted = (target: EventTarget | null | undefined): target is HTMLInputElement =>
    asked && target instanceof HTMLInputElement && target.type === 'password';
  const bring = vi.fn(async () =>
    rateSignIn(document, life.signal, isWanted, {
      load,
      labels: englishLabels,
      context: () => ['mail.acme.test'],
      tell: (strength) => told.push(strength),
    }),
  );
  bringAtSignIn(document, life.signal, isWanted, bring);
  return { life, told, load, bring };
}

const enter = (text: string, inputType = 'insertText') => {
  input('secret').value = text;
  input('secret').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
};

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show(el('form', {}, el('table', {}, row('User Name', box('user')), row('Password', box('secret')))));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a sign-in', () => {
  it('is looked at by nobody where it was not asked for', async () => {
    const made = setUp(false);
    life = made.life;
    enter('abc');
    await vi.advanceTimersByTimeAsync(2000);
    expect(made.bring).not.toHaveBeenCalled();
    expect(made.told).toEqual([]);
  });

  it('is rated once the typing has paused, and each key takes back what was told', async () => {
    const made = setUp();
    life = made.life;
    enter('abc');
    await vi.advanceTimersByTimeAsync(1000);
    expect(made.told).toEqual(['weak']);
    enter('abcXK9#vQ2$mL7@');
    await vi.advanceTimersByTimeAsync(100);
    expect(made.told).toEqual(['weak', null]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(made.told).toEqual(['weak', null, 'strong']);
    expect(made.load).toHaveBeenCalled();
  });

  it('that a password manager fills in is not rated, before or after', async () => {
    const made = setUp();
    life = made.life;
    enter('abc', 'insertReplacementText');
    await vi.advanceTimersByTimeAsync(1000);
    expect(made.bring).not.toHaveBeenCalled();
    enter('abcd');
    await vi.advanceTimersByTimeAsync(1000);
    enter('XK9#vQ2$mL7@pR4', 'insertReplacementText');
    await vi.advanceTimersByTimeAsync(1000);
    expect(made.told).toEqual(['weak', null]);
  });
});
