import type { Field, Unit } from '../screens/screen.ts';
import type { SettingValue } from '../screens/settings.ts';
import { offWords, ownWords } from './choose-control.ts';
import { controlKind } from './controls.ts';
import { invisible, normalise, shortText, words } from './text.ts';
import { inUnit, unitOf, unitSaid } from './units.ts';

export type ControlValue =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly why: 'unknown-option' | 'not-loaded' };

const yes = new Set(['yes', 'true', 'on', 'enabled', 'enable', '1', 'required', 'active']);
const no = new Set(['no', 'false', 'off', 'disabled', 'disable', '0', 'none', 'not required', 'inactive']);

const unknown: ControlValue = { ok: false, why: 'unknown-option' };
const value = (of: SettingValue): ControlValue => ({ ok: true, value: of });

/** Digits of any script as ours. Scripts have theirs in runs of ten, zero first. */
const ascii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let at = 0;
    while (at < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - at - 1))) at++;
    return String(at);
  });

/**
 * A whole number in any locale's digits and grouping (a captured client had to strip U+202F); null for anything else.
 * "1.000" is a thousand in one place and one in another, and is neither; so is a group after a zero.
 */
export const parseWhole = (text: string): number | null => {
  const bare = ascii(text.normalize('NFKC').replace(invisible, ''))
    .replace(/(?<=\d)['\u2019\u066C\s](?=\d)/g, '')
    .trim();
  if (/^(0|\d{1,3})\.000$/.test(bare) || /^0[.,]/.test(bare)) return null;
  const digits = /^\d{1,3}(?:(\.\d{3})+|(,\d{3})+)$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
};

const shown = (node: Node): string => (shortText(node) ?? '').replace(/\s+/g, ' ').trim();

/** The words of the chosen option as they stand there, or null while nothing is chosen. */
const chosenText = (control: Element): string | null => {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? null;
  if (control.tagName === 'MD-SELECT') {
    const chosen = control.querySelector('md-select-value, .md-select-value');
    return chosen && !chosen.classList.contains('md-select-placeholder') ? shown(chosen) || null : null;
  }
  if (controlKind(control) === 'radio') return chosenRadio(control);
  const selected = control.querySelector('[aria-selected=true]');
  return selected ? shown(selected) : shown(control) || null;
};

const chosenCount = (control: Element): number =>
  control instanceof HTMLSelectElement
    ? control.selectedOptions.length
    : control.querySelectorAll('[role=option][aria-selected=true]').length;

const chosenRadio = (control: Element): string | null => {
  if (!(control instanceof HTMLInputElement)) {
    const checked = control.querySelector('[aria-checked=true]');
    return checked ? shown(checked) : null;
  }
  const group = [...control.ownerDocument.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const mine = group.filter((radio) => radio.name === control.name && radio.form === control.form);
  const checked = mine.find((radio) => radio.checked);
  if (!checked) return null;
  const label = checked.labels?.[0];
  return label ? shown(label) : bareWords(mine, checked);
};

/** Words without a label element: all before their buttons, or all after; anything else cannot be told. */
const bareWords = (group: readonly HTMLInputElement[], checked: HTMLInputElement): string | null => {
  const before = group[0]?.previousSibling;
  const after = group.at(-1)?.nextSibling;
  const leads = before ? words(before) !== '' : false;
  const follows = after ? words(after) !== '' : false;
  if (leads === follows) return null;
  const own = leads ? checked.previousSibling : checked.nextSibling;
  return own ? shown(own) : null;
};

export const ticked = (control: Element): ControlValue => {
  if (control instanceof HTMLInputElement) return control.indeterminate ? unknown : value(control.checked);
  const state = control.getAttribute('aria-checked');
  if (state === 'true' || state === 'false') return value(state === 'true');
  if (state !== null) return unknown;
  const native = control.querySelector<HTMLInputElement>('input[type=checkbox]');
  return native ? value(native.checked) : unknown;
};

/**
 * A native box named "Disabled" switches off what it stands beside, if ticked. Unticked, the word may as well be what
 * the page says of its state. On a component it is that.
 */
const readBox = (control: Element): ControlValue => {
  const read = ticked(control);
  if (!(read.ok && control instanceof HTMLInputElement && offWords.has(ownWords(control)))) return read;
  return read.value === true ? value(false) : unknown;
};

const readBoolean = (control: Element): ControlValue => {
  const kind = controlKind(control);
  if (kind === 'box') return readBox(control);
  const chosen = kind === 'text' ? ((control as HTMLInputElement).value ?? '') : chosenText(control);
  if (chosen === null) return { ok: false, why: 'not-loaded' };
  const text = normalise(chosen);
  // The box of a component that offers choices says one of them; a number is an amount.
  if (kind === 'text' && !/^\p{L}+$/u.test(text)) return unknown;
  if (yes.has(text)) return value(true);
  return no.has(text) ? value(false) : unknown;
};

const amount = /^([\p{Nd}\s.,'\u2019\u066C]*\p{Nd})\s*\(?(\p{L}*)\)?$/u;

const readNumber = (control: Element, wanted: Unit | undefined, label: string): ControlValue => {
  const kind = controlKind(control);
  if (kind === 'box' || kind === 'radio') return unknown;
  const text =
    kind === 'choice'
      ? chosenText(control)
      : ((control as HTMLInputElement).value ?? control.getAttribute('aria-valuenow'));
  if (text === null || text.trim() === '') return { ok: false, why: 'not-loaded' };
  const [, digits = '', word = ''] = amount.exec(text.replace(invisible, '').trim()) ?? [];
  // A number box has one way to write numbers, whatever the locale.
  const machine = control instanceof HTMLInputElement && control.type === 'number';
  const number = machine && Number.isInteger(Number(text)) ? Number(text) : parseWhole(digits);
  if (number === null || number < 0) return unknown;
  if (wanted === undefined) return word === '' ? value(number) : unknown;
  const said = word === '' ? unitSaid(control, label) : unitOf(normalise(word));
  if (word !== '' && said === null) return unknown;
  const converted = inUnit(number, said ?? wanted, wanted);
  return converted === null ? unknown : value(converted);
};

/** "-- Select --", in whatever language: words that ask for a choice are none. */
const asks = /^(?:[-\u2013\u2014]{2,}|[<[(]).*(?:[-\u2013\u2014]{2,}|[>\])])$|^[^\p{L}\p{N}]+$/u;
const asksPlainly = /^(?:please )?(?:select|choose|pick)\b/i;

/** A text, or the words of the chosen option. Nothing there is no value: the page has not filled it, or never will. */
const readText = (control: Element): ControlValue => {
  const kind = controlKind(control);
  if (kind === 'box') return unknown;
  const text = kind === 'text' ? (control as HTMLInputElement).value : chosenText(control);
  if (text && (asks.test(text.trim()) || (kind !== 'text' && asksPlainly.test(text.trim())))) return unknown;
  return text === null || text === undefined || text.trim() === ''
    ? { ok: false, why: 'not-loaded' }
    : value(text.replace(/\s+/g, ' ').trim());
};

/**
 * The value a control shows, as the kind its setting has. A gate is the "Enabled" box of a value: unticked means
 * that the value does not apply. Never called on password boxes.
 */
export const readControl = (
  control: Element,
  { kind, unit }: Pick<Field, 'kind' | 'unit'>,
  gate: Element | null,
  label = '',
): ControlValue => {
  if (gate) {
    const open = readBox(gate);
    if (!open.ok) return open;
    // A text that is switched off has no word of its own for that.
    if (open.value === false) return kind === 'number' ? value('off') : unknown;
  }
  if (chosenCount(control) > 1) return unknown;
  if (kind === 'boolean') return readBoolean(control);
  return kind === 'number' ? readNumber(control, unit, label) : readText(control);
};
