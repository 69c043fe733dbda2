import type { Hint } from '../screens/reading.ts';
import { controlKind } from './controls.ts';
import { shortText, unmarked, words } from './text.ts';
import { isVisible } from './visible.ts';

export type Wanted = 'number' | 'boolean' | 'text';
export type Pick =
  | { readonly control: Element; readonly gate: Element | null; readonly hint?: Hint }
  | 'ambiguous'
  | null;

/** A box with these words, or none, beside a value switches the value on. */
export const gateWords = new Set(['enabled', 'enable', 'on', '']);

/** A box with these words switches off what it stands beside. */
export const offWords = new Set(['disabled', 'disable', 'off']);
export const isGate = (box: Element): boolean => {
  const own = ownWords(box);
  return gateWords.has(own) || offWords.has(own);
};

/** The words a box carries itself, for telling an "Enabled" box from one with a name of its own. */
export const ownWords = (control: Element): string => {
  const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : undefined;
  if (label) return unmarked(shortText(label) ?? '');
  const own = words(control) || (control.getAttribute('aria-label') ?? '').toLowerCase();
  const after = control.nextSibling;
  return own || (after ? words(after, 60) : '');
};

/** Chooses among the controls that stand where a label's control should stand. */
export const choose = (candidates: readonly Element[], wanted: Wanted): Pick => {
  const shown = candidates.filter(isVisible);
  const controls = shown.length > 0 ? shown : candidates;
  const [first, second] = controls;
  if (!first) return null;
  if (!second) return { control: first, gate: null };
  if (controls.every((control) => controlKind(control) === 'radio')) {
    const names = new Set(controls.map((control) => control.getAttribute('name')));
    return names.size === 1 ? { control: first, gate: null } : 'ambiguous';
  }
  if (controls.length === 2 && wanted !== 'boolean') {
    const box = controls.find((control) => controlKind(control) === 'box');
    const value = controls.find((control) => controlKind(control) !== 'box');
    if (box && value && isGate(box)) return { control: value, gate: box };
  }
  return 'ambiguous';
};
