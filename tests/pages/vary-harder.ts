import type { LabelKey } from '../../utils/screens/labels/labels.ts';
import { englishLabels } from '../../utils/screens/labels/labels.ts';
import { screens } from '../../utils/screens/screens.ts';
import type { SettingId } from '../../utils/screens/settings.ts';
import { drop, isLabel, type Mutation, mutations, plain, randomOf, rowOf, textsOf, vary } from './vary.ts';
import { bare, beside, columns, divs, help, soup, toggles } from './vary-shape.ts';
import { digits, shorten, spaces, translate, units } from './vary-words.ts';

/**
 * What became of a setting: `gone`, no value may be read; `unsure`, its own value or none; otherwise its own value, or
 * the one that the variation gave it.
 */
export interface Truth {
  readonly gone: Set<SettingId>;
  readonly unsure: Set<SettingId>;
  readonly values: Map<SettingId, string>;
}

export interface Scene {
  readonly document: Document;
  readonly random: () => number;
  readonly truth: Truth;
}

export const labelsOf = (setting: SettingId): readonly LabelKey[] =>
  screens.flatMap(({ fields }) =>
    fields
      .filter((field) => field.setting === setting)
      .flatMap(({ labels }) => labels.map(({ label }) => label)),
  );

const fields = [...new Set(screens.flatMap((screen) => screen.fields.map(({ setting }) => setting)))];
const wordsOf = (setting: SettingId): string[] => labelsOf(setting).flatMap((key) => englishLabels[key]);

/** The settings that words may stand for. */
const settingsNamed = (words: string): readonly SettingId[] =>
  fields.filter((setting) => wordsOf(setting).some((wording) => plain(wording) === plain(words)));

const labelTexts = (document: Document): readonly Text[] => textsOf(document.body).filter(isLabel);

const rowsOfSettings = (document: Document): readonly (readonly [SettingId, Element])[] =>
  fields.flatMap((setting) => {
    const found = rowOf(document, wordsOf(setting));
    return found ? [[setting, found] as const] : [];
  });

const oneOf = <T>(random: () => number, all: readonly T[]): T | undefined =>
  all[Math.floor(random() * all.length)];

/** A field fewer. */
const removeRow = ({ document, random, truth }: Scene): void => {
  const [setting, row] = oneOf(random, rowsOfSettings(document)) ?? [];
  if (!setting || !row) return;
  row.remove();
  truth.gone.add(setting);
};

/** The words of a field without its control, and a strange row behind them. */
const emptyRow = ({ document, random, truth }: Scene): void => {
  const [setting] = oneOf(random, rowsOfSettings(document)) ?? [];
  if (setting && drop(document, wordsOf(setting), 'control')) truth.gone.add(setting);
};

/** A choice nobody has heard of, sometimes the chosen one. */
const addOption = ({ document, random, truth }: Scene): void => {
  for (const [setting, row] of rowsOfSettings(document)) {
    const select = row.querySelector('select');
    if (!select) continue;
    const option = document.createElement('option');
    option.textContent = 'Adaptive (7)';
    select.append(option);
    if (random() < 0.5) continue;
    for (const other of select.options) other.removeAttribute('selected');
    option.setAttribute('selected', '');
    select.value = option.value;
    const isText = screens.some((screen) =>
      screen.fields.some((field) => field.setting === setting && field.kind === 'text'),
    );
    if (isText) truth.values.set(setting, 'Adaptive (7)');
    else truth.gone.add(setting);
  }
};

const by = {
  bare,
  divs,
  soup,
  columns,
  help,
  toggles,
  beside,
  spaces,
  digits,
  units,
  options: addOption,
  remove: removeRow,
  empty: emptyRow,
  shorten: (scene: Scene) => {
    const { document, random, truth } = scene;
    for (const cut of shorten(labelTexts(document), random))
      for (const setting of settingsNamed(cut)) truth.unsure.add(setting);
  },
  translate: (scene: Scene) => {
    translate(scene.document);
    for (const { fields: own, list } of screens) {
      for (const { setting } of own) scene.truth.unsure.add(setting);
      if (list) scene.truth.unsure.add(list.setting);
    }
  },
} as const;

export type Harder = keyof typeof by;
/** In the order they are applied: what needs the page's own words and rows comes first. */
const harder: readonly Harder[] = [
  'remove',
  'empty',
  'options',
  'units',
  'digits',
  'columns',
  'soup',
  'divs',
  'help',
  'toggles',
  'beside',
  'shorten',
  'spaces',
  'bare',
  'translate',
];
export const kinds = [...mutations, ...harder] as const;
export type Kind = Mutation | Harder;

/** Varies a page and says what must be read from it then. The same kinds and seed do the same. */
export const varyHarder = (document: Document, chosen: readonly Kind[], seed: number): Truth => {
  const truth: Truth = { gone: new Set(), unsure: new Set(), values: new Map() };
  const soft = mutations.filter((kind) => chosen.includes(kind));
  // Names first, so that what is built from a page has its new ones; spelling and skins last.
  const isLate = (kind: Mutation): boolean => kind === 'respell' || kind === 'classes' || kind === 'wrap';
  vary(
    document,
    soft.filter((kind) => !isLate(kind)),
    seed,
  );
  harder.forEach((kind, at) => {
    if (kind !== 'translate' && chosen.includes(kind))
      by[kind]({ document, random: randomOf(seed * 37 + at), truth });
  });
  vary(document, soft.filter(isLate), seed);
  if (chosen.includes('translate')) by.translate({ document, random: randomOf(seed), truth });
  return truth;
};
