import { isControl } from './controls.ts';
import { isSilent, normalise } from './text.ts';
import { isVisible } from './visible.ts';

const yesWords = /^(yes|true|on|enabled|checked|ticked|tick|check|done|allowed|\u2713|\u2714|\u2611|\u2705)$/;
const noWords =
  /^(no|false|off|disabled|unchecked|not checked|cross|close|clear|times|-|\u2013|\u2014|\u2717|\u2718|\u2610|\u00D7|\u274C)$/;
const yesName =
  /(^|[-_/ ])(check|checked|checkmark|check-square|check-circle|tick|ticked|yes|true|on|toggle-on|enabled|done)([-_./ ]|$)/i;
const noName =
  /(^|[-_/ ])(times|cross|close|no|false|off|toggle-off|unchecked|uncheck|disabled|square-o|circle-o)([-_./ ]|$)/i;

/** What they say is an action as often as a state; a cell that holds one is not empty. */
const buttons = 'input:not([type=hidden]),select,button';

const fromWords = (text: string): boolean | null =>
  yesWords.test(text) ? true : noWords.test(text) ? false : null;

/** A name that says both says neither: `check-square-o` is a ticked box, `check disabled` may be either. */
const fromNames = (names: string): boolean | null => {
  const on = yesName.test(names);
  return on === noName.test(names) ? null : on;
};

const fromControl = (element: Element): boolean | null => {
  const native =
    element instanceof HTMLInputElement
      ? element
      : element.querySelector<HTMLInputElement>('input[type=checkbox]');
  const state = element.getAttribute('aria-checked');
  if (state === 'true' || state === 'false') return state === 'true';
  return native && !native.indeterminate && state === null ? native.checked : null;
};

const drawsByStyle = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  return [element, ...element.querySelectorAll('*')].some((part) =>
    [null, '::before', '::after'].some((pseudo) => {
      const style = view.getComputedStyle(part, pseudo);
      const content = style.content;
      const drawn =
        pseudo !== null && content !== '' && content !== 'none' && content !== 'normal' && content !== '""';
      return drawn || (style.backgroundImage !== '' && style.backgroundImage !== 'none');
    }),
  );
};

const visibleText = (cell: Element, shown: (part: Element) => boolean): string => {
  const texts: string[] = [];
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !isSilent(parent) && (parent === cell || shown(parent))) texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ').slice(0, 200);
};

/** In most lists a box is all there is, and needs no search. */
const switchUnder = (cell: Element): Element | null => {
  const first = cell.firstElementChild;
  return first instanceof HTMLInputElement && first.type === 'checkbox'
    ? first
    : cell.querySelector('input[type=checkbox],[aria-checked],md-switch,md-checkbox');
};

/**
 * Whether a cell of a switch column says on. Null when it cannot be told: a lone letter X may be a tick or a
 * cross, and an empty cell counts as off only when no style sheet draws anything in it.
 */
export const readSwitchCell = (cell: Element): boolean | null => {
  const control = isControl(cell) ? cell : switchUnder(cell);
  if (control) return fromControl(control);
  const hidden = [...cell.querySelectorAll('*')].filter((part) => !isVisible(part));
  const shown = (part: Element): boolean => !hidden.some((one) => one.contains(part));
  const marked = [
    ...cell.querySelectorAll('img,input[type=image],i,svg,md-icon,span[class],[aria-label],[title]'),
  ].filter(shown);
  for (const element of marked) {
    const said =
      element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title');
    const byWords = said ? (fromWords(normalise(said)) ?? fromNames(said)) : null;
    if (byWords !== null) return byWords;
    const ligature = fromWords(normalise(element.textContent ?? '').replace(/^toggle_/, ''));
    if (ligature !== null) return ligature;
    const byName = fromNames(
      `${element.getAttribute('class') ?? ''} ${(element.getAttribute('src') ?? '').split('/').pop() ?? ''}`,
    );
    if (byName !== null) return byName;
  }
  const said = cell.getAttribute('aria-label') ?? cell.getAttribute('title');
  const text = normalise(visibleText(cell, shown));
  if (text !== '') return fromWords(text);
  if (said) return fromWords(normalise(said));
  return marked.length === 0 && !cell.querySelector(buttons) && !drawsByStyle(cell) ? false : null;
};

/** The text of a cell as shown, at most 200 characters. */
export const readTextCell = (cell: Element): string => {
  const box = cell.firstElementChild
    ? cell.querySelector<HTMLInputElement>('input[type=text],input:not([type])')
    : null;
  return (box?.value ?? cell.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
};
