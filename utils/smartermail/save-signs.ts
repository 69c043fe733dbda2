import { queryNames } from './sparse.ts';
import { normalise, words } from './text.ts';
import { isVisible } from './visible.ts';

const buttons =
  'a,button,input[type=submit],input[type=button],input[type=image],[role=button],md-button,[onclick]';
const saveWords = new Set([
  'save',
  'save changes',
  'save and close',
  'save & close',
  'ok',
  'apply',
  'update',
  'submit',
]);
const saveId = /(^|[_$])\w*save\w*$/i;

/** Whether a click's target is a button that saves, by its words, icon text or the end of its id. */
export const isSaveButton = (target: EventTarget | null): boolean => {
  const button = target instanceof Element ? target.closest(buttons) : null;
  if (!button) return false;
  const image = button.matches('img') ? button : button.querySelector('img');
  const names = [
    words(button, 40),
    button.getAttribute('value'),
    button.getAttribute('title'),
    button.getAttribute('alt'),
    button.getAttribute('aria-label'),
    image?.getAttribute('alt'),
    image?.getAttribute('title'),
  ];
  return (
    names.some((name) => saveWords.has(normalise(name ?? ''))) ||
    saveId.test(button.id) ||
    saveId.test(button.getAttribute('name') ?? '')
  );
};

const notices =
  '[role=alert],[role=status],[class*="error" i],[class*="valid" i],[class*="toast" i],[class*="warn" i],[class*="message" i],[class*="success" i],[class*="note" i],[style*="red" i],[color="red" i]';
const trouble =
  /\b(error|errors|fail|failed|failure|invalid|must|required|refused|denied|cannot|can't|could not|couldn't|not saved|unable|not allowed|too (short|long|small|large))\b/i;
const done = /\b(saved|updated|success|successful|successfully)\b/i;

/** What a page says in words: an error, a success, or nothing; `text` tells one saying from another. */
export interface Saying {
  readonly error: boolean;
  readonly success: boolean;
  readonly text: string;
}

/** Doubt counts as an error. */
export const sayingOf = (document: Document): Saying => {
  let error = false;
  let success = false;
  const texts: string[] = [];
  for (const element of queryNames(document, notices)) {
    if (element.querySelector('input,select,textarea,md-switch') || !isVisible(element)) continue;
    const text = (element.textContent ?? '').trim();
    if (text.length < 3 || text.length > 400) continue;
    const marked = element.matches(
      '[class*="error" i],[class*="validationsummary" i],[style*="red" i],[color="red" i]',
    );
    if (trouble.test(text) || (marked && !done.test(text))) error = true;
    else if (done.test(text)) success = true;
    else continue;
    texts.push(text);
  }
  return { error, success, text: texts.join('\n') };
};
