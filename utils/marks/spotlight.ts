import { standIn } from './anchor-of.ts';
import type { Overlay } from './overlay.ts';
import { isEmpty, rectOf } from './rect.ts';

const usual = 4_000;
/** A control behind another tab of its page is framed once a person has found that tab. */
const hidden = 30_000;

const timeFor = (target: Element): number => (isEmpty(rectOf(standIn(target))) ? hidden : usual);

interface SpotlightOptions {
  /** Milliseconds. */
  readonly time?: number;
  /** Of a step, shown beside the frame. */
  readonly number?: number | null;
}

/** Scrolls to a control and frames it for a time or until the signal, without moving the focus. */
export function spotlightOn(
  overlay: Overlay,
  signal: AbortSignal,
  target: Element,
  { time = timeFor(target), number = null }: SpotlightOptions = {},
): void {
  if (signal.aborted || !target.isConnected) return;
  const { document } = overlay;
  const isStill = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  const create = (): HTMLElement => {
    const node = document.createElement('div');
    node.className = 'spotlight';
    if (number !== null) node.dataset.number = String(number);
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
