import { type Outcome, outcomes, type Severity, severities } from '../../../utils/baseline/finding.ts';

interface Weighed {
  readonly outcome: Outcome;
  readonly severity: Severity;
}

/** Worst first: by outcome, then by severity. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity);
