import type { Coverage } from '../screens/reading.ts';
import { coverageOf, lengthSaid } from './list-coverage.ts';
import { cellsOf, headerRowOf } from './list-shape.ts';
import { inScope, type Scope } from './scopes.ts';
import { normalise, words } from './text.ts';
import { isVisible } from './visible.ts';

/** A list as found on a page: its header words by column, its rows, and whether all of them are there. */
export interface FoundList {
  readonly root: Element;
  readonly header: Element;
  /** Normalised header words, by column index (a wide header cell takes several). */
  readonly columns: readonly string[];
  readonly rows: readonly Element[];
  /** Absent when the page gives no sign of more rows than are shown. */
  readonly coverage?: Coverage;
}

/** The sorted column carries an arrow after its words. */
const sortArrow = /[\u25B2\u25BC\u25B3\u25BD\u2191\u2193\u21C5]/g;
const spanOf = (cell: Element): number => Number(cell.getAttribute('colspan') ?? '1') || 1;

const columnsOf = (header: Element): string[] =>
  cellsOf(header).flatMap((cell) => {
    const span = spanOf(cell);
    const label =
      words(cell, 60).replace(sortArrow, '').trim() ||
      normalise(cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
    return [label, ...Array.from({ length: span - 1 }, () => '')];
  });

const unfolded = '[aria-expanded=true]';
const emptyNote = /\b(no|none|empty|nothing)\b/;
const isPager = (row: Element): boolean =>
  /pager|paging|pagination/i.test(row.className) ||
  (/^[\s\d.<>\u00AB\u00BB\u2026|]+$/.test(row.textContent ?? '') && row.querySelector('a') !== null);

/** Splits what follows a header into rows and what else it says of the list's length. */
const sortRows = (candidates: readonly Element[], width: number) => {
  const rows: Element[] = [];
  const said: (number | null)[] = [];
  for (const row of candidates) {
    if (isFilterRow(row)) {
      if (isFiltering(row)) said.push(null);
      continue;
    }
    if (!isVisible(row)) {
      // Hidden rows with words in them: the list is longer than what is shown.
      if ((row.textContent ?? '').trim() !== '') said.push(null);
      continue;
    }
    if (cellsOf(row).length > 1 && widthOf(row) === width) rows.push(row);
    else said.push(...noteIn(row));
  }
  return { rows, said };
};

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

const build = (root: Element, header: Element, candidates: readonly Element[], scope: Scope): FoundList => {
  const columns = columnsOf(header);
  const { rows, said } = sortRows(candidates, columns.length);
  const coverage = coverageOf(root, rows.length, said, scope);
  return { root, header, columns, rows, ...(coverage ? { coverage } : {}) };
};

const tableLists = (scope: Scope): FoundList[] =>
  [...scope.root.querySelectorAll('table')].flatMap((table) => {
    if (!inScope(table, scope) || !isVisible(table)) return [];
    const header = headerRowOf(table);
    if (!header) return [];
    const rows = [...table.rows];
    const below = rows.slice(rows.indexOf(header) + 1);
    if (below.length > 0) return [build(table, header, below, scope)];
    // A scrolling grid keeps its header in a table of its own.
    const body = [...(table.parentElement?.parentElement?.querySelectorAll('table') ?? [])].find(
      (other) =>
        other !== table &&
        other.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_PRECEDING &&
        !headerRowOf(other),
    );
    return [build(table.parentElement ?? table, header, body ? [...body.rows] : [], scope)];
  });

/** Grids of other elements: the header is the element whose children are the known column words. */
const blockLists = (scope: Scope, isColumn: (word: string) => boolean): FoundList[] => {
  const headers = new Set<Element>();
  for (const element of scope.root.querySelectorAll(
    'div,span,li,ul,md-list-item,header,section,[role=row]',
  )) {
    if (element.childElementCount < 2 || element.childElementCount > 24 || element.closest('table')) continue;
    if (!inScope(element, scope) || element.querySelector('input:not([type=checkbox]),select,textarea'))
      continue;
    const hits = cellsOf(element).filter((cell) => isColumn(words(cell, 60)));
    if (hits.length >= 2 && isVisible(element)) headers.add(element);
  }
  return [...headers].map((header) =>
    build(gridRoot(header, scope), header, rowsBelow(header, scope), scope),
  );
};

const gridRoot = (header: Element, scope: Scope): Element => {
  const grid = header.closest('[role=grid],[role=table],[role=treegrid]');
  if (grid && scope.root.contains(grid)) return grid;
  return header.parentElement ?? header;
};

const rowsBelow = (header: Element, scope: Scope): Element[] => {
  const width = header.childElementCount;
  let at: Element = header;
  for (let hops = 0; hops < 3 && at !== scope.root; hops++) {
    const after: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
    const direct = after.filter((element) => element.childElementCount === width);
    if (direct.length > 0) return after;
    for (const block of after) {
      const inner = [...block.querySelectorAll('*')].find((element) => element.childElementCount === width);
      if (inner?.parentElement) return [...inner.parentElement.children];
    }
    if (after.length > 0 && hops > 0) return after;
    const parent: Element | null = at.parentElement;
    if (!parent) break;
    at = parent;
  }
  return [];
};

/** Every list of a scope whose header has at least two of the wanted columns. */
export const listsIn = (scope: Scope, isColumn: (word: string) => boolean): readonly FoundList[] =>
  [...tableLists(scope), ...blockLists(scope, isColumn)].filter(
    (list) => list.columns.filter(isColumn).length >= 2,
  );
