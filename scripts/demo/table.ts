import type { Page } from '@playwright/test';

/** One line of the checklist, as the panel shows it. */
export interface ChecklistRow {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly title: string;
}

/** The checklist as it stands in an open panel. */
export const readChecklist = (panel: Page): Promise<ChecklistRow[]> =>
  panel.locator('[data-rule]').evaluateAll((items) =>
    items.map((item) => ({
      rule: item.getAttribute('data-rule') ?? '',
      outcome: item.getAttribute('data-outcome') ?? '',
      severity: item.getAttribute('data-severity') ?? '',
      title: item.querySelector('h2, h3')?.textContent ?? '',
    })),
  );

/** Prints rows in columns as wide as their longest text. */
export function printTable(rows: readonly ChecklistRow[]): void {
  const columns = ['outcome', 'severity', 'rule', 'title'] as const;
  const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...rows] as ChecklistRow[];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(
      `  ${columns
        .map((column, index) => line[column].padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
  }
}
