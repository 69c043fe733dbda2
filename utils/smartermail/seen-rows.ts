import type { Coverage } from '../screens/reading.ts';
import { coverageOf, lengthSaid } from './list-coverage.ts';
import type { FoundList } from './list-rows.ts';
import { cellsOf, spanOf } from './list-shape.ts';
import type { Scope } from './scopes.ts';
import type { Sliced } from './slices.ts';
import { isVisible } from './visible.ts';

/** Which of a list's rows a person sees, and whether these are all. */
export interface SeenRows {
  readonly rows: readonly Element[];
  /** Absent when the page gives no sign of more rows than are shown. */
  readonly coverage?: Coverage;
}

const unfolded = '[aria-expanded=true]';
const emptyNote = /\b(no|none|empty|nothing)\b/;
const isPager = (row: Element): boolean =>
  /pager|paging|pagination/i.test(row.className) ||
  (/^[\s\d.<>\u00AB\u00BB\u2026|]+$/.test(row.textContent ?? '') && row.querySelector('a') !== null);

/** Boxes to filter by, under the header (Telerik grids have such a row). */
const isFilterRow = (row: Element): boolean =>
  row.parentElement?.tagName === 'THEAD' || /filter/i.test(row.className);
const isFiltering = (row: Element): boolean =>
  [...row.querySelectorAll('input')].some((box) =>
    box.type === 'checkbox' ? box.checked : box.type !== 'hidden' && box.value.trim() !== '',
  );

const widthOf = (row: Element): number => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0);

/** A row that is no row of data: "No items", a count, a pager, or something that may hide rows. */
const noteIn = (row: Element): (number | null)[] => {
  const text = (row.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  // The heading of a group: the rows of one that is folded are not there.
  if (row.matches(unfolded) || row.querySelector(unfolded)) return [];
  const length = lengthSaid(text);
  if (length !== undefined) return [length];
  return !isPager(row) && emptyNote.test(text.toLowerCase()) ? [] : [null];
};

/** Tells rows from what else stands under a header and speaks of the list's length. `isKnown`: it was told before. */
export function* seenRows(
  list: FoundList,
  scope: Scope,
  isKnown: (row: Element) => boolean,
): Sliced<SeenRows> {
  const rows: Element[] = [];
  const said: (number | null)[] = [];
  for (const row of list.candidates) {
    yield;
    const visible = isVisible(row);
    if (visible && isKnown(row)) rows.push(row);
    else if (isFilterRow(row)) {
      if (isFiltering(row)) said.push(null);
    } else if (!visible) {
      // Hidden rows with words in them: the list is longer than what is shown.
      if ((row.textContent ?? '').trim() !== '') said.push(null);
    } else if (row.childElementCount > 1 && widthOf(row) === list.columns.length) rows.push(row);
    else said.push(...noteIn(row));
  }
  const coverage = coverageOf(list.root, rows.length, said, scope);
  return { rows, ...(coverage ? { coverage } : {}) };
}
