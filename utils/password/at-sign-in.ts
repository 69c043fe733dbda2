import { isByHand } from './by-hand.ts';

export type BringSignIn = () => Promise<(field: HTMLInputElement, byHand: boolean) => void>;

/** Brings what rates a sign-in (`rateSignIn`) at the first key in a password box that it is wanted for. */
export function bringAtSignIn(
  document: Document,
  signal: AbortSignal,
  isWanted: (target: EventTarget | null | undefined) => target is HTMLInputElement,
  bring: BringSignIn,
): void {
  const waiting = new AbortController();
  let isComing = false;
  let byHand = true;
  const come = async (field: HTMLInputElement): Promise<void> => {
    isComing = true;
    const start = await bring().catch(() => null);
    isComing = false;
    if (!start || signal.aborted) return;
    waiting.abort();
    start(field, byHand);
  };
  document.addEventListener(
    'input',
    (event) => {
      const [field] = event.composedPath();
      if (!isWanted(field)) return;
      byHand = isByHand(event);
      if (byHand && !isComing) void come(field);
    },
    { capture: true, passive: true, signal: AbortSignal.any([signal, waiting.signal]) },
  );
}
