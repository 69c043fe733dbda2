/**
 * A spreadsheet runs a cell that begins like a formula, quoted or not; an apostrophe before it makes it a text
 * (https://owasp.org/www-community/attacks/CSV_Injection). Names of domains come from pages.
 */
const startsFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const cell = (text: string): string =>
  `"${startsFormula.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

/** Rows of cells as RFC 4180 has them, every cell quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
