import type { Field } from '../screens/screen.ts';
import type { Caption } from './captions.ts';
import { type ControlKind, controlKind } from './controls.ts';
import type { Layout } from './layout.ts';
import type { Located } from './locate.ts';

const fits: Readonly<Record<Field['kind'], readonly ControlKind[]>> = {
  boolean: ['box', 'radio', 'choice'],
  number: ['text', 'choice'],
  text: ['choice', 'radio', 'text'],
};
const isFit = (control: Element, { kind }: Field): boolean => fits[kind].includes(controlKind(control));

const naming = ['id', 'name', 'ng-model'] as const;

/** The last part of each of a control's names: what stands before it names the page and its containers. */
const namesOf = (control: Element): string =>
  naming
    .map((attribute) => control.getAttribute(attribute)?.replace(/_SettingText$/, '') ?? '')
    .map((name) => name.split(/[$_.:]/).at(-1) ?? '')
    .join(' ');

/** Whether a control's own names speak for a setting, for another one of its screen, or for none. */
export const namedFor = (
  control: Element,
  field: Field,
  all: readonly Field[],
): 'this' | 'other' | 'none' => {
  const names = namesOf(control);
  if (field.stem.test(names)) return 'this';
  return all.some((other) => other !== field && isFit(control, other) && other.stem.test(names))
    ? 'other'
    : 'none';
};

/**
 * How much each hint counts. A control of the right kind that stands right behind its label is enough, unless its names
 * say another setting, or another control's names say this one.
 */
const weights = { behind: 3, this: 2, other: -3, none: 0 } as const;
const enough = 3;
const margin = 2;

/**
 * Where the structure of a page does not say which control a label means, the one that several independent hints
 * agree on. Two of like weight: none.
 */
export const suggest = (
  field: Field,
  all: readonly Field[],
  captions: readonly Caption[],
  layout: Layout,
): Extract<Located, { found: true }> | null => {
  const own = captions.filter(({ from, visible }) => from === 'text' && visible);
  const [caption] = own;
  if (!caption || new Set(own.map(({ node }) => node)).size !== 1) return null;
  const rated = layout.controls
    .filter((control) => isFit(control, field))
    .map((control) => {
      const place = layout.isBehind(caption.node, control) ? weights.behind : 0;
      const weight = place + weights[namedFor(control, field, all)];
      return { control, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = rated;
  if (!best || best.weight < enough || best.weight - (next?.weight ?? 0) < margin) return null;
  if (field.kind !== 'boolean' && layout.isFollowed(best.control)) return null;
  return { found: true, control: best.control, gate: null, caption, hints: ['by-layout'] };
};
