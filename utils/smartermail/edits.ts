import { type Reading, readingKey } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import {
  changedOfItself,
  confirm,
  type Entry,
  fresh,
  handedOver,
  isExposed,
  isLabelOf,
  isPending,
  notLoaded,
  type Pending,
  resultOf,
} from './edit-entry.ts';
import type { Sighting } from './read-document.ts';

export type { Pending };

/** What the page says in words since Save was pressed; `fresh`: it did not say so before. */
export interface Notice {
  readonly error: boolean;
  readonly success: boolean;
  readonly fresh: boolean;
}

export interface Edits {
  /** Takes what the document shows now. */
  note(sightings: readonly Sighting[], notice: Notice): void;
  /** Somebody did something there. True when it is a control that is followed. */
  touch(target: Node): boolean;
  /** Save was pressed. `mine`: whether a control is among those it saves; a dialog's button saves none of the page's. */
  save(mine?: (control: Element) => boolean): void;
  /** The application's own answer to a save. */
  answer(success: boolean): void;
  /** The page goes to another view: what was edited there is gone, saved or not, once its controls are. */
  leave(): void;
  readonly saved: readonly Reading[];
  readonly unsaved: readonly Reading[];
  readonly pending: readonly Pending[];
  /** These, and all that a postback may bring back changed: the answer to a template's selection, for one. */
  readonly exposed: readonly Pending[];
  readonly saving: boolean;
}

/**
 * Saved or not. A value on the screen is not a value on the server until one of these is seen:
 *
 *   - it was there when the page was loaded, with no edit pending
 *   - Save was pressed, the answer came, and shows no error. An answer is a new document, controls that a partial
 *     update replaced, a fresh word of success, or the application's own `success: true`
 *
 * Every other postback, re-render or `pristine` keeps an edit "not saved yet" (design, section 4.7).
 *
 * @param inherited edits that crossed a postback into this document and were not proven to be saved
 * @param by what proves a save here: a postback's answer, or only the application's own responses
 * @param asLoaded whether a control shows what the document came with, and not what the browser put back into it
 */
export const createEdits = (
  inherited: readonly Pending[],
  by: 'postback' | 'responses',
  asLoaded: (control: Element) => boolean = () => true,
): Edits => {
  const entries = new Map<string, Entry>();
  // What this document does not show either goes on to the next: another step of a wizard, another tab of the page.
  const crossed = new Map(inherited.map((one) => [readingKey(one.before), one]));

  const first = (key: string, screen: ScreenId, reading: Reading, controls: readonly Element[]): Entry => {
    const before = crossed.get(key)?.before ?? (controls.every(asLoaded) ? undefined : notLoaded(reading));
    crossed.delete(key);
    return {
      screen,
      saved: before ?? reading,
      current: reading,
      controls,
      touched: before !== undefined,
      acted: false,
      absent: false,
      left: false,
      abandoned: null,
      submitted: null,
    };
  };

  const again = (entry: Entry, reading: Reading, controls: readonly Element[], notice: Notice): void => {
    const replaced = controls[0] !== entry.controls[0];
    if (entry.left && replaced) {
      // Until the view that came back can be read, the edit is where it was.
      if (isPending(entry) && !reading.result.ok) {
        entry.absent = true;
        return;
      }
      if (isPending(entry)) entry.abandoned = { before: entry.saved, result: resultOf(entry.current) };
      Object.assign(entry, { ...fresh, saved: reading });
    }
    Object.assign(entry, { current: reading, controls, absent: false });
    if (entry.submitted?.accepted) confirm(entry);
    if (entry.submitted && by === 'postback') {
      const answered = controls[0] !== entry.submitted.control;
      if ((answered || notice.fresh) && notice.error) entry.submitted = null;
      else if (answered || (notice.fresh && notice.success)) confirm(entry, answered);
    }
    if (!entry.touched && entry.abandoned?.result === resultOf(reading)) {
      Object.assign(entry, { saved: entry.abandoned.before, touched: true });
    }
    if (!entry.touched && changedOfItself(entry, reading)) entry.touched = true;
    if (!entry.touched && (reading.result.ok || !entry.saved.result.ok)) entry.saved = reading;
  };

  const absence = (seen: ReadonlySet<string>): void => {
    for (const [key, entry] of entries) {
      if (seen.has(key)) continue;
      if (isPending(entry)) entry.absent = true;
      else entries.delete(key);
    }
  };

  const shown = (): Entry[] => [...entries.values()].filter(({ absent }) => !absent);
  const handing = (which: (entry: Entry) => boolean): readonly Pending[] => [
    ...crossed.values(),
    ...[...entries.values()].filter(which).map(handedOver),
  ];

  return {
    note(sightings, notice) {
      const seen = new Set<string>();
      for (const { decided, screen, readings, controls } of sightings) {
        if (!decided) continue;
        for (const reading of readings) {
          const key = readingKey(reading);
          const own = controls.get(key) ?? [];
          const known = entries.get(key);
          seen.add(key);
          if (known) again(known, reading, own, notice);
          else entries.set(key, first(key, screen, reading, own));
        }
      }
      absence(seen);
    },
    touch(target) {
      for (const entry of entries.values()) entry.acted = true;
      const touched = shown().filter(({ controls }) =>
        controls.some((control) => control.contains(target) || isLabelOf(control, target)),
      );
      for (const entry of touched) {
        entry.touched = true;
        if (entry.submitted) entry.submitted.overtaken = true;
      }
      return touched.length > 0;
    },
    save(mine = () => true) {
      for (const entry of shown().filter(({ controls }) => controls.every(mine))) {
        entry.submitted = {
          result: resultOf(entry.current),
          control: entry.controls[0],
          accepted: false,
          overtaken: false,
        };
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
      return handing(isPending);
    },
    get exposed() {
      return handing(isExposed);
    },
    get saving() {
      return [...entries.values()].some(({ submitted }) => submitted !== null);
    },
  };
};
