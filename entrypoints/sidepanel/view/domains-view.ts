import type { DomainLine, DomainState, DomainsView } from '../../../components/checklist/domains-view.ts';
import { type Finding, findingKey } from '../../../utils/baseline/finding.ts';

function stateOf({ outcome, observed, reason }: Finding): DomainState {
  if (outcome === 'not-applicable') return reason === 'gone' ? 'gone' : 'switchedOff';
  if (outcome === 'not-checked') return 'unchecked';
  if (outcome === 'unknown' || observed === null) return 'unread';
  return observed === 'on' ? 'requires' : 'exempt';
}

/** What the rule over every domain found, domain by domain; what it says of those nobody has seen names none. */
export function domainsView(findings: readonly Finding[]): DomainsView {
  const lines = findings.flatMap((finding): DomainLine[] =>
    finding.subject?.kind === 'domain'
      ? [{ key: findingKey(finding), name: finding.subject.key, state: stateOf(finding) }]
      : [],
  );
  const whole = findings.every(
    ({ subject, outcome }) => subject !== undefined || outcome === 'pass' || outcome === 'not-applicable',
  );
  return { lines, whole };
}
