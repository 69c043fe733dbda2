import type { Unit } from '../screens/screen.ts';
import { controlsIn } from './controls.ts';
import { headerRowOf } from './list-shape.ts';
import { normalise, words } from './text.ts';

/** What a unit measures, and how much of it. A month is no number of days, and stays what it is. */
const sizes: Readonly<Record<Unit, readonly [of: string, size: number]>> = {
  characters: ['characters', 1],
  milliseconds: ['time', 1],
  seconds: ['time', 1000],
  minutes: ['time', 60_000],
  hours: ['time', 3_600_000],
  days: ['time', 86_400_000],
  months: ['months', 1],
  kb: ['size', 1],
  mb: ['size', 1024],
  gb: ['size', 1_048_576],
};

const written: readonly (readonly [RegExp, Unit])[] = [
  [/^(characters?|chars?)$/, 'characters'],
  [/^(milliseconds?|msecs?|ms)$/, 'milliseconds'],
  [/^(seconds?|secs?)$/, 'seconds'],
  [/^(minutes?|mins?)$/, 'minutes'],
  [/^(hours?|hrs?)$/, 'hours'],
  [/^days?$/, 'days'],
  [/^months?$/, 'months'],
  [/^(kb|kib|kilobytes?)$/, 'kb'],
  [/^(mb|mib|megabytes?)$/, 'mb'],
  [/^(gb|gib|gigabytes?)$/, 'gb'],
];

export const unitOf = (word: string): Unit | null => written.find(([form]) => form.test(word))?.[1] ?? null;

/** A number in the unit of its setting; null where the page counts something else. */
export const inUnit = (number: number, said: Unit, wanted: Unit): number | null => {
  const [of, size] = sizes[said];
  const [wantedOf, wantedSize] = sizes[wanted];
  return of === wantedOf ? (number * size) / wantedSize : null;
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
