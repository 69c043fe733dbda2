import type { Unit } from '../screens/screen.ts';
import { controlsIn } from './controls.ts';
import { headerRowOf } from './list-shape.ts';
import { normalise, words } from './text.ts';

/** How units are written, what they measure, and how much of it. A month is no number of days, and stays what it is. */
const units: readonly (readonly [unit: Unit, written: string, of: string, size: number])[] = [
  ['characters', 'char(acter)?s?', '', 1],
  ['milliseconds', 'ms|milliseconds?', 'time', 1],
  ['seconds', 'sec(ond)?s?', 'time', 1e3],
  ['minutes', 'min(ute)?s?', 'time', 6e4],
  ['hours', 'hours?|hrs?', 'time', 36e5],
  ['days', 'days?', 'time', 864e5],
  ['months', 'months?', 'months', 1],
  ['kb', 'ki?b', 'size', 1],
  ['mb', 'mi?b', 'size', 1024],
  ['gb', 'gi?b', 'size', 1048576],
];

export const unitOf = (word: string): Unit | null =>
  units.find(([, written]) => new RegExp(`^(${written})$`).test(word))?.[0] ?? null;

/** A number in the unit of its setting; null where the page counts something else. */
export const inUnit = (number: number, said: Unit, wanted: Unit): number | null => {
  const [from, to] = [said, wanted].map((unit) => units.find(([name]) => name === unit));
  return from && to && from[2] === to[2] ? (number * from[3]) / to[3] : null;
};

const firstWord = (text: string): string => /^[(\s]*(\p{L}+)\b/u.exec(text)?.[1] ?? '';

/** The unit at the end of a label: "Time Frame (Minutes)", "Block Time in minutes". */
const unitBehind = (label: string): Unit | null =>
  unitOf(/(?:\(|\bin )(?:in )?(\p{L}+)\)?[\s:*]*$/u.exec(normalise(label))?.[1] ?? '');

/** The unit behind a control, before another control or other words. */
const unitAfter = (control: Element): Unit | null => {
  for (let at: Node = control, hops = 0; hops < 4; hops++) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element && (controlsIn(next).length > 0 || next.tagName === 'BR')) return null;
      const text = words(next, 200);
      if (text !== '') return unitOf(firstWord(text));
    }
    if (!at.parentElement || /^(TR|LI|P|FIELDSET|FORM)$/.test(at.parentElement.tagName)) return null;
    at = at.parentElement;
  }
  return null;
};

const unitOfColumn = (control: Element): Unit | null => {
  const cell = control.closest('td');
  const table = cell?.closest('table');
  const head = cell && table && headerRowOf(table)?.children[cell.cellIndex];
  return head ? unitBehind(words(head)) : null;
};

/** The unit a page gives a number, from its label, the words behind it or its column; null where it gives none. */
export const unitSaid = (control: Element, label: string): Unit | null =>
  unitBehind(label) ?? unitAfter(control) ?? unitOfColumn(control);
