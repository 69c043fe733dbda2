import type { Coverage } from '../screens/reading.ts';
import { coverageOf } from './list-coverage.ts';
import { lengthSaid, saysNothing } from './list-length.ts';
import type { FoundList } from './list-rows.ts';
import { cellsOf, cellsUnder } from './list-shape.ts';
import type { Scope } from './scopes.ts';
import { isTurn, type Sliced } from './slices.ts';
import { isVisible } from './visible.ts';

/** Which of a list's rows a person sees, and whether these are all. */
export interface SeenRows {
  /** With their cells by column; null where those are known. */
  readonly rows: ReadonlyMap<Element, readonly Element[] | null>;
  /** Absent when the page gives no sign of more rows than are shown. */
  readonly coverage?: Coverage;
}

const unfolded = '[aria-expanded=true]';
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

/**
 * What a row says that is no row of data: how long the list is (0 for "No items"), or null for what may hide rows. A
 * row with words in several cells is data whose cells cannot be told, whatever they say.
 */
const noteIn = (row: Element): (number | null)[] => {
  const text = (row.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const worded = cellsOf(row).filter((cell) => (cell.textContent ?? '').trim() !== '');
  if (worded.length > 1 && !isPager(row)) return [null];
  // The heading of a group: the rows of one that is folded are not there.
  if (row.matches(unfolded) || row.querySelector(unfolded)) return [];
  const length = lengthSaid(text);
  if (length !== undefined) return [length];
  return [saysNothing(text) ? 0 : null];
};

/** Tells rows from what else stands under a header and speaks of the list's length. `isKnown`: it was told before. */
export function* seenRows(
  list: FoundList,
  scope: Scope,
  isKnown: (row: Element) => boolean,
): Sliced<SeenRows> {
  const rows = new Map<Element, readonly Element[] | null>();
  const said: (number | null)[] = [];
  for (const [at, row] of list.candidates.entries()) {
    if (isTurn(at)) yield;
    const visible = isVisible(row);
    if (visible && isKnown(row)) {
      rows.set(row, null);
      continue;
    }
    const cells = visible ? cellsUnder(list.columns, row) : null;
    if (isFilterRow(row)) {
      if (isFiltering(row)) said.push(null);
    } else if (!visible) {
      // Hidden rows with words in them: the list is longer than what is shown.
      if ((row.textContent ?? '').trim() !== '') said.push(null);
    } else if (cells) rows.set(row, cells);
    else said.push(...noteIn(row));
  }
  const coverage = coverageOf(list, rows.size, said, scope);
  return { rows, ...(coverage ? { coverage } : {}) };
}
