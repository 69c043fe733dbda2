import type { Finding } from '../../../utils/baseline/finding.ts';

/**
 * Nothing is left to do: it is fine, does not apply, or a person answers for it. Confirming a guess that would be a
 * fault makes it certain, not harmless (as `problemsOf` counts it).
 */
export const isDone = ({ outcome, waiver, attestation, notes }: Finding): boolean =>
  outcome === 'pass' ||
  outcome === 'not-applicable' ||
  waiver !== undefined ||
  (attestation !== undefined && !notes.includes('likely-fail'));
