import type { Reading } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';

interface Submitted {
  readonly result: string;
  readonly control: Element | undefined;
  accepted: boolean;
  /** Changed again before the answer came. */
  overtaken: boolean;
}

/** One setting of a document: what the server holds, what is shown, and what happened in between. */
export interface Entry {
  readonly screen: ScreenId;
  /** What the server is known to hold. */
  saved: Reading;
  current: Reading;
  /** None for a list: its rows are what the server holds, and no Save stores them. */
  controls: readonly Element[];
  touched: boolean;
  /** Somebody did something on the page: from then on a value that changes of itself is an edit as well. */
  acted: boolean;
  /** Not on the page at the last look. */
  absent: boolean;
  /** The page went to another view; these controls belong to the old one for as long as they are shown. */
  left: boolean;
  /** An edit that was left behind: an application that keeps a view while another is shown brings it back unsaved. */
  abandoned: { readonly before: Reading; readonly result: string } | null;
  /**
   * What was on the screen when Save was pressed, and the control that showed it. `accepted`: the application was
   * told that it is saved while the page could not be read, under its spinner; the next value that can be read decides.
   */
  submitted: Submitted | null;
}

/** An edit that is not known to be saved, with the value before it. */
export interface Pending {
  readonly screen: ScreenId;
  readonly before: Reading;
  /** What Save was pressed with, where that is what still stands. */
  readonly submitted?: Reading;
}

const texts = new WeakMap<object, string>();

/** Of a long list that did not change the reader gives the same value again, so that its text is made once. */
export const resultOf = ({ result }: Pick<Reading, 'result'>): string => {
  if (!result.ok || typeof result.value !== 'object') return JSON.stringify(result);
  const text = texts.get(result.value) ?? JSON.stringify(result);
  texts.set(result.value, text);
  return text;
};

/** A click on the words of a box changes the box. */
export const isLabelOf = (control: Element, target: Node): boolean => {
  const label = (target instanceof Element ? target : target.parentElement)?.closest('label');
  return label instanceof HTMLLabelElement && label.control === control;
};

export const isPending = (entry: Entry): boolean =>
  entry.touched && resultOf(entry.saved) !== resultOf(entry.current);

/** `answered`: what is shown came with the answer to Save, so it is the server's even where it is another value. */
export const confirm = (entry: Entry, answered = false): void => {
  if (!entry.submitted) return;
  if (!entry.current.result.ok) {
    entry.submitted.accepted = true;
    return;
  }
  const { result, overtaken } = entry.submitted;
  if ((answered && !overtaken) || result === resultOf(entry.current)) {
    entry.saved = entry.current;
    entry.touched = false;
    entry.abandoned = null;
  }
  entry.acted = false;
  entry.submitted = null;
};

/** A value that changed after somebody did something, though not to its own control: a template, "Reset", a menu. */
export const changedOfItself = ({ acted, controls, saved }: Entry, reading: Reading): boolean =>
  acted &&
  controls.length > 0 &&
  saved.result.ok &&
  reading.result.ok &&
  resultOf(saved) !== resultOf(reading);

export const isExposed = (entry: Entry): boolean =>
  isPending(entry) || (entry.acted && entry.controls.length > 0);

export const handedOver = ({ screen, saved, current, submitted }: Entry): Pending => ({
  screen,
  before: saved,
  ...(submitted?.result === resultOf(current) && { submitted: current }),
});

/** What an entry starts with, and starts with again. */
export const fresh = { touched: false, acted: false, left: false, submitted: null } as const;

export const notLoaded = (reading: Reading): Reading => ({
  ...reading,
  result: { ok: false, why: 'not-loaded' },
});
