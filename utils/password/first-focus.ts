import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { isByHand } from './by-hand.ts';
import { eligible } from './eligible.ts';
import type { Begun } from './meter.ts';

/** Starts the meters over what a person has done by then. Rejects when they could not be brought here. */
export type BringMeters = () => Promise<(begun: Begun) => void>;

/**
 * Brings the meters (`createPasswordMeters`) into the page when a new-password box has the focus for the first
 * time; before that there is nothing of them. Where they did not come, the next focus or key tries again.
 */
export function bringAtFirstFocus(
  document: Document,
  signal: AbortSignal,
  labels: LabelCatalogue,
  bring: BringMeters,
): void {
  const waiting = new AbortController();
  let begun: Begun | null = null;
  let isComing = false;

  async function come(): Promise<void> {
    isComing = true;
    const start = await bring().catch(() => null);
    isComing = false;
    if (!start || !begun || signal.aborted) return;
    waiting.abort();
    start(begun);
  }

  function note(field: EventTarget | undefined, typed: boolean): void {
    if (!field || !eligible(field, labels)) return;
    begun = { field, typed: typed || (begun?.field === field && begun.typed) };
    if (!isComing) void come();
  }

  const listening = { capture: true, passive: true, signal: AbortSignal.any([signal, waiting.signal]) };
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.isTrusted !== false) note(event.composedPath()[0], false);
    },
    listening,
  );
  const typed = (event: Event): void => {
    const [field] = event.composedPath();
    if (field === document.activeElement && !(event instanceof InputEvent && event.isComposing))
      note(field, isByHand(event));
  };
  document.addEventListener('input', typed, listening);
  document.addEventListener('compositionend', typed, listening);
}
