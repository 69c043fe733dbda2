import type { LabelCatalogue } from '../screens/labels/labels.ts';
import type { Coverage } from '../screens/reading.ts';
import type { Generation, ListColumn, ListShape } from '../screens/screen.ts';
import { type SettingValue, settings } from '../screens/settings.ts';
import { isChanged } from './as-loaded.ts';
import type { FoundList } from './list-rows.ts';
import type { RowMemory } from './row-memory.ts';
import { readAccessRow } from './rows/access.ts';
import { readAdministratorRow } from './rows/administrators.ts';
import { readDomainRow } from './rows/domains.ts';
import { readIdsRow } from './rows/ids.ts';
import { readPortRow } from './rows/ports.ts';
import type { Cell, Cells, ReadRow } from './rows/row.ts';
import { readServiceRow } from './rows/services.ts';
import type { Scope } from './scopes.ts';
import { seenRows } from './seen-rows.ts';
import { isTurn, type Sliced } from './slices.ts';
import { normalise } from './text.ts';

export { isDomainName } from './rows/domains.ts';

export interface ReadList {
  readonly value: Exclude<SettingValue, string | number | boolean>;
  readonly coverage?: Coverage;
  /** Some rows have no name to be found by. */
  readonly nameless: boolean;
  /** Row elements by the key a finding names them with. */
  readonly rows: ReadonlyMap<string, Element>;
}

interface Mapped {
  readonly column: ListColumn;
  readonly inverted: boolean;
  readonly index: number;
}

/**
 * Which columns of a found list are which; the first header with the words wins, a second one is ignored. None where
 * a column shows that it is another list.
 */
export const mapColumns = (list: FoundList, shape: ListShape, labels: LabelCatalogue): readonly Mapped[] => {
  const others = (shape.unlike ?? []).flatMap((label) => labels[label].map(normalise));
  if (list.columns.some((word) => others.includes(word))) return [];
  return shape.columns.flatMap((column) => {
    for (const { label, inverted } of column.labels) {
      const wordings = labels[label].map(normalise);
      const index = list.columns.findIndex((word) => wordings.includes(word));
      if (index >= 0) return [{ column, inverted: inverted ?? false, index }];
    }
    return [];
  });
};

export const hasColumns = (mapped: readonly Mapped[], shape: ListShape): boolean =>
  shape.must.every((key) => mapped.some(({ column }) => column.key === key));

const cellsBy = (
  elements: readonly Element[],
  mapped: readonly Mapped[],
  headers: readonly string[],
): Cells => {
  const cells = new Map<ListColumn['key'], Cell>();
  for (const { column, inverted, index } of mapped) {
    const element = elements[index];
    if (element) cells.set(column.key, { element, inverted, header: headers[index] ?? '' });
  }
  return cells;
};

const boxes = 'input:not([disabled]),select:not([disabled]),textarea:not([disabled])';
/** Edited where it stands, and not saved yet: what it says is not the server's. A box to select it by says nothing. */
const isEdited = (row: Element, cells: Cells, generation: Generation | null): boolean =>
  [...row.querySelectorAll(boxes)].some(
    (box) => [...cells.values()].some(({ element }) => element.contains(box)) && isChanged(box, generation),
  );

/** The same list again, where nothing in it changed: whoever compares values sees that at once. */
const before = new WeakMap<Element, ReadList>();
const unlessSame = (header: Element, next: ReadList): ReadList => {
  const last = before.get(header);
  const same =
    last?.value.length === next.value.length && next.value.every((row, at) => row === last.value[at]);
  const kept = same ? { ...next, value: last.value } : next;
  before.set(header, kept);
  return kept;
};

interface ListInput {
  readonly list: FoundList;
  readonly shape: ListShape;
  readonly labels: LabelCatalogue;
  readonly generation: Generation | null;
  readonly scope: Scope;
  readonly memory: RowMemory | undefined;
}

/** Rows that cannot be named, or are being edited, are no rows of the value, and the list is then known in part only. */
function* readRows<Row>(readRow: ReadRow<Row>, input: ListInput): Sliced<ReadList> {
  const { list, shape, generation, memory } = input;
  const mapped = mapColumns(list, shape, input.labels);
  const body = list.candidates[0]?.parentElement;
  if (body) memory?.follow(body);
  const as = JSON.stringify([shape.setting, generation, list.columns]);
  const known = new Map<Element, unknown>();
  const seen = yield* seenRows(list, input.scope, (row) => {
    const recalled = memory?.recall(row, as);
    if (recalled) known.set(row, recalled.made);
    return recalled !== null && recalled !== undefined;
  });
  const readNew = (row: Element, elements: readonly Element[]): ReturnType<ReadRow<Row>> => {
    const cells = cellsBy(elements, mapped, list.columns);
    return isEdited(row, cells, generation) ? null : readRow(cells, generation);
  };
  const rows = new Map<string, Element>();
  const value: Row[] = [];
  let at = 0;
  for (const [row, cells] of seen.rows) {
    if (isTurn(at++)) yield;
    const made = cells ? readNew(row, cells) : (known.get(row) as ReturnType<ReadRow<Row>>);
    if (cells) memory?.keep(row, as, made);
    if (!made) continue;
    rows.set(made.key, row);
    value.push(made.value);
  }
  const nameless = value.length < seen.rows.size;
  const coverage = nameless ? { seen: value.length, total: seen.coverage?.total ?? null } : seen.coverage;
  const read = {
    value: value as unknown as ReadList['value'],
    rows,
    nameless,
    ...(coverage ? { coverage } : {}),
  };
  return unlessSame(list.header, read);
}

/** Reads a list's rows by their columns. Rows without an address or name are kept as partial coverage. */
export const readList = (input: ListInput): Sliced<ReadList> => {
  const { setting } = input.shape;
  switch (settings[setting].kind) {
    case 'accessRows':
      return readRows(readAccessRow, input);
    case 'domainRows':
      return readRows(readDomainRow, input);
    case 'idsRows':
      return readRows(readIdsRow, input);
    case 'administratorRows':
      return readRows(readAdministratorRow, input);
    case 'serviceRows':
      return readRows(readServiceRow, input);
    case 'portRows':
      return readRows(readPortRow, input);
    default:
      throw new Error(`${setting} is no list`);
  }
};
