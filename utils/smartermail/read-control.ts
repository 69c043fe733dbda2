import type { SettingValue } from '../screens/settings.ts';
import { controlKind } from './controls.ts';
import { normalise, shortText, words } from './text.ts';

export type ControlValue =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly why: 'unknown-option' | 'not-loaded' };

const yes = new Set(['yes', 'true', 'on', 'enabled', 'enable', '1']);
const no = new Set(['no', 'false', 'off', 'disabled', 'disable', '0', 'none']);

const unknown: ControlValue = { ok: false, why: 'unknown-option' };
const value = (of: SettingValue): ControlValue => ({ ok: true, value: of });

/** A whole number in any locale's grouping (a captured client had to strip U+202F); null for anything else. */
export const parseWhole = (text: string): number | null => {
  const bare = text.trim().replace(/[\s\u00A0\u202F\u2009'\u2019]/g, '');
  const digits = /^\d{1,3}([.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
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

const readBox = (control: Element): ControlValue => {
  if (control instanceof HTMLInputElement) return control.indeterminate ? unknown : value(control.checked);
  const state = control.getAttribute('aria-checked');
  if (state === 'true' || state === 'false') return value(state === 'true');
  if (state !== null) return unknown;
  const native = control.querySelector<HTMLInputElement>('input[type=checkbox]');
  return native ? value(native.checked) : unknown;
};

const readBoolean = (control: Element): ControlValue => {
  if (controlKind(control) === 'box') return readBox(control);
  if (controlKind(control) === 'text') return unknown;
  const chosen = chosenText(control);
  if (chosen === null) return { ok: false, why: 'not-loaded' };
  const text = normalise(chosen);
  if (yes.has(text)) return value(true);
  return no.has(text) ? value(false) : unknown;
};

const readNumber = (control: Element): ControlValue => {
  const kind = controlKind(control);
  if (kind === 'box' || kind === 'radio') return unknown;
  const text =
    kind === 'choice'
      ? chosenText(control)
      : ((control as HTMLInputElement).value ?? control.getAttribute('aria-valuenow'));
  if (text === null || text.trim() === '') return { ok: false, why: 'not-loaded' };
  const number = parseWhole(kind === 'choice' ? text.replace(/\D+$/, '') : text);
  return number === null ? unknown : value(number);
};

/** A text, or the words of the chosen option. Nothing there is no value: the page has not filled it, or never will. */
const readText = (control: Element): ControlValue => {
  const kind = controlKind(control);
  if (kind === 'box') return unknown;
  const text = kind === 'text' ? (control as HTMLInputElement).value : chosenText(control);
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
  kind: 'number' | 'boolean' | 'text',
  gate: Element | null,
): ControlValue => {
  if (gate) {
    const open = readBox(gate);
    if (!open.ok) return open;
    if (open.value === false) return value('off');
  }
  if (kind === 'boolean') return readBoolean(control);
  if (kind === 'number') return readNumber(control);
  return readText(control);
};
