import { cellsOf, cellsUnder, headerRowOf, isHeadRow, spanOf } from './list-shape.ts';
import { inScope, type Scope } from './scopes.ts';
import { queryNames } from './sparse.ts';
import { normalise, words } from './text.ts';
import { isVisible } from './visible.ts';

/** A list as found on a page: its header words by column, and what stands under them. */
export interface FoundList {
  readonly root: Element;
  readonly header: Element;
  /** Normalised header words, by column index (a wide header cell takes several). */
  readonly columns: readonly string[];
  /** Rows, and among them notes, pagers, boxes to filter by and what is hidden. */
  readonly candidates: readonly Element[];
}

/** The sorted column carries an arrow after its words. */
const sortArrow = /[\u25B2\u25BC\u25B3\u25BD\u2191\u2193\u21C5]/g;

const columnsOf = (header: Element): string[] =>
  cellsOf(header).flatMap((cell) => {
    const span = spanOf(cell);
    const label =
      words(cell, 60).replace(sortArrow, '').trim() ||
      normalise(cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
    return [label, ...Array.from({ length: span - 1 }, () => '')];
  });

const build = (root: Element, header: Element, candidates: readonly Element[]): FoundList => ({
  root,
  header,
  columns: columnsOf(header),
  candidates,
});

const isShown = (table: Element, scope: Scope): table is HTMLTableElement =>
  table instanceof HTMLTableElement && inScope(table, scope) && isVisible(table);

/** The rows under a header that has a table of its own, as scrolling grids draw it: the next table that fits it. */
const bodyApart = (
  head: HTMLTableElement,
  columns: readonly string[],
  tables: readonly HTMLTableElement[],
  isList: (table: HTMLTableElement) => boolean,
): HTMLTableElement | null => {
  for (const table of tables.slice(tables.indexOf(head) + 1)) {
    if (isList(table)) return null;
    if ([...table.rows].slice(0, 4).some((row) => cellsUnder(columns, row) !== null)) return table;
  }
  return null;
};

/**
 * A header of two cells that are no `th`, as the short lists of old grids have: two known column words in the first row,
 * and under it rows of two cells or a note. With something to fill in, it is a form of two columns.
 */
const shortHeaderOf = (
  table: HTMLTableElement,
  isColumn: (word: string) => boolean,
): HTMLTableRowElement | null => {
  const [first, ...rest] = table.rows;
  if (first?.childElementCount !== 2 || table.querySelector('table,textarea,select')) return null;
  const columns = columnsOf(first);
  const isBody = rest.every((row) => row.childElementCount === 1 || cellsUnder(columns, row) !== null);
  const isForm =
    table.querySelector('input:not([type=checkbox]):not([type=radio]):not([type=hidden])') !== null;
  return columns.length === 2 && columns.every(isColumn) && rest.length > 0 && isBody && !isForm
    ? first
    : null;
};

const tableLists = (scope: Scope, isColumn: (word: string) => boolean): FoundList[] => {
  const tables = queryNames(scope.root, 'table').filter((table) => isShown(table, scope));
  const heads = new Map(tables.map((table) => [table, headerRowOf(table) ?? shortHeaderOf(table, isColumn)]));
  const isList = (table: HTMLTableElement): boolean => {
    const header = heads.get(table);
    return header != null && (isHeadRow(header) || columnsOf(header).filter(isColumn).length >= 2);
  };
  return tables.flatMap((table) => {
    const header = heads.get(table);
    if (!header) return [];
    const rows = [...table.rows];
    const below = rows.slice(rows.indexOf(header) + 1);
    if (below.length > 0) return [build(table, header, below)];
    const body = bodyApart(table, columnsOf(header), tables, isList);
    return [build(body ?? table, header, body ? [...body.rows] : [])];
  });
};

/** Grids of other elements: the header is the element whose children are the known column words. */
const blockLists = (scope: Scope, isColumn: (word: string) => boolean): FoundList[] => {
  const headers = new Set<Element>();
  for (const element of queryNames(scope.root, 'div,span,li,ul,md-list-item,header,section,[role=row]')) {
    if (element.childElementCount < 2 || element.childElementCount > 24 || element.closest('table')) continue;
    if (!inScope(element, scope) || element.querySelector('input:not([type=checkbox]),select,textarea'))
      continue;
    const hits = cellsOf(element).filter((cell) => isColumn(words(cell, 60)));
    if (hits.length >= 2 && isVisible(element)) headers.add(element);
  }
  return [...headers].map((header) => build(gridRoot(header, scope), header, rowsBelow(header, scope)));
};

const grids = '[role=grid],[role=table],[role=treegrid]';
const gridRoot = (header: Element, scope: Scope): Element => {
  const grid = header.closest(grids);
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
      const inner = queryNames(block, '*').find((element) => element.childElementCount === width);
      if (inner?.parentElement) return [...inner.parentElement.children];
    }
    if (after.length > 0 && hops > 0) return after;
    const parent: Element | null = at.parentElement;
    if (!parent || at.matches(grids)) break;
    at = parent;
  }
  return [];
};

/** Every list of a scope whose header has at least two of the wanted columns. */
export const listsIn = (scope: Scope, isColumn: (word: string) => boolean): readonly FoundList[] =>
  [...tableLists(scope, isColumn), ...blockLists(scope, isColumn)].filter(
    (list) => list.columns.filter(isColumn).length >= 2,
  );
