import type { Finding } from '../baseline/finding.ts';
import { clearAttributes, writeAttributes } from './attributes.ts';
import type { Card } from './card.ts';
import type { Described } from './descriptions.ts';
import { drawnOutcomes } from './drawn-outcomes.ts';
import type { Placed } from './layer-item.ts';
import type { Mark } from './mark.ts';
import type { Overlay } from './overlay.ts';
import { spotlightOn } from './spotlight.ts';
import type { Drawing } from './views.ts';

export interface MarkHandlers {
  readonly drawing: Drawing;
  readonly findings: (target: Element) => readonly Finding[];
  /** What a badge opens. */
  readonly card: Card;
}

export interface Marks {
  /** All marks of the document now; what is not among them is taken away. Cheap when nothing changed. */
  readonly show: (marks: readonly Mark[]) => void;
  /** For 5 s, where a `fail` was. */
  readonly tick: (target: Element) => void;
  /** Takes everything off the page, and puts it back. */
  readonly hideAll: (hidden: boolean) => void;
  /** Scrolls to a control and frames it for a few seconds. */
  readonly spotlight: (target: Element) => void;
}

interface Shown {
  mark: Mark;
  described: Described | null;
  badge: Placed | null;
}

const tickTime = 5000;
const mostAtOnce = 500;
const badgePlaces = ['after', 'line-end', 'above', 'below', 'before'] as const;

const looksAlike = (a: Mark, b: Mark): boolean =>
  a.outcome === b.outcome &&
  a.severity === b.severity &&
  a.unsaved === b.unsaved &&
  a.count === b.count &&
  a.rules.join(' ') === b.rules.join(' ');

/** Draws the judgement on the page: attributes, descriptions, badges, the card. On abort nothing of it remains. */
export function createMarks(overlay: Overlay, signal: AbortSignal, handlers: MarkHandlers): Marks {
  const { document } = overlay;
  const shown = new Map<Element, Shown>();
  const ticks = new Map<Element, Placed>();
  /** Which control's card a badge opens. */
  const opens = new WeakMap<EventTarget, Element>();
  const { card } = handlers;
  const view = document.defaultView;
  let wanted: readonly Mark[] = [];
  let isHidden = false;
  let waiting = 0;

  function createBadge(target: Element): HTMLElement {
    const button = document.createElement('button');
    const mark = shown.get(target)?.mark;
    if (!mark) return button;
    const { outcome, severity, unsaved, count } = mark;
    button.type = 'button';
    button.className = 'badge';
    button.dataset.outcome = outcome;
    button.dataset.severity = severity;
    const findings = handlers.findings(target);
    const label = findings.find(({ evidence }) => evidence)?.evidence?.label ?? '';
    handlers.drawing.badge(button, { outcome, severity, unsaved, label, count });
    opens.set(button, target);
    return button;
  }

  overlay.onClick((event) => {
    const target = event
      .composedPath()
      .map((node) => opens.get(node))
      .find((found) => found !== undefined);
    const entry = target && shown.get(target);
    if (entry) card.toggle(entry.mark, () => entry.badge?.node() ?? null);
  });

  function clear(target: Element, entry: Shown): void {
    shown.delete(target);
    entry.described?.remove();
    entry.badge?.remove();
    clearAttributes(target);
  }

  function apply(mark: Mark): void {
    const { target } = mark;
    const entry = shown.get(target) ?? { mark, described: null, badge: null };
    const isSame = looksAlike(entry.mark, mark);
    entry.mark = mark;
    shown.set(target, entry);
    writeAttributes(mark);
    if (!drawnOutcomes.has(mark.outcome)) {
      entry.described?.remove();
      entry.badge?.remove();
      entry.described = entry.badge = null;
      return;
    }
    ticks.get(target)?.remove();
    if (mark.bare) {
      entry.described?.remove();
      entry.described = null;
    } else if (entry.described) entry.described.set(mark.description);
    else entry.described = overlay.describe(target, mark.description);
    if (mark.quiet || mark.bare) {
      entry.badge?.remove();
      entry.badge = null;
    } else if (!entry.badge) {
      const places = badgePlaces;
      const gone = (): void => {
        entry.badge = null;
      };
      entry.badge = overlay.place({ target, places, create: () => createBadge(target), gone });
    } else if (!isSame) entry.badge.renew();
  }

  function lay(marks: readonly Mark[]): void {
    const targets = new Set(marks.map(({ target }) => target));
    for (const [target, entry] of shown) if (!targets.has(target)) clear(target, entry);
    layFrom(marks, 0);
  }

  /** The browser styles anew what was marked: all rows of a long list at once would hold up the page. */
  function layFrom(marks: readonly Mark[], start: number): void {
    view?.cancelAnimationFrame(waiting);
    for (const mark of marks.slice(start, start + mostAtOnce)) apply(mark);
    if (start + mostAtOnce < marks.length)
      waiting = view?.requestAnimationFrame(() => layFrom(marks, start + mostAtOnce)) ?? 0;
    card.update((target) => {
      const mark = shown.get(target)?.mark;
      return mark && drawnOutcomes.has(mark.outcome) ? mark : null;
    });
    if (start === 0) overlay.refresh();
  }

  signal.addEventListener('abort', () => lay([]), { once: true });

  return {
    show(marks) {
      if (signal.aborted) return;
      wanted = marks;
      if (!isHidden) lay(marks);
    },
    tick(target) {
      if (signal.aborted || isHidden || ticks.has(target)) return;
      const timer = setTimeout(() => ticks.get(target)?.remove(), tickTime);
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        ticks.delete(target);
      };
      signal.addEventListener('abort', end);
      const create = (): HTMLElement => {
        const node = document.createElement('span');
        node.className = 'tick';
        handlers.drawing.tick(node);
        return node;
      };
      ticks.set(target, overlay.place({ target, places: badgePlaces, create, gone: end }));
    },
    hideAll(hidden) {
      if (signal.aborted || hidden === isHidden) return;
      isHidden = hidden;
      if (hidden) for (const placed of [...ticks.values()]) placed.remove();
      lay(hidden ? [] : wanted);
    },
    spotlight: (target) => spotlightOn(overlay, signal, target),
  };
}
