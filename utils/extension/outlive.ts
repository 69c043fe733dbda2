import { connected } from './api.ts';

/** What a page hears of a person: returning from the extension's settings, moving, typing. */
const events = [
  'visibilitychange',
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'input',
  'change',
  'scroll',
] as const;

/** A version that comes after this one into the same page says so (`remnants.ts`). */
export const endEvent = 'palisade-end';

/**
 * Calls `ended` once, with the next event of the document after the extension was updated, reloaded or switched off.
 * Chromium leaves the script running and tells it nothing; Firefox takes its wrappers away, so there it never runs.
 * The result asks at once, for what does not wait for an event: true once it has ended.
 */
export function whenOutlived(
  document: Document,
  signal: AbortSignal,
  ended: (by?: Event) => void,
): () => boolean {
  const listening = new AbortController();
  const life = AbortSignal.any([signal, listening.signal]);
  const ask = (event?: Event): boolean => {
    if (!life.aborted && !connected()) {
      listening.abort();
      ended(event);
    }
    return life.aborted;
  };
  document.addEventListener(endEvent, ask, { signal: life });
  for (const event of events) {
    document.addEventListener(event, ask, { capture: true, passive: true, signal: life });
  }
  return () => ask();
}
