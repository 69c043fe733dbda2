import { vi } from 'vitest';
import type { Finding } from '../../../utils/baseline/finding.ts';
import type { RuleWords } from '../../../utils/baseline/words.ts';
import { createCard } from '../../../utils/marks/card.ts';
import type { Mark } from '../../../utils/marks/mark.ts';
import { createMarks } from '../../../utils/marks/marks.ts';
import { createOverlay } from '../../../utils/marks/overlay.ts';
import type { BadgeView, CardView } from '../../../utils/marks/views.ts';

/** Everything observed is in view: these tests have no layout. */
export class AllInView {
  readonly #seen: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
  constructor(seen: AllInView['seen']) {
    this.#seen = seen;
  }
  declare readonly seen: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
  observe(target: Element): void {
    queueMicrotask(() => this.#seen([{ target, isIntersecting: true }]));
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** A few frames, so that what came into view has its node. */
export const frames = async (): Promise<void> => {
  for (let n = 0; n < 5; n++) await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
};

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'pw.min_length',
  outcome: 'fail',
  severity: 'high',
  confidence: 'exact',
  observed: '5',
  expected: '>= 8',
  notes: [],
  evidence: {
    screen: null,
    label: 'Minimum Password Length',
    method: 'page',
    readAt: '2026-11-25T00:00:00Z',
    saved: true,
  },
  ...over,
});

export const mark = (target: Element, over: Partial<Mark> = {}): Mark => ({
  target,
  rules: ['pw.min_length'],
  outcome: 'fail',
  severity: 'high',
  description: 'Too short.',
  quiet: false,
  unsaved: false,
  count: 1,
  ...over,
});

const lives = new Set<AbortController>();

export const endAll = (): void => {
  for (const life of lives) life.abort();
  lives.clear();
};

export function setUp(words: () => Promise<Readonly<Record<string, RuleWords>>> = async () => ({})) {
  vi.stubGlobal('IntersectionObserver', AllInView);
  Reflect.set(window, 'IntersectionObserver', AllInView);
  const life = new AbortController();
  lives.add(life);
  const overlay = createOverlay(document, life.signal, '');
  const badges: BadgeView[] = [];
  const cards: (CardView | null)[] = [];
  const opened = vi.fn(async (): Promise<CardView['panel']> => null);
  const card = createCard(
    overlay,
    life.signal,
    (container, view) => {
      cards.push(view);
      container.textContent = view ? `card ${view.findings.length}` : '';
    },
    { findings: () => [finding()], words, openChecklist: opened, generation: 'L5' },
  );
  const marks = createMarks(overlay, life.signal, {
    findings: () => [finding()],
    card,
    drawing: {
      badge: (button, view) => {
        badges.push(view);
        button.setAttribute('aria-label', `${view.label} ${view.severity}`);
      },
      tick: (container) => {
        container.textContent = 'fixed';
      },
    },
  });
  return { life, marks, badges, cards, opened };
}

export const host = (): Element | null => document.querySelector('palisade-overlay');
export const drawn = (selector: string): HTMLElement[] => [
  ...(host()?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
