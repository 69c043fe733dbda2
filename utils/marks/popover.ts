import { beside } from './card-position.ts';
import type { Overlay } from './overlay.ts';

export interface Popover {
  readonly node: HTMLElement;
  /** Ends when it is closed, by whatever. */
  readonly life: AbortSignal;
  readonly position: () => void;
  readonly close: () => void;
}

export interface PopoverInput {
  /** What it stands beside. */
  readonly shown: Element;
  /** Gets the focus back. */
  readonly opener: () => HTMLElement | null;
  /** Id of the node that names it. */
  readonly labelledBy: string;
  /** Called before it is shown, so that it can be measured. */
  readonly draw: (node: HTMLElement) => void;
  readonly closed: (node: HTMLElement) => void;
}

/** Opens a card of ours beside a control. It closes on Escape and on a press elsewhere; only a person's count. */
export function openPopover(overlay: Overlay, input: PopoverInput): Popover {
  const { document } = overlay;
  const { shown, opener, closed } = input;
  const life = new AbortController();
  const node = document.createElement('div');
  node.className = 'card';
  node.tabIndex = -1;
  node.setAttribute('popover', 'manual');
  node.setAttribute('role', 'dialog');
  node.setAttribute('aria-labelledby', input.labelledBy);
  const release = overlay.hold(node);
  const close = (): void => {
    if (life.signal.aborted) return;
    const hadFocus = overlay.focused() !== null && node.contains(overlay.focused());
    life.abort();
    closed(node);
    release();
    if (hadFocus) opener()?.focus({ preventScroll: true });
  };
  input.draw(node);
  if ('showPopover' in node) node.showPopover({ source: shown instanceof HTMLElement ? shown : node });
  beside(node, shown);
  node.focus({ preventScroll: true });

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
    { capture: true, signal: life.signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted !== false && !isOurs(event)) close();
    },
    { capture: true, signal: life.signal },
  );
  return { node, life: life.signal, position: () => beside(node, shown), close };
}
