// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Caution, Cautions } from '../../../utils/marks/cautions.ts';
import { lateCautions } from '../../../utils/marks/late-cautions.ts';

const caution: Caution = { kind: 'propagate', target: document.createElement('button') };

function setUp() {
  const real = { show: vi.fn<Cautions['show']>(), hideAll: vi.fn<Cautions['hideAll']>() };
  let arrive: (cautions: Cautions) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const bring = vi.fn(
    () =>
      new Promise<Cautions>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    cautions: lateCautions(bring),
    real,
    bring,
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

describe('words of caution that are brought on demand', () => {
  it('are not brought where there is nothing to warn of', () => {
    const { cautions, bring } = setUp();
    cautions.show([]);
    expect(bring).not.toHaveBeenCalled();
  });

  it('are brought once, and show what is wanted by then and from then on', async () => {
    const { cautions, real, bring, come } = setUp();
    cautions.show([caution]);
    cautions.show([]);
    cautions.show([caution]);
    await come();
    expect(bring).toHaveBeenCalledTimes(1);
    expect(real.show.mock.calls).toEqual([[[caution]]]);
    cautions.show([]);
    expect(real.show).toHaveBeenLastCalledWith([]);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('wait while the marks of the tab are hidden', async () => {
    const { cautions, real, bring, come } = setUp();
    cautions.hideAll(true);
    cautions.show([caution]);
    expect(bring).not.toHaveBeenCalled();
    cautions.hideAll(false);
    expect(bring).toHaveBeenCalledTimes(1);
    cautions.hideAll(true);
    await come();
    expect(real.hideAll).toHaveBeenLastCalledWith(true);
    cautions.hideAll(false);
    expect(real.hideAll).toHaveBeenLastCalledWith(false);
  });

  it('are asked for again at the next look when they did not come', async () => {
    const { cautions, real, bring, fall, come } = setUp();
    cautions.show([caution]);
    await fall();
    cautions.show([caution]);
    expect(bring).toHaveBeenCalledTimes(2);
    await come();
    expect(real.show.mock.calls).toEqual([[[caution]]]);
  });
});
