import type { Finding, RuleId } from '../baseline/finding.ts';
import type { RuleWords } from '../baseline/words.ts';
import type { Generation } from '../screens/screen.ts';
import { standIn } from './anchor-of.ts';
import type { Mark } from './mark.ts';
import type { Overlay } from './overlay.ts';
import { openPopover, type Popover } from './popover.ts';
import type { CardView, DrawCard } from './views.ts';

export interface CardHandlers {
  readonly findings: (target: Element) => readonly Finding[];
  /** Rejecting or staying silent shows the card without its words. */
  readonly words: (rules: readonly RuleId[]) => Promise<Readonly<Record<string, RuleWords>>>;
  /** What came of it; null: nobody knows. */
  readonly openChecklist: (rule: RuleId) => Promise<CardView['panel']>;
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
  let current: { readonly target: Element; readonly popover: Popover; update(mark: Mark): void } | null =
    null;
  const close = (): void => current?.popover.close();

  function open(mark: Mark, opener: () => HTMLElement | null): void {
    const { target } = mark;
    let unsaved = mark.unsaved;
    let words: CardView['words'] = 'loading';
    let panel: CardView['panel'] = null;
    const render = (node: HTMLElement): void =>
      draw(node, {
        findings: handlers.findings(target),
        words,
        family: handlers.generation === 'L5' || handlers.generation === 'L7' ? 'legacy' : 'modern',
        unsaved,
        panel,
        onChecklist: (rule) => void handlers.openChecklist(rule).then(opened),
        onClose: close,
      });
    const popover = openPopover(overlay, {
      shown: standIn(target),
      opener,
      labelledBy: 'card-title',
      draw: render,
      closed: (node) => {
        current = null;
        draw(node, null);
      },
    });
    current = {
      target,
      popover,
      update(next) {
        unsaved = next.unsaved;
        render(popover.node);
      },
    };
    const opened = (answer: CardView['panel']): void => {
      panel = answer;
      if (!popover.life.aborted) render(popover.node);
    };
    const arrive = (found: CardView['words']): void => {
      if (popover.life.aborted) return;
      words = found;
      render(popover.node);
    };
    Promise.race([handlers.words(mark.rules), deadline(wordsDeadline, popover.life)]).then(arrive, () =>
      arrive('missing'),
    );
  }

  overlay.onSettled(() => {
    if (!current) return;
    if (!current.target.isConnected || !isShown(standIn(current.target))) close();
    else current.popover.position();
  });
  signal.addEventListener('abort', close, { once: true });

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
    close,
  };
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};
