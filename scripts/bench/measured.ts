export interface Measured {
  readonly what: string;
  /** In milliseconds, or in what `unit` says. */
  readonly value: number;
  readonly bar: number;
  readonly note?: string;
  readonly unit?: string;
}

/** The value that a share of all values does not exceed. Zero for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
export const maximum = (values: readonly number[]): number => percentile(values, 1);

const shown = (value: number, unit: string): string =>
  `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`.trimEnd();

/** One line each: what, measured, bar, and whether it holds. */
export function printMeasured(measured: readonly Measured[]): void {
  const width = Math.max(0, ...measured.map(({ what }) => what.length));
  for (const { what, value, bar, note, unit = 'ms' } of measured) {
    const verdict = value <= bar ? 'within' : 'OVER';
    const line = `${what.padEnd(width)}  ${shown(value, unit).padStart(8)}  bar ${shown(bar, unit).padStart(8)}  ${verdict}`;
    console.log(note ? `${line}  (${note})` : line);
  }
}
