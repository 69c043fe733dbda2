import { words } from './text.ts';

/** One row of cells, as elements. */
export const cellsOf = (row: Element): Element[] => [...row.children];

const cellCount = (row: Element): number => row.children.length;

const isHeadRow = (row: Element): boolean => {
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
  const rows = [...table.rows].filter((row) => row.closest('table') === table);
  const head = rows.slice(0, 4).find(isHeadRow);
  if (head) return head;
  const first = rows.slice(0, 4).find(isPlainTextRow);
  if (!first) return null;
  const next = rows[rows.indexOf(first) + 1];
  // A header alone is an empty list; a header over rows has their number of cells, or a note in one cell.
  return !next || cellCount(next) === cellCount(first) || cellCount(next) === 1 ? first : null;
};

const bodies = new WeakMap<Element, { rows: number; header: Element | null }>();

const listHeader = (table: HTMLTableElement): Element | null => {
  const known = bodies.get(table);
  const rows = table.rows.length;
  if (known && known.rows === rows) return known.header;
  const header = headerRowOf(table);
  bodies.set(table, { rows, header });
  return header;
};

/** A row (or the body) of a list: its text is data, never a caption. */
export const isListBody = (element: Element): boolean => {
  const tag = element.tagName;
  if (tag === 'TR') {
    const table = element.closest('table');
    if (!table) return false;
    const header = listHeader(table);
    // A layout table can start with a row of words too; what it lays out holds tables of its own.
    return header !== null && header !== element && !element.querySelector('table');
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
