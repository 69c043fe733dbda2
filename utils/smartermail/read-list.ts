import type { LabelCatalogue } from '../screens/labels/labels.ts';
import type { Coverage } from '../screens/reading.ts';
import type { Generation, ListColumn, ListShape } from '../screens/screen.ts';
import { type SettingValue, settings } from '../screens/settings.ts';
import type { FoundList } from './list-rows.ts';
import { cellsOf } from './list-shape.ts';
import { readAccessRow } from './rows/access.ts';
import { readAdministratorRow } from './rows/administrators.ts';
import { readDomainRow } from './rows/domains.ts';
import { readIdsRow } from './rows/ids.ts';
import type { Cell, Cells, ReadRow } from './rows/row.ts';
import { readServiceRow } from './rows/services.ts';
import { normalise } from './text.ts';

export { isDomainName } from './rows/domains.ts';

export interface ReadList {
  readonly value: Exclude<SettingValue, string | number | boolean>;
  readonly coverage?: Coverage;
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

/** Cells by column index, a wide cell standing for each of its columns. */
const spread = (row: Element): Element[] =>
  cellsOf(row).flatMap((cell) =>
    Array.from({ length: Number(cell.getAttribute('colspan') ?? '1') || 1 }, () => cell),
  );

const cellsBy = (row: Element, mapped: readonly Mapped[], headers: readonly string[]): Cells => {
  const elements = spread(row);
  return new Map(
    mapped.flatMap(({ column, inverted, index }): [ListColumn['key'], Cell][] => {
      const element = elements[index];
      return element ? [[column.key, { element, inverted, header: headers[index] ?? '' }]] : [];
    }),
  );
};

/** Rows that cannot be named are no rows of the value, and the list is then known in part only. */
const readRows = <Row>(
  readRow: ReadRow<Row>,
  list: FoundList,
  mapped: readonly Mapped[],
  generation: Generation | null,
) => {
  const rows = new Map<string, Element>();
  const value: Row[] = [];
  for (const row of list.rows) {
    const read = readRow(cellsBy(row, mapped, list.columns), generation);
    if (!read) continue;
    rows.set(read.key, row);
    value.push(read.value);
  }
  const nameless = value.length < list.rows.length;
  const coverage = nameless ? { seen: value.length, total: list.coverage?.total ?? null } : list.coverage;
  return { value, rows, ...(coverage ? { coverage } : {}) };
};

/** Reads a list's rows by their columns. Rows without an address or name are kept as partial coverage. */
export const readList = (
  list: FoundList,
  shape: ListShape,
  labels: LabelCatalogue,
  generation: Generation | null,
): ReadList => {
  const mapped = mapColumns(list, shape, labels);
  switch (settings[shape.setting].kind) {
    case 'accessRows':
      return readRows(readAccessRow, list, mapped, generation);
    case 'domainRows':
      return readRows(readDomainRow, list, mapped, generation);
    case 'idsRows':
      return readRows(readIdsRow, list, mapped, generation);
    case 'administratorRows':
      return readRows(readAdministratorRow, list, mapped, generation);
    case 'serviceRows':
      return readRows(readServiceRow, list, mapped, generation);
    default:
      throw new Error(`${shape.setting} is no list`);
  }
};
