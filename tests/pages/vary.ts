import { englishLabels } from '../../utils/screens/labels/labels.ts';

/**
 * Changes to a page that must not change what is read from it. Every choice comes from the seed, so that a failure
 * can be repeated. They stand for what is not known of SmarterMail's pages: ids, wrappers, order, skins, spelling.
 */
export const mutations = ['rename', 'wrap', 'reorder', 'unrelated', 'respell', 'classes'] as const;
export type Mutation = (typeof mutations)[number];

type Random = () => number;

/** mulberry32: small, well spread, the same everywhere. */
export const randomOf = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];
const word = (random: Random): string => `w${Math.floor(random() * 2_176_782_336).toString(36)}`;

export const shuffled = <T>(random: Random, from: readonly T[]): T[] =>
  from
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Every wording of every label, for what counts as a label. */
const wordings = new Set(
  Object.values(englishLabels).flatMap((words) => words.map((text) => text.toLowerCase())),
);
export const plain = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s:*]+/g, ' ')
    .trim()
    .toLowerCase();
export const control =
  'input:not([type=hidden]),select,textarea,md-switch,md-checkbox,md-select,[role=switch]';
/** One setting a row; what holds a row of a list or a step of a way is none. */
const row = 'tr,.row,.line,p,st-field,md-switch,md-checkbox,md-input-container';
export const list =
  'table:has(th),table:has(.datagridheader),table.DataGridContent,[role=grid],[role=table],.pg';

const isSetting = (element: Element): boolean =>
  element.matches(row) &&
  (element.matches(control) || element.querySelector(control) !== null) &&
  element.closest(list) === null &&
  element.parentElement?.closest('md-switch,md-checkbox,md-input-container,st-field') === null;

export const settingRows = (document: Document): Element[] =>
  [...document.body.querySelectorAll(row)].filter(
    (element) =>
      isSetting(element) &&
      !(element.parentElement?.closest(row) && isSetting(element.parentElement.closest(row) as Element)),
  );

export const textsOf = (root: Element): Text[] => {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (/\S/.test(node.nodeValue ?? '') && !parent?.closest('script,style,option,textarea,select'))
      texts.push(node as Text);
  }
  return texts;
};

/** Words of the page itself: what a list says is data, and has readers of its own. */
export const isLabel = (text: Text): boolean =>
  wordings.has(plain(text.data)) && !text.parentElement?.closest(list);

export const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const;

/** WebForms prefixes and the ending of composite boxes are documented, and what SmarterMail is known by: they stay. */
const renamed = (id: string, random: Random): string => {
  const [, prefix = '', , ending = ''] = /^(ctl00[_$][A-Za-z]+[_$])?(.*?)(_SettingText)?$/.exec(id) ?? [];
  return `${prefix}${word(random)}${ending}`;
};

const rename = (document: Document, random: Random): void => {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const element of document.body.querySelectorAll('[id]')) {
    const next = renamed(element.id, random);
    ids.set(element.id, next);
    element.id = next;
  }
  for (const element of document.body.querySelectorAll('input[name],select[name],textarea[name]')) {
    const name = element.getAttribute('name') ?? '';
    if (name.startsWith('__')) continue;
    const next = names.get(name) ?? renamed(name, random);
    names.set(name, next);
    element.setAttribute('name', next);
  }
  for (const attribute of references)
    for (const element of document.body.querySelectorAll(`[${attribute}]`))
      element.setAttribute(
        attribute,
        (element.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .map((id) => ids.get(id) ?? id)
          .join(' '),
      );
};

const wrap = (document: Document, random: Random): void => {
  for (const element of document.body.querySelectorAll(control)) {
    if (random() < 0.5 || element.closest('md-option,md-select-menu')) continue;
    const outer = document.createElement('span');
    element.replaceWith(outer);
    outer.append(element);
  }
  for (const text of textsOf(document.body)) {
    if (random() < 0.6 || text.parentElement?.childNodes.length !== 1) continue;
    const outer = document.createElement(pick(random, ['span', 'b', 'font']) ?? 'span');
    text.replaceWith(outer);
    outer.append(text);
  }
  for (const table of document.body.querySelectorAll('table,dl,md-card')) {
    const outer = document.createElement('div');
    table.replaceWith(outer);
    outer.append(table);
  }
};

const reorder = (document: Document, random: Random): void => {
  const runs = new Map<Element, Element[]>();
  for (const element of settingRows(document)) {
    const parent = element.parentElement;
    // A row without words is half a setting: its caption stands in the row above.
    if (parent && textsOf(element).length > 0) runs.set(parent, [...(runs.get(parent) ?? []), element]);
  }
  for (const run of runs.values()) {
    const places = run.map((element) => {
      const place = document.createComment('');
      element.replaceWith(place);
      return place;
    });
    const order = shuffled(random, run);
    places.forEach((place, at) => {
      const element = order[at];
      if (element) place.replaceWith(element);
    });
  }
};

const unrelatedWords = [
  'Spool Path',
  'Delivery Delay',
  'Welcome Text',
  'Backup Folder',
  'Greeting',
  'Postmaster Mailbox',
];
const kept = /^(enabled|disabled|yes|no|on|off|months|days|characters)$/;

/** A copy of a row that stands for a setting nobody knows. */
const strange = (original: Element, random: Random): Element => {
  const copy = original.cloneNode(true) as Element;
  const fresh = word(random);
  for (const text of textsOf(copy))
    if (!kept.test(plain(text.data))) text.data = pick(random, unrelatedWords) ?? 'Greeting';
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    if (element.id) element.id = `${element.id}${fresh}`;
    const name = element.getAttribute('name');
    if (name) element.setAttribute('name', `${name}${fresh}`);
    element.removeAttribute('aria-label');
    element.removeAttribute('title');
    for (const attribute of references) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, `${value}${fresh}`);
    }
  }
  return copy;
};

const unrelated = (document: Document, random: Random): void => {
  // A strange row among the choices of one setting is no page that anybody would build.
  const rows = settingRows(document).filter((row) => row.querySelector('[type=radio]') === null);
  for (const original of shuffled(random, rows).slice(0, 2)) {
    if (random() < 0.5) original.before(strange(original, random));
    else original.after(strange(original, random));
  }
};

const respell = (document: Document, random: Random): void => {
  for (const text of textsOf(document.body)) {
    if (random() < 0.4 || !wordings.has(plain(text.data))) continue;
    const ways = [
      text.data.toUpperCase(),
      text.data.toLowerCase(),
      `${text.data.trimEnd()}:`,
      `\n   ${text.data.replaceAll(' ', '  ')}\n`,
      text.data.replaceAll(' ', '\u00a0'),
    ];
    text.data = pick(random, ways) ?? text.data;
  }
};

const addClasses = (document: Document, random: Random): void => {
  for (const element of document.body.querySelectorAll('*'))
    if (random() < 0.4)
      element.classList.add(word(random), pick(random, ['row', 'col-6', 'label', 'md-block', 'x']) ?? 'x');
};

const by: Readonly<Record<Mutation, (document: Document, random: Random) => void>> = {
  rename,
  wrap,
  reorder,
  unrelated,
  respell,
  classes: addClasses,
};

/** Applies the mutations in the order of `mutations`, each with its own stretch of the seed. */
export const vary = (document: Document, kinds: readonly Mutation[], seed: number): void => {
  mutations.forEach((kind, at) => {
    if (kinds.includes(kind)) by[kind](document, randomOf(seed * 31 + at));
  });
};

/** The row of a field: with one of its labels, which stands nowhere else, and with no other label. */
export const rowOf = (document: Document, labels: readonly string[]): Element | null => {
  const wanted = new Set(labels.map(plain));
  const isWanted = (text: Text): boolean => wanted.has(plain(text.data));
  const rows = settingRows(document).filter((element) => textsOf(element).some(isWanted));
  const [only] = rows;
  if (rows.length !== 1 || !only || textsOf(document.body).filter(isWanted).length !== 1) return null;
  const known = textsOf(only).filter(
    (text) => wordings.has(plain(text.data)) && !kept.test(plain(text.data)),
  );
  return known.length === 1 ? only : null;
};

/**
 * `row`: the field is gone. `control`: its words still stand there, its control does not, as where an account may
 * only look, and a strange row follows. False, with nothing changed, where the field has no row of its own.
 */
export const drop = (document: Document, labels: readonly string[], what: 'row' | 'control'): boolean => {
  const found = rowOf(document, labels);
  if (!found) return false;
  if (what === 'row') {
    found.remove();
    return true;
  }
  found.after(strange(found, randomOf(1)));
  const words = document.createElement('div');
  words.append(...textsOf(found).map((text) => text.data));
  if (found.matches(control)) found.replaceWith(words);
  else for (const element of found.querySelectorAll(control)) element.remove();
  return true;
};
