import type { Finding } from '../baseline/finding.ts';

/** Marks that need a person, as opposed to the attributes of a `pass`. */
export const drawnOutcomes: ReadonlySet<Finding['outcome']> = new Set(['fail', 'review', 'unknown']);
