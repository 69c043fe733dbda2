// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchClosing } from '../../../entrypoints/closing-window.content/watch-closing.ts';

const path = '/Main/frmDomain.aspx?domain=example.com&popup=true';
const origin = 'http://mail.example.test:9998';
const saved = '<span class="Success">The settings have been saved.</span>';

interface Answer {
  readonly body: string;
  readonly referrer: string;
}

/** A window that shows an answer; what it tells, and the ways it may end. */
function show({ body, referrer }: Answer) {
  document.body.innerHTML = body;
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
  vi.spyOn(document, 'location', 'get').mockReturnValue(new URL(origin + path) as unknown as Location);
  let closed = false;
  const target = new EventTarget();
  const told = vi.fn();
  const shown = Object.defineProperties(target, {
    document: { value: document },
    closed: { get: () => closed },
  });
  const stop = watchClosing(shown as unknown as Window, told);
  const unload = (byItself: boolean): Promise<void> => {
    target.dispatchEvent(new Event('beforeunload'));
    closed = byItself;
    return Promise.resolve();
  };
  return { told, unload, stop, press: (event: Event) => target.dispatchEvent(event) };
}

const answer: Answer = { body: saved, referrer: origin + path };
afterEach(() => vi.restoreAllMocks());

describe('a window that closes itself', () => {
  it('tells its address once', async () => {
    const { told, unload } = show(answer);
    await unload(true);
    await unload(true);
    expect(told.mock.calls).toEqual([[path]]);
  });

  it.each<[string, Partial<Answer>]>([
    ['shows an error', { body: '<span class="Error">The domain could not be saved.</span>' }],
    ['came from another page', { referrer: `${origin}/Main/frmManage.aspx` }],
  ])('tells nothing when it %s', async (_what, over) => {
    const { told, unload } = show({ ...answer, ...over });
    await unload(true);
    expect(told).not.toHaveBeenCalled();
  });

  it('tells nothing when a person closes it or leads it elsewhere, and still stands by', async () => {
    const { told, unload } = show(answer);
    await unload(false);
    expect(told).not.toHaveBeenCalled();
    await unload(true);
    expect(told).toHaveBeenCalledOnce();
  });

  it.each(['pointerdown', 'keydown'])(
    'tells nothing after a %s: Save may have been pressed',
    async (type) => {
      const { told, unload, press } = show(answer);
      const event = Object.defineProperty(new Event(type), 'isTrusted', { value: true });
      press(event);
      await unload(true);
      expect(told).not.toHaveBeenCalled();
    },
  );

  it('tells nothing once the watch has ended', async () => {
    const { told, unload, stop } = show(answer);
    stop();
    await unload(true);
    expect(told).not.toHaveBeenCalled();
  });

  it("takes no notice of a script's own events", async () => {
    const { told, unload, press } = show(answer);
    press(new Event('pointerdown'));
    await unload(true);
    expect(told).toHaveBeenCalledOnce();
  });
});
