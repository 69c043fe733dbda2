// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../../utils/marks/card.ts';
import { lateCard } from '../../../utils/marks/late-card.ts';
import { mark } from './setup.ts';

const [one, other] = [document.createElement('input'), document.createElement('input')];
const opener = () => null;

function setUp() {
  const real = { toggle: vi.fn<Card['toggle']>(), update: vi.fn<Card['update']>(), close: vi.fn() };
  let arrive: (card: Card) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const bring = vi.fn(
    () =>
      new Promise<Card>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  const missed = vi.fn();
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    card: lateCard(bring, missed),
    real,
    bring,
    missed,
    come: async () => {
      arrive(real);
      await turn();
    },
    fall: async () => {
      fail(new Error('gone'));
      await turn();
    },
  };
}

describe('a card that is brought on demand', () => {
  it('is not brought before a click', () => {
    const { card, bring } = setUp();
    card.update(() => mark(one));
    card.close();
    expect(bring).not.toHaveBeenCalled();
  });

  it('opens for the click it was brought for, and answers at once from then on', async () => {
    const { card, real, bring, come } = setUp();
    card.toggle(mark(one), opener);
    await come();
    expect(real.toggle.mock.calls).toEqual([[mark(one), opener]]);
    card.toggle(mark(other), opener);
    expect(real.toggle).toHaveBeenCalledTimes(2);
    card.close();
    expect(real.close).toHaveBeenCalledTimes(1);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('opens for the last of several clicks', async () => {
    const { card, real, bring, come } = setUp();
    card.toggle(mark(one), opener);
    card.toggle(mark(other), opener);
    await come();
    expect(real.toggle.mock.calls.map(([{ target }]) => target)).toEqual([other]);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a second click on the same badge', (card: Card) => card.toggle(mark(one), opener)],
    ['closing', (card: Card) => card.close()],
    ['the loss of its mark', (card: Card) => card.update(() => null)],
  ])('stays shut after %s', async (_what, act) => {
    const { card, real, come, missed } = setUp();
    card.toggle(mark(one), opener);
    act(card);
    await come();
    expect(real.toggle).not.toHaveBeenCalled();
    expect(missed).not.toHaveBeenCalled();
  });

  it('opens with what became of its mark meanwhile', async () => {
    const { card, real, come } = setUp();
    card.toggle(mark(one), opener);
    card.update((target) => mark(target, { unsaved: true }));
    await come();
    expect(real.toggle.mock.calls[0]?.[0]).toMatchObject({ target: one, unsaved: true });
  });

  it('says so when it did not come, and is brought again by the next click', async () => {
    const { card, bring, missed, fall, come, real } = setUp();
    card.toggle(mark(one), opener);
    await fall();
    expect(missed.mock.calls).toEqual([[mark(one)]]);
    card.toggle(mark(one), opener);
    await come();
    expect(bring).toHaveBeenCalledTimes(2);
    expect(real.toggle).toHaveBeenCalledTimes(1);
  });
});
