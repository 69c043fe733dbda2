import { normalise, words } from './text.ts';

/** One row of cells, as elements. From cell to cell: spreading the live collection takes several times as long. */
export const cellsOf = (row: Element): Element[] => {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) cells.push(cell);
  return cells;
};

/** How many columns a cell stands in. */
export const spanOf = (cell: Element): number => Number(cell.getAttribute('colspan') ?? '1') || 1;

/** Cells by column index, a wide cell standing for each of its columns. */
const spread = (row: Element): Element[] => {
  const cells = cellsOf(row);
  return cells.some((cell) => cell.hasAttribute('colspan'))
    ? cells.flatMap((cell) => Array.from({ length: spanOf(cell) }, () => cell))
    : cells;
};

const boxes = 'input[type=checkbox],input[type=radio],md-checkbox,[role=checkbox]';
const isBoxCell = (cell: Element): boolean =>
  (cell.textContent ?? '').trim() === '' && cell.querySelectorAll(boxes).length === 1;
const acts = /^((edit|delete|remove|modify|change|details|view|copy)\b[\s|,/]*)+$/;
/** Links and buttons to act on the row, and nothing else. */
const isActionCell = (cell: Element): boolean =>
  cell.querySelector('a,button,input[type=button],input[type=submit]') !== null &&
  acts.test(
    normalise(
      [
        cell.textContent,
        ...[...cell.querySelectorAll('input,img')].map(
          (one) => one.getAttribute('value') ?? one.getAttribute('alt'),
        ),
      ].join(' '),
    ),
  );

/**
 * A row's cells by column. Before the first may stand one box to select the row by, where the header has no cell over
 * it; behind the last only cells to act on the row. Null where the cells fit no way, or two.
 */
export const cellsUnder = (columns: readonly string[], row: Element): readonly Element[] | null => {
  const cells = spread(row);
  if (cells[0] === cells.at(-1)) return null;
  if (cells.length === columns.length) return cells;
  const first = cells[0];
  const ways = [0, ...(first && isBoxCell(first) && columns[0] !== '' ? [1] : [])].filter(
    (shift) =>
      cells.length >= columns.length + shift && cells.slice(columns.length + shift).every(isActionCell),
  );
  return ways.length === 1 ? cells.slice(ways[0]) : null;
};

const cellCount = (row: Element): number => row.children.length;

export const isHeadRow = (row: Element): boolean => {
  const cells = cellsOf(row);
  const heads = cells.filter((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');
  return heads.length >= 2;
};

const isPlainTextRow = (row: Element): boolean => {
  const cells = cellsOf(row);
  if (cells.length < 3) return false;
  const withText = cells.filter((cell) => words(cell, 60) !== '');
  return (
    withText.length >= 2 &&
    cells.every(
      (cell, at) => !cell.querySelector('input,select,textarea,md-switch,md-checkbox,label') || at === 0,
    )
  );
};

/** The header row of a table that is a list, not a form laid out in rows; null for a form. */
export const headerRowOf = (table: HTMLTableElement): HTMLTableRowElement | null => {
  const rows = Array.from({ length: Math.min(12, table.rows.length) }, (_, at) => table.rows[at]).filter(
    (row) => row?.closest('table') === table,
  ) as HTMLTableRowElement[];
  const head = rows.slice(0, 4).find(isHeadRow);
  if (head) return head;
  const first = rows.slice(0, 4).find(isPlainTextRow);
  if (!first) return null;
  const next = rows[rows.indexOf(first) + 1];
  // A header alone is an empty list; a header over rows has their number of cells, or a note in one cell.
  return !next || cellCount(next) === cellCount(first) || cellCount(next) === 1 ? first : null;
};

interface Shape {
  readonly rows: number;
  readonly header: Element | null;
  /** It holds tables of its own, so it may lay out a page. */
  readonly nested: boolean;
}
const shapes = new WeakMap<Element, Shape>();

const shapeOf = (table: HTMLTableElement): Shape => {
  const known = shapes.get(table);
  const rows = table.rows.length;
  if (known?.rows === rows) return known;
  const shape = { rows, header: headerRowOf(table), nested: table.querySelector('table') !== null };
  shapes.set(table, shape);
  return shape;
};

/** A row (or the body) of a list: its text is data, never a caption. */
export const isListBody = (element: Element): boolean => {
  const tag = element.tagName;
  if (tag === 'TR') {
    const table = element.closest('table');
    if (!table) return false;
    const { header, nested } = shapeOf(table);
    // A layout table can start with a row of words too; what it lays out holds tables of its own.
    return header !== null && header !== element && !(nested && element.querySelector('table'));
  }
  if (tag === 'TBODY' && element.parentElement instanceof HTMLTableElement) {
    const { header, nested } = shapeOf(element.parentElement);
    return header !== null && !nested && !element.contains(header);
  }
  if (element.getAttribute('role') === 'row' || element.getAttribute('role') === 'gridcell') {
    return !element.querySelector('[role=columnheader]');
  }
  return false;
};

/** Whether an element is data of a list, or stands in it. */
export const isInListBody = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) if (isListBody(at)) return true;
  return false;
};
