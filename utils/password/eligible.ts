import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { isForeign, type Role, roleOf, shownRoleOf } from './roles.ts';

/**
 * The modern login box (seen in automation projects). The one of 5.x to 15.x, `ctl00_MPH_txtPassword`, shares its
 * id with stored secrets and falls out by its label: "Password", with no confirmation after it.
 */
const never = /^loginPasswordBox$/i;
const scopes = 'dialog, [role="dialog"], [role="alertdialog"], md-dialog, fieldset, form, body';
const headings = 'h1, h2, h3, h4, legend, [role="heading"], .md-toolbar-tools';

export interface Eligible {
  readonly role: 'new' | 'confirm';
  /** Where the boxes that belong together stand: names of the account are looked for here. */
  readonly scope: Element;
  /** The box that has to hold the same. */
  readonly other: HTMLInputElement | null;
}

const isTyped = (input: HTMLInputElement, wasPassword: WeakSet<Element>): boolean =>
  input.type === 'password' || wasPassword.has(input);

/** Boxes a password may stand in: password boxes, and those shown as text that say what they are. */
const boxesIn = (scope: Element, labels: LabelCatalogue, wasPassword: WeakSet<Element>) =>
  [...scope.querySelectorAll<HTMLInputElement>('input')]
    .filter((input) => isTyped(input, wasPassword) || input.type === 'text')
    .map((input) => ({ input, role: roleIn(input, labels, wasPassword) }))
    .filter(({ input, role }) => isTyped(input, wasPassword) || role === 'new' || role === 'confirm');

/** Where the text is shown, only the documented words of a label are enough. */
const roleIn = (input: HTMLInputElement, labels: LabelCatalogue, wasPassword: WeakSet<Element>): Role => {
  if (refused(input)) return 'other';
  return isTyped(input, wasPassword) ? roleOf(input, labels) : shownRoleOf(input, labels);
};

const refused = (input: HTMLInputElement): boolean =>
  never.test(input.id) || /current-password|one-time-code/.test(input.autocomplete);

const scopeHeading = (scope: Element): string =>
  scope.matches('body')
    ? ''
    : [...scope.querySelectorAll(headings)]
        .map((one) => one.textContent)
        .join(' ')
        .slice(0, 400);

/** "Password" is a new one when a confirmation follows it, and the dialog is about no stored secret. */
const isPaired = (next: Role | undefined, scope: Element): boolean =>
  next === 'confirm' && !isForeign(scopeHeading(scope));

/**
 * Whether the text of a box may be rated: new-password and confirmation boxes of editors, dialogs and
 * change-password pages, by kind, label and pairing. `wasPassword` holds boxes known from when they hid their text.
 */
export function eligible(
  target: EventTarget | null,
  labels: LabelCatalogue,
  wasPassword: WeakSet<Element> = new WeakSet(),
): Eligible | null {
  if (!(target instanceof HTMLInputElement)) return null;
  if (!(isTyped(target, wasPassword) || target.type === 'text')) return null;
  const own = roleIn(target, labels, wasPassword);
  if (own === 'current' || own === 'other') return null;
  const scope = target.closest(scopes) ?? target.ownerDocument.documentElement;
  const boxes = boxesIn(scope, labels, wasPassword);
  const at = boxes.findIndex(({ input }) => input === target);
  if (at < 0) return null;
  const next = boxes[at + 1];
  const other = next?.role === 'confirm' ? next.input : null;
  if (own === 'new') return { role: 'new', scope, other };
  if (own === 'plain') return isPaired(next?.role, scope) ? { role: 'new', scope, other } : null;
  const before = boxes[at - 1];
  const follows = before?.role === 'new' || (before?.role === 'plain' && isPaired('confirm', scope));
  return follows && before ? { role: 'confirm', scope, other: before.input } : null;
}
