// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringAtFirstFocus } from '../../../utils/password/first-focus.ts';
import type { Begun } from '../../../utils/password/meter.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { box, el, input, row, show } from './page.ts';

const lives: AbortController[] = [];

function setUp() {
  const life = new AbortController();
  lives.push(life);
  const begun: Begun[] = [];
  let arrive: (start: (begun: Begun) => void) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const bring = vi.fn(
    () =>
      new Promise<(begun: Begun) => void>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  bringAtFirstFocus(document, life.signal, englishLabels, bring);
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    life,
    begun,
    bring,
    come: async () => {
      arrive((one) => begun.push(one));
      await turn();
    },
    fall: async () => {
      fail(new Error('gone'));
      await turn();
    },
  };
}

const focus = (id: string) => {
  input(id).focus();
  input(id).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
};
const type = (id: string, init: InputEventInit = {}) =>
  input(id).dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', ...init }),
  );

beforeEach(() =>
  show(
    el(
      'form',
      {},
      row('Old Password', box('old')),
      row('New Password', box('new')),
      row('Confirm Password', box('again')),
    ),
  ),
);
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
});

describe('the meters', () => {
  it('are not brought for a box whose text is none of theirs, nor by a script', () => {
    const { bring } = setUp();
    focus('old');
    type('old');
    type('new');
    const scripted = new FocusEvent('focusin', { bubbles: true });
    Object.defineProperty(scripted, 'isTrusted', { value: false });
    input('new').dispatchEvent(scripted);
    expect(bring).not.toHaveBeenCalled();
  });

  it('are brought once, and then told of the box', async () => {
    const { bring, begun, come } = setUp();
    focus('new');
    focus('again');
    await come();
    expect(begun).toEqual([{ field: input('again'), typed: false }]);
    focus('new');
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('hear that something was typed while they were on their way', async () => {
    const { begun, come } = setUp();
    focus('new');
    type('new', { isComposing: true });
    type('new');
    focus('new');
    await come();
    expect(begun).toEqual([{ field: input('new'), typed: true }]);
  });

  it('are brought by a key in a box that had the focus before', async () => {
    input('new').focus();
    const { bring, begun, come } = setUp();
    type('new', { isComposing: true });
    expect(bring).not.toHaveBeenCalled();
    type('new');
    await come();
    expect(begun).toEqual([{ field: input('new'), typed: true }]);
  });

  it('are tried again where they did not come', async () => {
    const { bring, begun, fall, come } = setUp();
    focus('new');
    await fall();
    focus('new');
    await come();
    expect(bring).toHaveBeenCalledTimes(2);
    expect(begun).toHaveLength(1);
  });

  it('do not start in a page that is over', async () => {
    const { life, begun, come } = setUp();
    focus('new');
    life.abort();
    await come();
    expect(begun).toEqual([]);
  });
});
