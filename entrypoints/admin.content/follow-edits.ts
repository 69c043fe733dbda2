import type { Departure, Messages } from '../../utils/audit/protocol.ts';
import { storedBy } from '../../utils/audit/stored-by.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import { endEvent } from '../../utils/extension/outlive.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import { arrivalFrom } from '../../utils/smartermail/arrival.ts';
import { asLoadedIn } from '../../utils/smartermail/as-loaded.ts';
import { createEdits, type Edits } from '../../utils/smartermail/edits.ts';
import type { Sighting } from '../../utils/smartermail/read-document.ts';
import { createSaveWindow } from '../../utils/smartermail/responses/save-window.ts';
import { parseSaveSignal, saveEvent } from '../../utils/smartermail/responses/settings-saves.ts';
import { isSaveButton, sayingOf } from '../../utils/smartermail/save-signs.ts';
import { dialogAround } from '../../utils/smartermail/scopes.ts';

interface Input {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly departure: Departure | null;
  readonly messages: Channel<Messages>;
  readonly now: () => string;
  readonly by: 'postback' | 'responses';
  readonly late: boolean | undefined;
  /** Look again: at once, or soon. */
  readonly look: () => void;
  readonly poke: () => void;
}

export interface FollowedEdits {
  note(sightings: readonly Sighting[]): void;
  /** Values of the page before this one that its Save is now known to have stored. Once, at the first look. */
  arrived(sightings: readonly Sighting[]): readonly Reading[];
  leave(): void;
  readonly edits: Pick<Edits, 'saved' | 'unsaved'>;
}

const here = (document: Document): string => document.location.pathname + document.location.search;

/** Edits that crossed a postback: all of them, unless Save was pressed and the answer shows no error. */
const inherited = (document: Document, departure: Departure | null): Departure['pending'] => {
  if (!departure || arrivalFrom(document, departure.path) !== 'postback') return [];
  return departure.by === 'save' && !sayingOf(document).error ? [] : departure.pending;
};

/**
 * What Save stored, when its answer leads on to another page of the administrator's. A sign-in or an error page,
 * where a failed save may lead as well, is none of the known screens.
 */
const stored = (
  document: Document,
  departure: Departure | null,
  sightings: readonly Sighting[],
): readonly Reading[] => {
  if (!departure || arrivalFrom(document, departure.path) !== 'onward') return [];
  if (!sightings.some(({ decided }) => decided) || sayingOf(document).error) return [];
  return storedBy(departure);
};

/** Wires a page's events to the edits of its document, and hands them over when a postback takes it away. */
export const followEdits = (input: Input): FollowedEdits => {
  const { document, signal, messages, now, look, poke } = input;
  const { by: proof } = input;
  // A modern application's new document asks the server for everything anew.
  const crossed = proof === 'responses' ? [] : inherited(document, input.departure);
  const edits = createEdits(crossed, proof, asLoadedIn(document, proof, input.late));
  const saves = createSaveWindow();
  let { departure } = input;
  let by: Departure['by'] = 'other';
  let handed = '';
  let said = '';

  /** Before a postback there is no event to rely on: `form.submit()` fires none. So every change is handed over. */
  const handOver = () => {
    const { exposed: pending } = edits;
    const word = pending.length === 0 ? '' : JSON.stringify([by, pending]);
    if (word === handed) return;
    handed = word;
    void messages.send('leaving', { path: here(document), by, at: now(), pending });
  };
  const press = (button: EventTarget | null) => {
    look();
    by = 'save';
    said = sayingOf(document).text;
    const dialog = dialogAround(button instanceof Element ? button : null);
    edits.save((control) => dialogAround(control) === dialog);
    saves.open();
    handOver();
  };
  const touched = (event: Event) => {
    // What is sent or leads away from here now may be this event's, and no longer Save's. A script's own events,
    // such as those of a hidden button that Save presses, come of what a person did before.
    if (event.isTrusted) {
      by = 'other';
      saves.shut();
    }
    const followed = event.target instanceof Node && edits.touch(event.target);
    // At once: a control that posts back by itself takes the page away before anything later could look.
    if (followed && event.type !== 'input') look();
    else handOver();
    poke();
  };
  const listen = (type: string, handle: (event: Event) => void) =>
    document.addEventListener(type, handle, { capture: true, passive: true, signal });

  listen('input', touched);
  listen('change', touched);
  listen('click', (event) => (isSaveButton(event.target) ? press(event.target) : touched(event)));
  listen('submit', (event) => {
    const { submitter } = event as SubmitEvent;
    if (isSaveButton(submitter)) press(submitter);
  });
  listen(saveEvent, (event) => {
    const signalled = parseSaveSignal((event as CustomEvent<unknown>).detail);
    const verdict = signalled && saves.take(signalled);
    if (verdict === null) return;
    edits.answer(verdict);
    poke();
  });

  signal.addEventListener('abort', () => {
    const by: unknown = signal.reason;
    if (by instanceof Event && by.type === endEvent && edits.pending.length > 0) by.preventDefault();
  });

  return {
    edits,
    note(sightings) {
      const saying = edits.saving ? sayingOf(document) : { error: false, success: false, text: said };
      edits.note(sightings, { ...saying, fresh: saying.text !== said });
      handOver();
    },
    arrived(sightings) {
      const known = stored(document, departure, sightings);
      departure = null;
      return known;
    },
    leave: () => edits.leave(),
  };
};
