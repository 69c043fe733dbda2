import type { Overlay } from './overlay.ts';

const usual = 4000;

/** Scrolls to a control and frames it for `time` milliseconds or until the signal, without moving the focus. */
export function spotlightOn(overlay: Overlay, signal: AbortSignal, target: Element, time = usual): void {
  if (signal.aborted || !target.isConnected) return;
  const { document } = overlay;
  const isStill = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  const create = (): HTMLElement => {
    const node = document.createElement('div');
    node.className = 'spotlight';
    return node;
  };
  const placed = overlay.place({ target, places: 'around', create, gone: () => end() });
  const timer = setTimeout(placed.remove, time);
  const end = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', placed.remove);
  };
  signal.addEventListener('abort', placed.remove);
}
