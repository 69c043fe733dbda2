import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import {
  type Reading,
  type ReadResult,
  readingKey,
  type Subject,
  type Unreadable,
} from '../screens/reading.ts';
import type { Field, Generation, ListShape, Screen, ScreenId } from '../screens/screen.ts';
import { screens } from '../screens/screens.ts';
import type { SettingId } from '../screens/settings.ts';
import { isBusy } from './busy.ts';
import { type Caption, captionsIn } from './captions.ts';
import { find, hintsOf } from './find-control.ts';
import { listByHub, managedByHub } from './hub.ts';
import { isOtherLanguage } from './language.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type FoundList, listsIn } from './list-rows.ts';
import { ownName } from './own-name.ts';
import { placesOf } from './places.ts';
import { readControl } from './read-control.ts';
import { hasColumns, mapColumns, readList } from './read-list.ts';
import { type Recognised, recognise, type ScopeView } from './recognise.ts';
import { isApart } from './role.ts';
import type { RowMemory } from './row-memory.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { atOnce, type Sliced } from './slices.ts';
import { bulk } from './sparse.ts';
import { normalise } from './text.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

/** A screen as a document shows it now: what was read, and where each value stands. */
export interface Sighting {
  readonly screen: ScreenId;
  /** False: its labels are there, but nothing tells it from its twins; every reading is `ambiguous`. */
  readonly decided: boolean;
  readonly scope: Element;
  readonly subject: Subject | null;
  readonly readings: readonly Reading[];
  /** By `readingKey`: the controls a reading rests on, first the one to mark. */
  readonly controls: ReadonlyMap<string, readonly Element[]>;
  /** Rows of its list by address or name, and what to mark when a row is missing. */
  readonly rows: ReadonlyMap<string, Element>;
  readonly list: Element | null;
}

export interface ReadOptions {
  readonly generation: Generation | null;
  readonly labels: LabelCatalogue;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Of long lists only the rows that changed are read again. */
  readonly memory?: RowMemory;
}

const known = new WeakMap<LabelCatalogue, Wordings>();
const wordings = (labels: LabelCatalogue): Wordings => {
  const found = known.get(labels) ?? wordingsOf(labels);
  known.set(labels, found);
  return found;
};

const columnWords = (labels: LabelCatalogue): ReadonlySet<string> =>
  new Set(
    screens
      .filter((screen) => screen.list)
      .flatMap((screen) => screen.evidence)
      .flatMap((key) => labels[key].map(normalise)),
  );

/** Why a label is not there. */
const notFoundIn = ({ root }: Scope): Unreadable =>
  isOtherLanguage(root.ownerDocument) ? 'other-language' : 'label-not-found';

const expectedIn = (field: Field, generation: Generation | null): boolean =>
  generation === null ? field.in.length === 5 : field.in.includes(generation);

interface Read {
  readonly reading: Reading;
  readonly controls: readonly Element[];
}

const readField = (
  field: Field,
  hit: Recognised,
  view: ScopeView,
  options: ReadOptions,
  busy: boolean,
  layout: () => Layout,
): Read | null => {
  const keys = field.labels.map(({ label }) => label);
  const located = find(field, hit, { ...view, captions: hit.captions }, layout);
  const make = (result: ReadResult, caption: Caption | null, controls: readonly Element[]): Read => {
    const why = hintsOf(located, caption, field, hit.screen);
    const reading: Reading = {
      setting: field.setting,
      ...(hit.subject ? { subject: hit.subject } : {}),
      result,
      screen: hit.screen.id,
      label: caption?.shown ?? view.labels[keys[0] as LabelKey]?.[0] ?? '',
      method: 'page',
      confidence: why.length > 0 ? 'likely' : 'exact',
      ...(why.length > 0 ? { hints: why } : {}),
      readAt: options.now,
      saved: true,
    };
    return { reading, controls };
  };
  const not = (why: Unreadable, caption: Caption | null, controls: readonly Element[] = []): Read =>
    make({ ok: false, why }, caption, controls);
  if (!located.found) {
    if (located.why !== 'label-not-found') return not(located.why, located.caption);
    return expectedIn(field, options.generation) ? not(notFoundIn(view.scope), located.caption) : null;
  }
  const controls = located.gate ? [located.control, located.gate] : [located.control];
  if (!hit.decided) return not('ambiguous', located.caption, controls);
  if (busy) return not('not-loaded', located.caption, controls);
  if (managedByHub(located.control)) return not('managed-by-hub', located.caption, controls);
  const read = readControl(located.control, field, located.gate, located.caption.shown);
  // An empty box of an editor for something new, where the generation does not promise the field.
  if (!read.ok && read.why === 'not-loaded' && !expectedIn(field, options.generation)) return null;
  if (!read.ok) return not(read.why, located.caption, controls);
  const inverted = field.labels.find(({ label }) => label === located.caption.key)?.inverted ?? false;
  const value = inverted && typeof read.value === 'boolean' ? !read.value : read.value;
  return make({ ok: true, value }, located.caption, controls);
};

/** One control answering for two settings answers for neither; an empty number over nothing but offs is a page not yet filled. */
const settle = (reads: readonly Read[], screen: Screen): readonly Read[] => {
  const owners = new Map<Element, number>();
  for (const { controls } of reads)
    for (const control of controls) owners.set(control, (owners.get(control) ?? 0) + 1);
  const numbers = reads.filter(({ reading }) => isNumber(reading.setting, screen));
  const others = reads.filter(({ reading }) => !isNumber(reading.setting, screen));
  const empty = numbers.some(({ reading }) => !reading.result.ok && reading.result.why === 'not-loaded');
  const unfilled =
    empty && others.every(({ reading }) => !reading.result.ok || reading.result.value === false);
  return reads.map((read) => {
    if (read.controls.some((control) => (owners.get(control) ?? 0) > 1)) return refuse(read, 'ambiguous');
    return unfilled && read.reading.result.ok ? refuse(read, 'not-loaded') : read;
  });
};

const isNumber = (setting: SettingId, screen: Screen): boolean =>
  screen.fields.some((field) => field.setting === setting && field.kind === 'number');

const refuse = (read: Read, why: Unreadable): Read => ({
  ...read,
  reading: { ...read.reading, result: { ok: false, why } },
});

/** Single addresses in one list, ranges in another: the first is not all of them. */
const hasOtherLists = (list: FoundList, shape: ListShape, { lists, labels }: ScopeView): boolean =>
  lists.some(
    (other) =>
      other !== list &&
      !list.root.contains(other.root) &&
      hasColumns(mapColumns(other, shape, labels), shape),
  );

function* sight(hit: Recognised, view: ScopeView, options: ReadOptions): Sliced<Sighting | null> {
  const busy = isBusy(view.scope);
  const layout = layoutOf(view.scope);
  const fields = hit.screen.per === 'domain' && !hit.subject ? [] : hit.screen.fields;
  const reads = settle(
    fields.flatMap((field) => readField(field, hit, view, options, busy, layout) ?? []),
    hit.screen,
  );
  const controls = new Map<string, readonly Element[]>();
  for (const { reading, controls: own } of reads) if (own.length > 0) controls.set(readingKey(reading), own);
  const readings = reads.map(({ reading }) => reading);
  const base = {
    screen: hit.screen.id,
    decided: hit.decided,
    scope: view.scope.root,
    subject: hit.subject,
    controls,
  };
  const shape = hit.screen.list;
  const readingOf = (setting: SettingId, result: ReadResult, label: string): Reading => ({
    setting,
    result,
    screen: hit.screen.id,
    label,
    method: 'page',
    confidence: 'exact',
    readAt: options.now,
    saved: true,
  });
  if (!shape) return { ...base, readings, rows: new Map(), list: null };
  if (!hit.list) {
    const why = busy ? 'not-loaded' : notFoundIn(view.scope);
    const nameless = readingOf(shape.setting, { ok: false, why }, '');
    return { ...base, readings: [...readings, nameless], rows: new Map(), list: null };
  }
  const { labels, generation, memory } = options;
  const read = yield* readList({ list: hit.list, shape, labels, generation, memory, scope: view.scope });
  const coverage = hasOtherLists(hit.list, shape, view)
    ? { seen: read.value.length, total: null }
    : read.coverage;
  if (shape.setting === 'domains.list' && read.nameless && read.rows.size === 0) return null;
  const result: ReadResult = !hit.decided
    ? { ok: false, why: 'ambiguous' }
    : busy
      ? { ok: false, why: 'not-loaded' }
      : listByHub(hit.list.root)
        ? { ok: false, why: 'managed-by-hub' }
        : { ok: true, value: read.value };
  const label = hit.list.header.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80) ?? '';
  const reading = { ...readingOf(shape.setting, result, label), ...(coverage ? { coverage } : {}) };
  return { ...base, readings: [...readings, reading], rows: read.rows, list: hit.list.header };
}

/** What stands in the rows of a long list names no field, whatever it is built of, and there is much of it. */
const withoutRows = (scope: Scope, lists: readonly FoundList[]): Scope => {
  const rows = lists.map(({ candidates }) => candidates).filter(({ length }) => length > bulk);
  return rows.length === 0 ? scope : { ...scope, without: [...scope.without, ...rows.flat()] };
};

/** Reads every screen a document shows. Pure of effects; never throws on a page's account. */
export function* reading(document: Document, options: ReadOptions): Sliced<readonly Sighting[]> {
  if (isApart(document)) return [];
  const columns = columnWords(options.labels);
  const isColumn = (word: string) => columns.has(word);
  const sightings: Sighting[] = [];
  for (const scope of scopesOf(document)) {
    yield;
    const lists = listsIn(scope, isColumn);
    yield;
    const captions = captionsIn(withoutRows(scope, lists), wordings(options.labels));
    if (captions.length === 0) continue;
    yield;
    const places = placesOf(scope);
    yield;
    const view: ScopeView = { scope, captions, places, lists, labels: options.labels };
    for (const hit of recognise(view, screens, ownName(view))) {
      yield;
      const sighting = yield* sight(hit, view, options);
      if (sighting) sightings.push(sighting);
    }
  }
  return sightings;
}

export const readDocument = (document: Document, options: ReadOptions): readonly Sighting[] =>
  atOnce(reading(document, options));
