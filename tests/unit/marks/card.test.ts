// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawn, endAll, frames, mark, setUp } from './setup.ts';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const press = (node: Element, init: Partial<Event> = {}): void => {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  for (const [name, value] of Object.entries(init)) Object.defineProperty(event, name, { value });
  node.dispatchEvent(event);
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

describe('badge and card', () => {
  it('tell label, severity and an unsaved edit, and are drawn anew only when they change', async () => {
    const { marks, badges } = setUp();
    marks.show([mark(byId('a'))]);
    await frames();
    marks.show([mark(byId('a'), { description: 'Other words.' })]);
    await frames();
    expect(badges).toHaveLength(1);
    expect(badges[0]).toMatchObject({
      label: 'Minimum Password Length',
      severity: 'high',
      unsaved: false,
      count: 1,
    });
    marks.show([mark(byId('a'), { unsaved: true })]);
    await frames();
    expect(badges.at(-1)).toMatchObject({ unsaved: true });
    expect(drawn('.badge')).toHaveLength(1);
  });

  it('opens on a click of a person, closes on the next one, on Escape and when its control passes', async () => {
    const { marks, cards } = setUp();
    marks.show([mark(byId('a'))]);
    await frames();
    const [badge] = drawn('.badge');
    if (!badge) throw new Error('no badge');
    press(badge, { isTrusted: false });
    expect(drawn('.card')).toHaveLength(0);
    press(badge);
    expect(drawn('.card')).toHaveLength(1);
    expect(cards.at(-1)).toMatchObject({ family: 'legacy', words: 'loading', unsaved: false });
    press(badge);
    expect(drawn('.card')).toHaveLength(0);
    press(badge);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(drawn('.card')).toHaveLength(0);
    press(badge);
    marks.show([mark(byId('a'), { outcome: 'pass' })]);
    expect(drawn('.card')).toHaveLength(0);
    expect(cards.at(-1)).toBeNull();
  });

  it('closes when a person presses elsewhere, not when a script does', async () => {
    const { marks } = setUp();
    marks.show([mark(byId('a'))]);
    await frames();
    const [badge] = drawn('.badge');
    if (badge) press(badge);
    const scripted = new Event('pointerdown', { bubbles: true });
    Object.defineProperty(scripted, 'isTrusted', { value: false });
    byId('c').dispatchEvent(scripted);
    expect(drawn('.card')).toHaveLength(1);
    byId('c').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(drawn('.card')).toHaveLength(0);
  });

  it('shows its words when they come, and says so when they do not', async () => {
    const words = { 'pw.min_length': { title: 'Length' } };
    const good = setUp(async () => words as never);
    good.marks.show([mark(byId('a'))]);
    await frames();
    const [first] = drawn('.badge');
    if (first) press(first);
    await frames();
    expect(good.cards.at(-1)?.words).toEqual(words);
    good.life.abort();
    const bad = setUp(async () => {
      throw new Error('no background');
    });
    bad.marks.show([mark(byId('a'))]);
    await frames();
    const [second] = drawn('.badge');
    if (second) press(second);
    await frames();
    expect(bad.cards.at(-1)?.words).toBe('missing');
  });
});

describe('a quiet mark', () => {
  it('has ring and description, and leaves the badge to another control', async () => {
    const { marks } = setUp();
    marks.show([mark(byId('a')), mark(byId('c'), { quiet: true })]);
    await frames();
    expect(byId('c').dataset.palisadeOutcome).toBe('fail');
    expect(byId('c').getAttribute('aria-describedby')).not.toBeNull();
    expect(drawn('.badge')).toHaveLength(1);
    marks.show([mark(byId('a')), mark(byId('c'))]);
    await frames();
    expect(drawn('.badge')).toHaveLength(2);
  });
});

describe('a bare mark', () => {
  it('has a ring, and neither description nor badge', async () => {
    const { marks, badges } = setUp();
    marks.show([mark(byId('a')), mark(byId('c'))]);
    await frames();
    marks.show([mark(byId('a'), { count: 4940 }), mark(byId('c'), { quiet: true, bare: true })]);
    await frames();
    expect(byId('c').dataset.palisadeOutcome).toBe('fail');
    expect(byId('c').hasAttribute('aria-describedby')).toBe(false);
    expect(drawn('.badge')).toHaveLength(1);
    expect(document.querySelectorAll('[data-palisade-description]')).toHaveLength(1);
    expect(badges.at(-1)?.count).toBe(4940);
  });
});
