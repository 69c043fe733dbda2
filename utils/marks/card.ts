import type { Finding, RuleId } from '../baseline/finding.ts';
import type { RuleWords } from '../baseline/words.ts';
import type { Generation } from '../screens/screen.ts';
import { standIn } from './anchor-of.ts';
import { beside } from './card-position.ts';
import type { Mark } from './mark.ts';
import type { Overlay } from './overlay.ts';
import type { CardView, DrawCard } from './views.ts';

export interface CardHandlers {
  readonly findings: (target: Element) => readonly Finding[];
  /** Rejecting or staying silent shows the card without its words. */
  readonly words: (rules: readonly RuleId[]) => Promise<Readonly<Record<string, RuleWords>>>;
  readonly openChecklist: (rule: RuleId) => void;
  readonly generation: Generation | null;
}

export interface Card {
  /** Opens the card of a mark, or closes it when it is the one that is open. */
  readonly toggle: (mark: Mark, opener: () => HTMLElement | null) => void;
  /** The mark's findings may have changed; null: its control carries no mark any more. */
  readonly update: (markOf: (target: Element) => Mark | null) => void;
  readonly close: () => void;
}

const wordsDeadline = 4000;

const deadline = (ms: number, signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error('no words in time')), ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });

/** The one open card: a popover beside its control. It offers nothing lasting; that is the panel's. */
export function createCard(
  overlay: Overlay,
  signal: AbortSignal,
  draw: DrawCard,
  handlers: CardHandlers,
): Card {
  const { document } = overlay;
  let close = (): void => {};
  let current: { readonly target: Element; update(mark: Mark): void; position(): void } | null = null;

  function open(mark: Mark, opener: () => HTMLElement | null): void {
    const { target } = mark;
    const shown = standIn(target);
    const life = new AbortController();
    const node = document.createElement('div');
    node.className = 'card';
    node.tabIndex = -1;
    node.setAttribute('popover', 'manual');
    node.setAttribute('role', 'dialog');
    node.setAttribute('aria-labelledby', 'card-title');
    const release = overlay.hold(node);
    let unsaved = mark.unsaved;
    let words: CardView['words'] = 'loading';
    const render = (): void =>
      draw(node, {
        findings: handlers.findings(target),
        words,
        family: handlers.generation === 'L5' || handlers.generation === 'L7' ? 'legacy' : 'modern',
        unsaved,
        onChecklist: handlers.openChecklist,
        onClose: () => close(),
      });
    close = () => {
      const hadFocus = overlay.focused() !== null && node.contains(overlay.focused());
      life.abort();
      current = null;
      close = () => {};
      draw(node, null);
      release();
      if (hadFocus) opener()?.focus({ preventScroll: true });
    };
    current = {
      target,
      update(next) {
        unsaved = next.unsaved;
        render();
      },
      position: () => beside(node, shown),
    };
    render();
    if ('showPopover' in node) node.showPopover({ source: shown instanceof HTMLElement ? shown : node });
    beside(node, shown);
    node.focus({ preventScroll: true });
    listen(node, opener, life.signal);
    const arrive = (found: CardView['words']): void => {
      if (life.signal.aborted) return;
      words = found;
      render();
    };
    Promise.race([handlers.words(mark.rules), deadline(wordsDeadline, life.signal)]).then(arrive, () =>
      arrive('missing'),
    );
  }

  function listen(node: HTMLElement, opener: () => HTMLElement | null, life: AbortSignal): void {
    const isOurs = (event: Event): boolean => {
      const path = event.composedPath();
      const button = opener();
      return path.includes(node) || (button !== null && path.includes(button));
    };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted === false || event.key !== 'Escape') return;
        // The page's own dialog has its Escape; ours takes it only where the focus is ours.
        if (event.composedPath().includes(node)) event.stopPropagation();
        close();
      },
      { capture: true, signal: life },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted !== false && !isOurs(event)) close();
      },
      { capture: true, signal: life },
    );
  }

  overlay.onSettled(() => {
    if (!current) return;
    if (!current.target.isConnected || !isShown(standIn(current.target))) close();
    else current.position();
  });
  signal.addEventListener('abort', () => close(), { once: true });

  return {
    toggle(mark, opener) {
      const same = current?.target === mark.target;
      close();
      if (!same) open(mark, opener);
    },
    update(markOf) {
      const mark = current && markOf(current.target);
      if (!current) return;
      if (mark) current.update(mark);
      else close();
    },
    close: () => close(),
  };
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};
