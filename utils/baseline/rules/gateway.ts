import { askPerson } from '../ask-person.ts';
import { truth, withoutValue } from '../known.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';
import { judgeDomainsHere } from './domain.ts';

/** What cannot be read first, since no visit helps; whatever the order of the domains. */
const keyOf = ({ outcome, reason = '' }: Judgement): string => `${outcome === 'unknown' ? 0 : 1} ${reason}`;

/** Whether the default reached the domains that exist, since it does so only when somebody sends it out. */
function judgePropagation(facts: Facts): Judgement {
  const defaults = facts.known('domainDefaults.requireSmtpAuth');
  if (defaults.state !== 'value') return withoutValue(defaults);
  const basis = [defaults.reading];
  if (truth(defaults) !== true) return { outcome: 'not-applicable', reason: 'default-first', basis };
  const each = judgeDomainsHere(facts);
  const behind = each.filter(({ outcome }) => outcome === 'fail');
  const [open] = each
    .filter(({ outcome }) => outcome === 'unknown' || outcome === 'not-checked' || outcome === 'review')
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
  const rests = [...new Set([...basis, ...each.flatMap((judgement) => judgement.basis)])];
  if (behind.length > 0)
    return {
      outcome: 'review',
      observed: String(behind.length),
      expected: '0',
      reason: 'not-propagated',
      basis: rests,
    };
  if (open)
    return { outcome: open.outcome, ...(open.reason !== undefined && { reason: open.reason }), basis: rests };
  if (each.some(({ reason }) => reason === 'gateway-role'))
    return { outcome: 'not-applicable', reason: 'gateway-role', basis: rests };
  return { outcome: 'pass', observed: '0', expected: '0', basis: rests };
}

const propagation: Rule = {
  id: 'domain.propagation_done',
  severity: 'info',
  problem: 'domain-auth',
  screens: ['domainDefaults', 'domains'],
  marks: [],
  stated: 'domainDefaults.requireSmtpAuth',
  judge: (facts) => [judgePropagation(facts)],
};

/** Each incoming gateway has its own, behind a list. Only a server that is one is asked (trap T3). */
const userVerification = askPerson({
  id: 'gateway.user_verification',
  severity: 'medium',
  problem: 'gateway-recipients',
  screens: ['incomingGateways'],
  unless: ({ context }) =>
    context.role === 'gateway'
      ? null
      : { outcome: 'not-applicable', reason: context.role === undefined ? 'no-gateway-named' : 'no-gateway' },
});

export const gatewayRules: readonly Rule[] = [propagation, userVerification];
