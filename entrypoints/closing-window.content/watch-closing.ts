import { arrivalFrom } from '../../utils/smartermail/arrival.ts';
import { sayingOf } from '../../utils/smartermail/save-signs.ts';

/**
 * Tells the address, as path and query, of an answer that closes its own window without a word of an error. The
 * result ends the watch.
 *
 * No answer is a page that somebody pressed a key or a button in: there Save may have been pressed, and the answer
 * is still to come. Nor is one that did not come from its own address. `closed` is set by a page's script, never by
 * a person, once the script is through, and what is sent later than that is lost with the page.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-close
 */
export const watchClosing = (window: Window, closesItself: (path: string) => void): (() => void) => {
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  const acted = ({ isTrusted }: Event): void => {
    if (isTrusted) life.abort();
  };
  for (const event of ['pointerdown', 'keydown'])
    window.addEventListener(event, acted, { capture: true, passive: true, signal });
  const look = (): void => {
    const path = document.location.pathname + document.location.search;
    if (!window.closed || arrivalFrom(document, path) !== 'postback' || sayingOf(document).error) return;
    life.abort();
    closesItself(path);
  };
  window.addEventListener('beforeunload', () => queueMicrotask(look), { signal });
  return () => life.abort();
};
