// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawn, endAll, finding, frames, host, mark, setUp } from './setup.ts';

const text = (): string => document.documentElement.outerHTML;
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
beforeEach(() => {
  const help = document.createElement('p');
  help.id = 'help';
  const controls = ['a', 'b', 'c'].map((id) => Object.assign(document.createElement('input'), { id }));
  controls[1]?.setAttribute('aria-describedby', 'help  other');
  document.body.replaceChildren(help, ...controls);
});
afterEach(() => {
  endAll();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('attributes', () => {
  it('stand on every judged control, pass included, and nothing is drawn for a pass', async () => {
    const { marks } = setUp();
    marks.show([
      mark(byId('a'), { rules: ['pw.classes', 'pw.min_length'] }),
      mark(byId('b'), { outcome: 'pass', severity: 'low' }),
    ]);
    expect({ ...byId('a').dataset }).toEqual({
      palisadeRule: 'pw.classes pw.min_length',
      palisadeOutcome: 'fail',
      palisadeSeverity: 'high',
    });
    expect(byId('b').dataset.palisadeOutcome).toBe('pass');
    expect(byId('b').getAttribute('aria-describedby')).toBe('help  other');
    await frames();
    expect(drawn('.badge')).toHaveLength(1);
  });

  it('are written only where they differ', () => {
    const { marks } = setUp();
    marks.show([mark(byId('a'))]);
    const wrote = vi.spyOn(byId('a'), 'setAttribute');
    marks.show([mark(byId('a'))]);
    expect(wrote).not.toHaveBeenCalled();
    marks.show([mark(byId('a'), { outcome: 'review' })]);
    expect(wrote.mock.calls).toEqual([['data-palisade-outcome', 'review']]);
  });
});

describe('descriptions', () => {
  const described = (id: string): string | undefined => {
    const ids = byId(id).getAttribute('aria-describedby')?.split(' ') ?? [];
    return document.getElementById(ids.at(-1) ?? '')?.textContent ?? undefined;
  };

  it('are appended to the references of the page, in the control’s own tree', () => {
    const { marks } = setUp();
    marks.show([mark(byId('b'), { description: 'First.' })]);
    expect(byId('b').getAttribute('aria-describedby')).toMatch(/^help other palisade-description-\d+$/);
    expect(described('b')).toBe('First.');
    marks.show([mark(byId('b'), { description: 'Second.' })]);
    expect(described('b')).toBe('Second.');
    expect(document.querySelectorAll('[data-palisade-description]')).toHaveLength(1);
  });

  it('are made where the page has none', () => {
    const { marks } = setUp();
    marks.show([mark(byId('a'), { description: 'Only ours.' })]);
    expect(described('a')).toBe('Only ours.');
    marks.show([]);
    expect(byId('a').hasAttribute('aria-describedby')).toBe(false);
  });

  it('come back when the page wrote its own references anew, and leave those alone', () => {
    const { marks } = setUp();
    marks.show([mark(byId('b'))]);
    byId('b').setAttribute('aria-describedby', 'fresh');
    marks.show([mark(byId('b'))]);
    expect(byId('b').getAttribute('aria-describedby')).toMatch(/^fresh palisade-/);
    marks.show([]);
    expect(byId('b').getAttribute('aria-describedby')).toBe('fresh');
  });

  it('keep a reference the page added after ours', () => {
    const { marks } = setUp();
    marks.show([mark(byId('b'))]);
    byId('b').setAttribute('aria-describedby', `${byId('b').getAttribute('aria-describedby')} error`);
    marks.show([]);
    expect(byId('b').getAttribute('aria-describedby')).toBe('help other error');
  });
});

describe('nothing remains', () => {
  it.each(['abort', 'show nothing', 'hide all'])('after %s', async (how) => {
    const before = text();
    const { marks, life } = setUp();
    marks.show([
      mark(byId('a')),
      mark(byId('b'), { outcome: 'unknown' }),
      mark(byId('c'), { outcome: 'pass' }),
    ]);
    marks.tick(byId('c'));
    await frames();
    expect(host()).not.toBeNull();
    if (how === 'abort') life.abort();
    else if (how === 'hide all') marks.hideAll(true);
    else {
      vi.useFakeTimers();
      marks.show([]);
    }
    if (how === 'show nothing')
      expect(document.querySelectorAll('[data-palisade-rule], [data-palisade-description]')).toHaveLength(0);
    else expect(text()).toBe(before);
  });

  it('is put there before there is a mark, and later calls after abort do nothing', async () => {
    const before = text();
    const { marks, life } = setUp();
    marks.show([]);
    await frames();
    expect(text()).toBe(before);
    life.abort();
    marks.show([mark(byId('a'))]);
    marks.tick(byId('a'));
    marks.spotlight(byId('a'));
    marks.hideAll(false);
    expect(text()).toBe(before);
  });

  it('of a control the page took away', async () => {
    const { marks } = setUp();
    marks.show([mark(byId('a')), mark(byId('b'))]);
    await frames();
    byId('a').remove();
    marks.show([mark(byId('b'))]);
    await frames();
    expect(drawn('.badge')).toHaveLength(1);
    expect(document.querySelectorAll('[data-palisade-description]')).toHaveLength(1);
  });

  it('hidden: shown again with what is wanted by then', () => {
    const { marks } = setUp();
    marks.show([mark(byId('a'))]);
    marks.hideAll(true);
    marks.show([mark(byId('b'))]);
    expect(document.querySelectorAll('[data-palisade-rule]')).toHaveLength(0);
    marks.hideAll(false);
    expect([...document.querySelectorAll('[data-palisade-rule]')].map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the tick', () => {
  it('stands for five seconds and goes when the fault comes back', async () => {
    const { marks } = setUp();
    marks.show([mark(byId('a'), { outcome: 'pass' })]);
    marks.tick(byId('a'));
    await frames();
    expect(drawn('.tick')).toHaveLength(1);
    marks.show([mark(byId('a'))]);
    await frames();
    expect(drawn('.tick')).toHaveLength(0);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    marks.tick(byId('b'));
    await frames();
    expect(drawn('.tick')).toHaveLength(1);
    vi.advanceTimersByTime(4999);
    expect(drawn('.tick')).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(drawn('.tick')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('keeps to twelve nodes a finding', async () => {
  const { marks } = setUp();
  marks.show([mark(byId('a')), mark(byId('b'))]);
  await frames();
  const light = document.querySelectorAll('palisade-overlay, palisade-overlay *').length;
  const shadow = drawn('*').length;
  expect(light + shadow).toBeLessThanOrEqual(24);
  expect(finding().rule).toBe('pw.min_length');
});
