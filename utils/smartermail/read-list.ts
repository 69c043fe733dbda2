import type { LabelCatalogue } from '../screens/labels/labels.ts';
import type { Coverage } from '../screens/reading.ts';
import type { Generation, ListColumn, ListShape } from '../screens/screen.ts';
import type { AccessRow, AccessSwitch, DomainRow } from '../screens/settings.ts';
import type { FoundList } from './list-rows.ts';
import { cellsOf } from './list-shape.ts';
import { readSwitchCell, readTextCell } from './read-cell.ts';
import { normalise } from './text.ts';

const domainName = /^(?=.{4,253}$)([a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/;
export const isDomainName = (text: string): boolean => domainName.test(text);

export interface ReadList {
  readonly value: readonly AccessRow[] | readonly DomainRow[];
  readonly coverage?: Coverage;
  /** Row elements by the key a finding names them with. */
  readonly rows: ReadonlyMap<string, Element>;
}

interface Mapped {
  readonly column: ListColumn;
  readonly inverted: boolean;
  readonly index: number;
}

/** Which columns of a found list are which; the first header with the words wins, a second one is ignored. */
export const mapColumns = (list: FoundList, shape: ListShape, labels: LabelCatalogue): readonly Mapped[] =>
  shape.columns.flatMap((column) => {
    for (const { label, inverted } of column.labels) {
      const wordings = labels[label].map(normalise);
      const index = list.columns.findIndex((word) => wordings.includes(word));
      if (index >= 0) return [{ column, inverted: inverted ?? false, index }];
    }
    return [];
  });

export const hasColumns = (mapped: readonly Mapped[], shape: ListShape): boolean =>
  shape.must.every((key) => mapped.some(({ column }) => column.key === key));

/** Cells by column index, a wide cell standing for each of its columns. */
const spread = (row: Element): Element[] =>
  cellsOf(row).flatMap((cell) =>
    Array.from({ length: Number(cell.getAttribute('colspan') ?? '1') || 1 }, () => cell),
  );

/** Ranges the 100.x product whitelists by itself; they can be edited, not deleted (help, newest captures). */
const internalRanges =
  /^(10\.0\.0\.0\/8|10\.\*(\.\*\.\*)?|172\.16\.0\.0\/12|192\.168\.0\.0\/16|192\.168\.\*(\.\*)?|127\.0\.0\.0\/8|fc00::\/7|fd00::\/8|fe80::\/10|::1(\/128)?|10\.0\.0\.0\s*-\s*10\.255\.255\.255|172\.16\.0\.0\s*-\s*172\.31\.255\.255|192\.168\.0\.0\s*-\s*192\.168\.255\.255|127\.0\.0\.0\s*-\s*127\.255\.255\.255)$/i;

const builtIn = (address: string, generation: Generation | null): boolean | null => {
  if (generation === null) return null;
  if (generation === 'L5' || generation === 'L7' || generation === 'M16') return false;
  return internalRanges.test(address.trim());
};

const accessRow = (
  cells: readonly Element[],
  mapped: readonly Mapped[],
  generation: Generation | null,
): AccessRow => {
  const switches: Partial<Record<AccessSwitch, boolean | null>> = {};
  const addressAt = mapped.find(({ column }) => column.key === 'address')?.index ?? -1;
  let address = '';
  let end = '';
  let description = '';
  let disabled = false;
  for (const { column, inverted, index } of mapped) {
    const cell = cells[index];
    if (!cell) continue;
    if (column.key === 'address') address = readTextCell(cell);
    else if (column.key === 'addressEnd') end = cells[index] === cells[addressAt] ? '' : readTextCell(cell);
    else if (column.key === 'description') description = readTextCell(cell);
    else if (column.key === 'name') continue;
    else {
      const on = readSwitchCell(cell);
      const meant = on === null ? null : on !== inverted;
      if (column.key === 'enabled') disabled = meant === false;
      else if (column.key === 'disabled') disabled = meant === true;
      else switches[column.key] = meant;
    }
  }
  // Old grids show a range in two columns, or either one address or one range.
  const whole = [address, end].filter((part) => part !== '').join(' - ');
  return {
    address: whole,
    switches,
    builtIn: builtIn(whole, generation),
    ...(description ? { description } : {}),
    ...(disabled ? { disabled } : {}),
  };
};

const domainRow = (cells: readonly Element[], mapped: readonly Mapped[]): DomainRow => {
  const name = mapped.find(({ column }) => column.key === 'name');
  const state = mapped.find(({ column }) => column.key === 'enabled');
  const cell = state ? cells[state.index] : undefined;
  const on = cell ? readSwitchCell(cell) : null;
  const nameCell = name ? cells[name.index] : undefined;
  return {
    name: nameCell ? readTextCell(nameCell).toLowerCase() : '',
    enabled: on === null || !state ? null : on !== state.inverted,
  };
};

/** Reads a list's rows by their columns. Rows without an address or name are kept as partial coverage. */
export const readList = (
  list: FoundList,
  shape: ListShape,
  labels: LabelCatalogue,
  generation: Generation | null,
): ReadList => {
  const mapped = mapColumns(list, shape, labels);
  const rows = new Map<string, Element>();
  const domains = shape.setting === 'domains.list';
  const value: (AccessRow | DomainRow)[] = [];
  let nameless = 0;
  for (const row of list.rows) {
    const cells = spread(row);
    const read = domains ? domainRow(cells, mapped) : accessRow(cells, mapped, generation);
    const key = 'name' in read ? read.name : read.address;
    if (key === '' || (domains && !isDomainName(key))) {
      nameless++;
      continue;
    }
    rows.set(key, row);
    value.push(read);
  }
  const coverage = nameless > 0 ? { seen: value.length, total: list.coverage?.total ?? null } : list.coverage;
  return { value: value as ReadList['value'], rows, ...(coverage ? { coverage } : {}) };
};
