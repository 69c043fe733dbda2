import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { isByHand } from './by-hand.ts';
import { contextWords, productWords } from './context-words.ts';
import { type Eligible, eligible } from './eligible.ts';
import { factsOf, type ServerView } from './facts.ts';
import { createGenerator, type Generator, type GeneratorParts } from './generator.ts';
import type { MeterDrawing, Surface } from './meter-view.ts';
import { namesNearby } from './names-nearby.ts';
import { policyOf } from './policy.ts';
import { rate } from './rate.ts';
import type { Rater } from './rater.ts';
import { type ShownMeter, showMeter } from './shown-meter.ts';

const pauseAfterKey = 120;
const loadDeadline = 10_000;

export interface MeterOptions {
  /** Brings the rater into this world (`bringer`). Asked at the first focus of an eligible box, not before. */
  readonly load: () => Promise<Rater>;
  readonly overlay: Surface;
  readonly drawing: MeterDrawing;
  readonly labels: LabelCatalogue;
  /** Host, server and domain names: words a password here should not be made of. */
  readonly context: () => readonly string[];
  /** What is known of the server at that moment. */
  readonly server: () => ServerView;
  /** Offers to make a password, where there is one. */
  readonly generator?: GeneratorParts;
  /** What a person did in a box before there were meters. */
  readonly begun?: Begun;
}

export interface Begun {
  readonly field: EventTarget;
  /** Something was typed there, not only the focus set. */
  readonly typed: boolean;
}

interface Session {
  readonly field: HTMLInputElement;
  readonly about: Eligible;
  readonly meter: ShownMeter;
  readonly generator: Generator | null;
  /** What a person or the generator last put there; anything else was filled in, and is nobody's new password. */
  chosen: string | null;
  stop: AbortController;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Gives the page its turn between two calls of the rater. */
const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));

const inTime = <T>(promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the rater did not load in time')), loadDeadline);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Rates new passwords as a person types them. What is typed stays in this frame: it goes into no message, storage,
 * log, attribute or text node; only the score and a reason code leave `rate`. Before the first focus of an eligible
 * box there is nothing of it: no node, no rater. On abort nothing remains.
 */
export function createPasswordMeters(document: Document, signal: AbortSignal, options: MeterOptions): void {
  const hiddenOnce = new WeakSet<Element>();
  let loading: Promise<Rater> | null = null;
  let session: Session | null = null;
  let capsLock = false;

  const load = (): Promise<Rater> => {
    loading ??= inTime(options.load()).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  function end(): void {
    const { stop, timer, meter } = session ?? {};
    session = null;
    stop?.abort();
    clearTimeout(timer);
    meter?.remove();
  }

  function begin(field: EventTarget | undefined): void {
    if (!field || field === session?.field) return;
    const about = eligible(field, options.labels, hiddenOnce);
    if (!about || !(field instanceof HTMLInputElement)) return;
    hiddenOnce.add(field);
    end();
    const generator = about.role === 'new' ? generatorFor(field, about) : null;
    const view = () => generator?.view() ?? null;
    const meter = showMeter(document, field, options.overlay, options.drawing, view);
    session = { field, about, meter, generator, chosen: null, stop: new AbortController(), timer: undefined };
    if (generator) meter.show(null);
    load().catch(() => {});
  }

  const generatorFor = (field: HTMLInputElement, about: Eligible): Generator | null =>
    options.generator
      ? createGenerator(options.generator, {
          field,
          about,
          policy: () => policyOf(options.server().readings),
          names: () => namesNearby(about.scope, options.labels),
          changed: () => session?.field === field && session.meter.redraw(),
        })
      : null;

  function focus(event: Event): void {
    if (event.isTrusted !== false) begin(event.composedPath()[0]);
  }

  function typed(event: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    typedIn(event.composedPath()[0], isByHand(event));
  }

  function typedIn(field: EventTarget | undefined, byHand: boolean): void {
    // The focus may be older than this script, or than the words that make the box a new password's.
    if (field === document.activeElement) begin(field);
    const now = session;
    if (!now || field !== now.field) return;
    const { value } = now.field;
    // Pages send events of their own after a key: they change nothing.
    if (!byHand && value !== '' && value === now.chosen) return;
    now.stop.abort();
    clearTimeout(now.timer);
    now.generator?.edited(value);
    now.chosen = byHand || value === now.generator?.view().made ? value : null;
    if (value === '' || now.chosen === null) rest(now);
    else now.timer = setTimeout(() => void judge(now), pauseAfterKey);
  }

  const rest = ({ generator, meter }: Session): void => (generator ? meter.show(null) : meter.remove());

  /** An offer beside an empty box goes with the focus, unless that goes to the offer. */
  function left(event: FocusEvent): void {
    const to = event.relatedTarget;
    const toUs = to instanceof Element && to.matches('palisade-overlay');
    if (session && event.composedPath()[0] === session.field && session.field.value === '' && !toUs) end();
  }

  function key(event: KeyboardEvent): void {
    capsLock = event.getModifierState('CapsLock');
    const asks = event.altKey && event.shiftKey && event.code === 'KeyG' && event.isTrusted !== false;
    if (asks && event.composedPath()[0] === session?.field) session?.generator?.generate('password');
  }

  /** The latest input wins: each one aborts the rating before it. */
  async function judge(now: Session): Promise<void> {
    now.stop = new AbortController();
    const { signal: latest } = now.stop;
    const rater = await load().catch(() => null);
    if (latest.aborted || now !== session) return;
    if (!rater) {
      now.meter.show('unavailable');
      return;
    }
    const names = namesNearby(now.about.scope, options.labels);
    const words = contextWords([...productWords, ...names, ...options.context()]);
    const usernames = contextWords(names);
    const text = now.field.value;
    const rating = await rate(text, { rater, words, usernames, pause, signal: latest });
    if (!rating || latest.aborted || now !== session) return;
    if (!now.field.isConnected) return end();
    const { other } = now.about;
    const server = options.server();
    const facts = factsOf({ text, other: other?.value ?? null, capsLock, usernames, server });
    now.meter.show({ ...rating, facts });
  }

  const listening = { capture: true, passive: true, signal };
  document.addEventListener(
    'keydown',
    (event) => {
      // An autofill comes as a key event without a key.
      if (event instanceof KeyboardEvent) key(event);
    },
    listening,
  );
  document.addEventListener('focusin', focus, listening);
  document.addEventListener('focusout', left, listening);
  document.addEventListener('input', typed, listening);
  document.addEventListener('compositionend', typed, listening);
  signal.addEventListener('abort', end, { once: true });
  begin(options.begun?.field);
  if (options.begun?.typed) typedIn(options.begun.field, true);
}
