import type { LabelKey } from '../screens/labels/labels.ts';
import type { Field, Screen } from '../screens/screen.ts';
import { controlKind, controlsIn } from './controls.ts';
import { isDrawnOtherwise } from './drawn.ts';
import { managedByHub } from './hub.ts';
import type { Located } from './locate.ts';
import { readControl, ticked } from './read-control.ts';
import type { ScopeView } from './recognise.ts';
import { inScope, type Scope } from './scopes.ts';
import { shortText, unmarked } from './text.ts';
import { isVisible } from './visible.ts';
import { drift } from './wordings.ts';

/**
 * A value may stand on a page and not be in force: greyed out under a switch that is off, or switched by a box of its
 * own elsewhere on the page.
 */

const switchesOn =
  /^(?:enabled?|use|require|enforce|apply|activate|turn on)(?: (?:a|an|the|this))? (?<field>.+)$/;
const switchesOff =
  /^(?:disabled?|ignore|skip|turn off|do not (?:use|require|enforce|apply)|no)(?: (?:a|an|the))? (?<field>.+)$/;
const saysSo = /^(?<field>.+?) (?:is )?(?:enabled|enforced|active|on)$/;

interface Switch {
  readonly control: Element;
  /** Its own words. */
  readonly words: string;
  /** What it switches, if its words say so; words as they are compared. */
  readonly names: readonly string[];
}

const most = 400;
const known = new WeakMap<Scope, readonly Switch[]>();

const wordsOn = (control: Element): string => {
  const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : undefined;
  const own = (label && shortText(label)) || shortText(control);
  const beside = control.nextSibling ? shortText(control.nextSibling, 80) : '';
  return unmarked(own?.trim() || control.getAttribute('aria-label') || beside || '');
};

const switchOf = (control: Element, words: string): Switch => {
  const names = [switchesOn, switchesOff, saysSo].map((form) => form.exec(words)?.groups?.field ?? '');
  return { control, words, names: names.filter((name) => name !== '').map(drift) };
};

/** What a scope's boxes, lists of choices and radio buttons say, gathered once for all of its fields. */
const switchesIn = (view: ScopeView): readonly Switch[] => {
  const found =
    known.get(view.scope) ??
    controlsIn(view.scope.root)
      .filter((control) => controlKind(control) !== 'text')
      .slice(0, most)
      .filter((control) => inScope(control, view.scope) && isVisible(control))
      .map((control) => switchOf(control, wordsOn(control)));
  known.set(view.scope, found);
  return found;
};

/** A list of choices may have a box that nobody can type in: that alone is no sign. */
const disabled = ':disabled,[aria-readonly=true],[readonly]:not([role=combobox],[aria-haspopup])';
const disabledPart =
  'fieldset[disabled],[disabled],[aria-disabled=true],.aspNetDisabled,.disabled,.is-disabled';
const isDisabled = (control: Element): boolean =>
  control.matches(disabled) || control.closest(disabledPart) !== null;

const isOff = ({ control, words }: Pick<Switch, 'control' | 'words'>): boolean => {
  const read =
    controlKind(control) === 'box' ? ticked(control) : readControl(control, { kind: 'boolean' }, null);
  return read.ok && read.value === switchesOff.test(words);
};

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Greyed out, while a switch before it, or one that says it overrides, is off and can be turned. */
const isHeldOff = (control: Element, field: Field, view: ScopeView): boolean =>
  isDisabled(control) &&
  !(field.kind === 'text' && control.matches('[readonly]:enabled')) &&
  !managedByHub(control) &&
  switchesIn(view).some(
    (one) =>
      one.control !== control &&
      (isBefore(one.control, control) || /\boverride\b/.test(one.words)) &&
      !isDisabled(one.control) &&
      isOff(one),
  );

/**
 * The control that somebody who looks at the page sees last before a part that is hidden, among what stands beside it:
 * what puts a part away stands right before it, alone. A tab's panel has many controls, and what hides it is no control.
 */
const loneBefore = (hidden: Element): Element | null => {
  let part = hidden;
  while (part.parentElement && !isVisible(part.parentElement)) part = part.parentElement;
  for (let beside = part.previousElementSibling; beside; beside = beside.previousElementSibling) {
    const seen = isVisible(beside) ? controlsIn(beside) : [];
    if (seen.length > 0) return seen.length === 1 ? (seen[0] ?? null) : null;
  }
  return null;
};

/** Put away with its caption, behind a switch that is off, names what it switches, and is no setting itself. */
const isPutAway = (control: Element, caption: Node, own: ReadonlySet<string>, view: ScopeView): boolean => {
  const words = caption instanceof Element ? caption : caption.parentElement;
  if (isVisible(control) || (words && isVisible(words))) return false;
  const before = loneBefore(control);
  const found = switchesIn(view).find((one) => one.control === before);
  return found !== undefined && found.names.length > 0 && !own.has(drift(found.words)) && isOff(found);
};

/** Of wordings, which are the same for every field of every page. */
const drifts = new WeakMap<readonly string[], readonly string[]>();
const drifted = (wordings: readonly string[]): readonly string[] => {
  const found = drifts.get(wordings) ?? wordings.map(drift);
  drifts.set(wordings, found);
  return found;
};

const spellings = (keys: readonly LabelKey[], { labels }: ScopeView): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => drifted(labels[key])));

const spellingsOf = (fields: readonly Field[], view: ScopeView): ReadonlySet<string> =>
  spellings(
    fields.flatMap(({ labels }) => labels.map(({ label }) => label)),
    view,
  );

/** The boxes that name one of these labels together with a word that switches it. */
const switchesOf = (
  keys: readonly LabelKey[],
  fields: readonly Field[],
  view: ScopeView,
): readonly Switch[] => {
  const wanted = spellings(keys, view);
  const own = spellingsOf(fields, view);
  return switchesIn(view).filter(
    ({ control, words, names }) =>
      names.some((name) => wanted.has(name)) && controlKind(control) === 'box' && !own.has(drift(words)),
  );
};

/** What was found, with what else on the page decides whether it counts. */
export const inForce = (located: Located, field: Field, screen: Screen, view: ScopeView): Located => {
  if (!located.found) return located;
  const { control, caption } = located;
  const text = readControl(control, { kind: 'text' }, null);
  // What holds nothing has no value to doubt, and says that the page is not filled yet.
  const isEmpty = !text.ok && text.why === 'not-loaded';
  const not: Located = isEmpty ? located : { found: false, why: 'ambiguous', caption };
  if (isDrawnOtherwise(control, caption.node)) return not;
  if (switchesOf(screen.named ?? [], screen.fields, view).some(isOff)) return not;
  const keys = field.labels.map(({ label }) => label);
  const [own] = located.gate ? [] : switchesOf(keys, screen.fields, view);
  const isPlain = own && field.kind === 'number' && !switchesOff.test(own.words);
  if (own && !isPlain && isOff(own)) return not;
  const gate = located.gate ?? (isPlain ? own.control : null);
  // A value whose own box is off is off, however it is drawn.
  if (gate && isOff({ control: gate, words: '' })) return { ...located, gate };
  const hides = () => isPutAway(control, caption.node, spellingsOf(screen.fields, view), view);
  return isHeldOff(control, field, view) || hides() ? not : { ...located, gate };
};
