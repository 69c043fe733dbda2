import { endpointOf } from '../../utils/smartermail/responses/endpoint.ts';
import { own } from '../../utils/smartermail/responses/guards.ts';
import { isReading, project } from '../../utils/smartermail/responses/project.ts';
import {
  isSettingsWrite,
  type SaveSignal,
  saveEvent,
  stopEvent,
} from '../../utils/smartermail/responses/settings-saves.ts';
import { type AnswerSignal, answerEvent, longestSignal } from '../../utils/smartermail/responses/signals.ts';
import { type Answered, type Ended, watchRequests } from './watch-requests.ts';

const installed = Symbol.for('palisade.settings-saves');

type Observed = Window & typeof globalThis & { [installed]?: boolean };

const isGiven = (answer: Answered | null): answer is Answered =>
  answer !== null && answer.status >= 200 && answer.status <= 299;

/**
 * Says on the document when the application writes settings and whether that was answered `success: true`, and what
 * its own requests for settings were answered: of that only what a reader wants, and nothing that smells of a secret.
 * The page can lie here about itself, and about nothing else. Until `stopEvent`.
 */
export const observe = (view: Observed): void => {
  if (view[installed]) return;
  Object.defineProperty(view, installed, { value: true, configurable: true });
  let count = 0;
  /** Rises as a write is sent and again as it is answered: a reading that was under way then may be of before or after. */
  let writes = 0;
  let writing = 0;

  const say = (name: string, signal: SaveSignal | AnswerSignal): void => {
    const detail = JSON.stringify(signal);
    if (detail.length <= longestSignal) view.document.dispatchEvent(new view.CustomEvent(name, { detail }));
  };

  const write = (url: string): Ended => {
    const id = ++count;
    writes++;
    writing++;
    say(saveEvent, { id, phase: 'sent', success: false });
    return (answer) => {
      writes++;
      writing--;
      const success = isGiven(answer) && own(answer.json, 'success') === true;
      const refused = isGiven(answer) && own(answer.json, 'success') === false;
      const path = endpointOf(url, view.location.href)?.path ?? null;
      // First: what an answer said before must not be held against what the page shows as saved from now on.
      if (!refused) say(answerEvent, { kind: 'written', path });
      say(saveEvent, { id, phase: 'answered', success });
    };
  };

  const read = (method: string, url: string): Ended | null => {
    const endpoint = endpointOf(url, view.location.href);
    if (!endpoint || !isReading(method, endpoint.path)) return null;
    const { path, query } = endpoint;
    const before = writing > 0 ? null : writes;
    return (answer) => {
      if (before !== writes || !isGiven(answer)) return;
      // An address that led elsewhere is none of those that may be looked at.
      if (answer.url !== '' && endpointOf(answer.url, view.location.href)?.path !== path) return;
      const body = project(path, answer.json);
      if (body) say(answerEvent, { kind: 'answer', path, query, body });
    };
  };

  const stopWatching = watchRequests(view, (method, url) =>
    isSettingsWrite(method, url, view.location.href) ? write(url) : read(method, url),
  );
  const stop = (): void => {
    stopWatching();
    delete view[installed];
  };
  view.document.addEventListener(stopEvent, stop, { once: true });
};
