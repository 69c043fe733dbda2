import type { Coverage } from '../screens/reading.ts';

/** Rows may exist that were not seen. A list whose page does not say how many there are is one of these. */
export const isPartial = (coverage: Coverage | undefined): boolean =>
  coverage !== undefined && (coverage.total === null || coverage.seen < coverage.total);
