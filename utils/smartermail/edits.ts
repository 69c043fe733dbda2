import { type Reading, readingKey } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import type { Sighting } from './read-document.ts';

/**
 * Saved or not. A value on the screen is not a value on the server until one of these is seen:
 *
 *   - it was there when the page was loaded, with no edit pending
 *   - Save was pressed, the answer came, and shows no error. An answer is a new document, controls that a partial
 *     update replaced, a fresh word of success, or the application's own `success: true`
 *
 * Every other postback, re-render or `pristine` keeps an edit "not saved yet" (design, section 4.7).
 */
interface Entry {
  readonly screen: ScreenId;
  /** What the server is known to hold. */
  saved: Reading;
  current: Reading;
  controls: readonly Element[];
  touched: boolean;
  /** Not on the page at the last look. */
  absent: boolean;
  /** The page went to another view; these controls belong to the old one for as long as they are shown. */
  left: boolean;
  /**
   * What was on the screen when Save was pressed, and the control that showed it. `accepted`: the application was
   * told that it is saved while the page could not be read, under its spinner; the next value that can be read decides.
   */
  submitted: { readonly result: string; readonly control: Element | undefined; accepted: boolean } | null;
}

/** An edit that is not known to be saved, with the value before it. */
export interface Pending {
  readonly screen: ScreenId;
  readonly before: Reading;
  /** What Save was pressed with, where that is what still stands. */
  readonly submitted?: Reading;
}

/** What the page says in words since Save was pressed; `fresh`: it did not say so before. */
export interface Notice {
  readonly error: boolean;
  readonly success: boolean;
  readonly fresh: boolean;
}

export interface Edits {
  /** Takes what the document shows now. */
  note(sightings: readonly Sighting[], notice: Notice): void;
  /** Somebody or something changed a control. True when it is one that is followed. */
  touch(target: Node): boolean;
  save(): void;
  /** The application's own answer to a save. */
  answer(success: boolean): void;
  /** The page goes to another view: what was edited there is gone, saved or not, once its controls are. */
  leave(): void;
  readonly saved: readonly Reading[];
  readonly unsaved: readonly Reading[];
  readonly pending: readonly Pending[];
  readonly saving: boolean;
}

const resultOf = (reading: Reading): string => JSON.stringify(reading.result);

/** A click on the words of a box changes the box. */
const isLabelOf = (control: Element, target: Node): boolean => {
  const label = (target instanceof Element ? target : target.parentElement)?.closest('label');
  return label instanceof HTMLLabelElement && label.control === control;
};

const isPending = (entry: Entry): boolean =>
  entry.touched && resultOf(entry.saved) !== resultOf(entry.current);

const confirm = (entry: Entry): void => {
  if (entry.submitted && !entry.current.result.ok) {
    entry.submitted.accepted = true;
    return;
  }
  if (entry.submitted && entry.submitted.result === resultOf(entry.current)) {
    entry.saved = entry.current;
    entry.touched = false;
  }
  entry.submitted = null;
};

/**
 * @param inherited edits that crossed a postback into this document and were not proven to be saved
 * @param by what proves a save here: a postback's answer, or only the application's own responses
 */
export const createEdits = (inherited: readonly Pending[], by: 'postback' | 'responses'): Edits => {
  const entries = new Map<string, Entry>();
  const crossed = new Map(inherited.map((one) => [readingKey(one.before), one.before]));

  const first = (key: string, screen: ScreenId, reading: Reading, controls: readonly Element[]): Entry => {
    const before = crossed.get(key);
    crossed.delete(key);
    return {
      screen,
      saved: before ?? reading,
      current: reading,
      controls,
      touched: before !== undefined,
      absent: false,
      left: false,
      submitted: null,
    };
  };

  const again = (entry: Entry, reading: Reading, controls: readonly Element[], notice: Notice): void => {
    const replaced = controls[0] !== entry.controls[0];
    if (entry.left && replaced) {
      Object.assign(entry, { saved: reading, touched: false, left: false, submitted: null });
    }
    Object.assign(entry, { current: reading, controls, absent: false });
    if (entry.submitted?.accepted) confirm(entry);
    if (entry.submitted && by === 'postback') {
      const answered = controls[0] !== entry.submitted.control || notice.fresh;
      if (answered && notice.error) entry.submitted = null;
      else if (controls[0] !== entry.submitted.control || (notice.fresh && notice.success)) confirm(entry);
    }
    if (!entry.touched) entry.saved = reading;
  };

  const absence = (seen: ReadonlySet<string>): void => {
    for (const [key, entry] of entries) {
      if (seen.has(key)) continue;
      if (entry.left || !isPending(entry)) entries.delete(key);
      else entry.absent = true;
    }
  };

  const shown = (): Entry[] => [...entries.values()].filter(({ absent }) => !absent);

  return {
    note(sightings, notice) {
      const seen = new Set<string>();
      for (const { decided, screen, readings, controls, list } of sightings) {
        if (!decided) continue;
        for (const reading of readings) {
          const key = readingKey(reading);
          const own = controls.get(key) ?? (list ? [list] : []);
          const known = entries.get(key);
          seen.add(key);
          if (known) again(known, reading, own, notice);
          else entries.set(key, first(key, screen, reading, own));
        }
      }
      absence(seen);
    },
    touch(target) {
      const touched = shown().filter(({ controls }) =>
        controls.some((control) => control.contains(target) || isLabelOf(control, target)),
      );
      for (const entry of touched) entry.touched = true;
      return touched.length > 0;
    },
    save() {
      for (const entry of shown().filter(isPending)) {
        entry.submitted = { result: resultOf(entry.current), control: entry.controls[0], accepted: false };
      }
    },
    answer(success) {
      for (const entry of entries.values()) {
        if (success) confirm(entry);
        else entry.submitted = null;
      }
    },
    leave() {
      for (const entry of entries.values()) entry.left = true;
      crossed.clear();
    },
    get saved() {
      return shown()
        .filter((entry) => !isPending(entry))
        .map(({ current }) => ({ ...current, saved: true }));
    },
    get unsaved() {
      return shown()
        .filter(isPending)
        .map(({ current }) => ({ ...current, saved: false }));
    },
    get pending() {
      return [...entries.values()].filter(isPending).map((entry) => ({
        screen: entry.screen,
        before: entry.saved,
        ...(entry.submitted?.result === resultOf(entry.current) && { submitted: entry.current }),
      }));
    },
    get saving() {
      return [...entries.values()].some(({ submitted }) => submitted !== null);
    },
  };
};
