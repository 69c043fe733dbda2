import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { isByHand } from './by-hand.ts';
import { contextWords, productWords } from './context-words.ts';
import { namesNearby } from './names-nearby.ts';
import { rate } from './rate.ts';
import type { Rater } from './rater.ts';

/** What is typed at a sign-in is not commented on while it is typed. */
const pauseAfterKey = 300;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export type Strength = 'weak' | 'strong';

export interface SignInOptions {
  readonly load: () => Promise<Rater>;
  readonly labels: LabelCatalogue;
  readonly context: () => readonly string[];
  /** Null: what was told before does not hold any more. */
  readonly tell: (strength: Strength | null) => void;
}

/**
 * Rates what a person types into the password box of a sign-in page, where the administrator asked for it. Draws
 * nothing. What is half typed when the page goes is not told: each key takes back what was told before.
 */
export function rateSignIn(
  document: Document,
  signal: AbortSignal,
  isWanted: (target: EventTarget | null | undefined) => target is HTMLInputElement,
  { load, labels, context, tell }: SignInOptions,
): (field: HTMLInputElement, byHand: boolean) => void {
  let latest = new AbortController();
  let told: Strength | null = null;

  const say = (strength: Strength | null): void => {
    if (strength !== told) tell(strength);
    told = strength;
  };

  async function judge(field: HTMLInputElement, now: AbortSignal): Promise<void> {
    const rater = await load().catch(() => null);
    if (!rater || now.aborted) return;
    const usernames = contextWords(namesNearby(field.form ?? document.documentElement, labels));
    const words = contextWords([...productWords, ...usernames, ...context()]);
    const rating = await rate(field.value, { rater, words, usernames, pause, signal: now });
    if (rating && !now.aborted) say(rating.score >= 3 ? 'strong' : 'weak');
  }

  function typed(field: HTMLInputElement, byHand: boolean): void {
    latest.abort();
    latest = new AbortController();
    say(null);
    const { signal: now } = latest;
    if (!byHand || field.value === '') return;
    const timer = setTimeout(() => void judge(field, now), pauseAfterKey);
    now.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  document.addEventListener(
    'input',
    (event) => {
      const [field] = event.composedPath();
      if (isWanted(field)) typed(field, isByHand(event));
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => latest.abort(), { once: true });
  return typed;
}
