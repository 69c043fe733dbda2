import type { LabelKey } from './labels/labels.ts';
import type { ListColumn } from './screen.ts';

/** Whether what the row stands for is in force; some lists say the opposite. */
export const enabledColumn: ListColumn = {
  key: 'enabled',
  labels: [
    { label: 'generic.enabled' },
    { label: 'domain.status' },
    { label: 'generic.disabled', inverted: true },
  ],
};

/** The words over the columns of a list, which are its screen's evidence. */
export const headsOf = (columns: readonly ListColumn[]): readonly LabelKey[] =>
  columns.flatMap((column) => column.labels.map(({ label }) => label));
