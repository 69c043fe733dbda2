import type { Generation, ListColumn } from '../../screens/screen.ts';
import { readSwitchCell } from '../read-cell.ts';

/** One cell of a row, with what its column says of it. */
export interface Cell {
  readonly element: Element;
  /** The column's words say the opposite of what is asked ("Disabled"). */
  readonly inverted: boolean;
  /** Normalised words over the column: the unit may stand there. */
  readonly header: string;
}

/** By column; without the columns that the list, or this row, does not have. */
export type Cells = ReadonlyMap<ListColumn['key'], Cell>;

/** A row's value, and the key a finding names it with. Null: what makes it a row could not be read. */
export type ReadRow<Row> = (
  cells: Cells,
  generation: Generation | null,
) => { readonly key: string; readonly value: Row } | null;

/** On, off, or null where there is no such cell or it cannot be told. */
export const switchIn = (cells: Cells, key: ListColumn['key']): boolean | null => {
  const cell = cells.get(key);
  const on = cell ? readSwitchCell(cell.element) : null;
  return on === null ? null : on !== cell?.inverted;
};
