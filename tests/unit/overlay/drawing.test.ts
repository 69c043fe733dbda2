// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { cardDrawing } from '../../../components/overlay/card-drawing.ts';
import { overlayDrawing } from '../../../components/overlay/drawing.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import words from '../../../utils/baseline/words/en.json' with { type: 'json' };
import type { BadgeView, CardView } from '../../../utils/marks/views.ts';

const drawing = { ...overlayDrawing, card: cardDrawing(() => (value) => (value === 'off' ? 'Off' : value)) };
const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'pw.min_length',
  outcome: 'fail',
  severity: 'high',
  confidence: 'exact',
  observed: '5',
  expected: '>= 8',
  reason: 'short',
  notes: [],
  evidence: {
    screen: null,
    label: 'Minimum Length',
    method: 'page',
    readAt: '2026-11-25T00:00:00Z',
    saved: true,
  },
  ...over,
});
const card = (over: Partial<CardView> = {}) => {
  const view: CardView = {
    findings: [finding()],
    words: words.rules as unknown as Exclude<CardView['words'], string>,
    family: 'modern',
    unsaved: false,
    panel: null,
    onChecklist: vi.fn(),
    onClose: vi.fn(),
    ...over,
  };
  const container = document.createElement('div');
  drawing.card(container, view);
  return { container, view };
};
const badge = (over: Partial<BadgeView> = {}) => {
  const button = document.createElement('button');
  drawing.badge(button, {
    outcome: 'fail',
    severity: 'critical',
    label: 'Relay',
    count: 1,
    unsaved: false,
    ...over,
  });
  return { text: button.textContent ?? '', name: button.getAttribute('aria-label') ?? '' };
};

describe('a badge', () => {
  it('says in words how grave a fault is, and in its name who speaks, of what', () => {
    expect(badge().text).toBe('Critical');
    expect(badge().name).toMatch(/Palisade.*Relay.*Critical.*Fix/);
  });

  it('does not call a doubt a fault', () => {
    expect(badge({ outcome: 'review' }).text).toBe('Check yourself');
    expect(badge({ outcome: 'unknown' }).text).toBe('Could not read');
    expect(badge({ outcome: 'unknown' }).name).not.toContain('Fix');
  });

  it('counts what else the control carries, and an edit not saved', () => {
    expect(badge({ count: 3, unsaved: true }).text).toBe('Critical+2Not saved yet');
    expect(badge({ count: 2 }).name).toContain('1 more');
    expect(badge({ unsaved: true, label: '' }).name).toContain('Not saved yet');
  });
});

describe('the card', () => {
  const rule = words.rules['pw.min_length'];

  it('says what is set, what is wanted, why, and the steps of this generation with their risk', () => {
    const { container } = card();
    const text = container.textContent ?? '';
    for (const part of [
      '5',
      rule.wanted,
      rule.why,
      rule.reasons.short,
      ...rule.fix.steps.modern,
      'Users may notice',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain(rule.fix.steps.legacy[0]);
    expect(card({ family: 'legacy' }).container.textContent).toContain(rule.fix.steps.legacy[0]);
  });

  it('has the rest: before, who will notice, proof and undo', () => {
    const text = card().container.querySelector('details')?.textContent ?? '';
    for (const part of [...rule.fix.before, rule.fix.notice, rule.fix.verify, rule.fix.undo])
      expect(text).toContain(part);
  });

  it('shows both where page and response say different things', () => {
    const base = finding().evidence;
    const evidence = base && { ...base, disagrees: { page: 'off', response: 'on' } };
    const { container } = card({ findings: [finding({ outcome: 'review', evidence })] });
    const values = [...container.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
    expect(values).toEqual(['On the pageOff', "In the server's responseon", `Wanted${rule.wanted}`]);
  });

  it('draws the words of a page as text', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { container } = card({
      findings: [finding({ observed: nasty, subject: { kind: 'row', key: nasty } })],
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(nasty);
  });

  it('shows the facts while the words are on their way, and says when they will not come', () => {
    const loading = card({ words: 'loading' }).container.textContent;
    expect(loading).toContain('Minimum Length');
    expect(loading).toContain('5');
    expect(card({ words: 'missing' }).container.textContent).toContain('could not be loaded');
  });

  it('shows the other findings of the control, and marks an unsaved edit', () => {
    const { container } = card({
      unsaved: true,
      findings: [finding(), finding({ rule: 'pw.classes', outcome: 'review', reason: 'x' })],
    });
    expect(container.textContent).toContain(words.rules['pw.classes'].title);
    expect(container.textContent).toContain('Not saved yet');
  });

  it('says what opens the checklist where the browser did not', () => {
    const said = (panel: CardView['panel']) =>
      card({ panel }).container.querySelector('[role=status]')?.textContent;
    expect(said({ opened: false, keys: 'Alt+Shift+L' })).toContain('Alt+Shift+L');
    expect(said({ opened: false, keys: null })).toContain('only by its toolbar button.');
    for (const panel of [null, { opened: true, keys: null }]) expect(said(panel)).toBeUndefined();
  });

  it('offers to close and to open the checklist, and nothing lasting', () => {
    const { container, view } = card();
    const buttons = [...container.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
      'Close',
      'Open checklist',
    ]);
    for (const button of buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(view.onClose).toHaveBeenCalledTimes(1);
    expect(view.onChecklist).toHaveBeenCalledWith('pw.min_length');
    expect(container.querySelector('input, select, textarea, form, a')).toBeNull();
  });

  it('leaves an empty container when it is taken away', () => {
    const { container } = card();
    drawing.card(container, null);
    expect(container.childNodes).toHaveLength(0);
  });
});
