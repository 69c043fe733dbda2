import { type Attestation, type Finding, findingKey, type Waiver } from './finding.ts';

/** A date without a time stands until the end of that day, UTC. */
const endOf = (expires: string): number =>
  Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(expires) ? `${expires}T23:59:59.999Z` : expires);

const stands = (waiver: Waiver, finding: Finding, now: string): boolean =>
  endOf(waiver.expires) >= Date.parse(now) && waiver.observed === finding.observed;

/** Nothing is accepted that is not at fault. */
const canBeAccepted = ({ outcome }: Finding): boolean => outcome !== 'pass' && outcome !== 'not-applicable';

/** What a person has to judge, and what nobody but a person can find: where it stands in that version is not known. */
export const canBeVouchedFor = ({ outcome, reason }: Pick<Finding, 'outcome' | 'reason'>): boolean =>
  outcome === 'review' || (outcome === 'unknown' && reason === 'place-unknown');

/**
 * Lays a person's decisions over findings: accepted risks that have not expired, and confirmations, each only for
 * the value it was given for. Outcomes stay as they were judged.
 */
export const applyDecisions = (
  findings: readonly Finding[],
  waivers: Readonly<Record<string, Waiver>>,
  attestations: Readonly<Record<string, Attestation>>,
  now: string,
): readonly Finding[] =>
  findings.map((finding) => {
    const key = findingKey(finding);
    const waiver = Object.hasOwn(waivers, key) ? waivers[key] : undefined;
    const attestation = Object.hasOwn(attestations, key) ? attestations[key] : undefined;
    if (!waiver && !attestation) return finding;
    return {
      ...finding,
      ...(waiver && canBeAccepted(finding) && stands(waiver, finding, now) && { waiver }),
      ...(attestation &&
        canBeVouchedFor(finding) &&
        attestation.observed === finding.observed && { attestation }),
    };
  });
