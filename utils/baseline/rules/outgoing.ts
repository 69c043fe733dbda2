import { isAmong } from '../addresses.ts';
import { askPerson } from '../ask-person.ts';
import { asked, notesOn, unlessGateway } from '../asked.ts';
import { isSure } from '../known.ts';
import { judgeEachDomain } from '../per-domain.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** One company that knows its users is in less danger of a mailbox that sends for strangers (trap T38). */
const limitNotes = ({ context }: Facts): Pick<Verdict, 'notes' | 'severity'> => ({
  notes: [...notesOn(context), ...(context.tenants === 'one' ? ['single-company'] : [])],
  ...(context.tenants === 'one' && { severity: 'low' as const }),
});

const domainThrottle: Rule = {
  id: 'out.throttle.domain',
  severity: 'medium',
  problem: 'outgoing-limits',
  screens: ['domainOptions'],
  marks: [],
  stated: null,
  judge: (facts) =>
    judgeEachDomain(
      'domain.sendLimit',
      facts,
      (on): Verdict => ({
        observed: on ? 'on' : 'off',
        expected: 'on',
        ...(on ? { outcome: 'pass' } : { outcome: 'fail', reason: 'unlimited', ...limitNotes(facts) }),
      }),
    ).map((judgement) =>
      judgement.basis.length > 0 || judgement.outcome !== 'review'
        ? judgement
        : { ...judgement, ...limitNotes(facts) },
    ),
};

/** The vendor's own page on locking a server down advises against it: it takes what is sent to any name. */
const catchAll: Rule = {
  id: 'domain.catch_all',
  severity: 'low',
  problem: 'catch-all',
  screens: ['domainOptions'],
  marks: [],
  stated: null,
  judge: (facts) => {
    const none = unlessGateway(facts);
    if (none) return [{ ...none, basis: [] }];
    return judgeEachDomain(
      'domain.catchAll',
      facts,
      (on): Verdict => ({
        observed: on ? 'on' : 'off',
        expected: 'off',
        ...(on
          ? { outcome: 'fail', reason: 'takes-all', notes: notesOn(facts.context) }
          : { outcome: 'pass' }),
      }),
    );
  },
};

/** A named gateway that the IP Bypasses, as far as they were read for certain, do not hold. */
function isLeftOut(facts: Facts): boolean {
  const list = facts.known('ipBypasses.entries');
  const rows = list.state === 'value' && isSure(list) ? list.value : [];
  const entries = rows.filter(({ disabled }) => disabled !== true).map(({ address }) => address);
  return (facts.context.gateways ?? []).some((gateway) => !isAmong(gateway, entries));
}

/** A check of SPF behind a gateway judges the gateway, until its address is known as one. */
const spoofing = (facts: Facts): Verdict => ({
  ...asked,
  notes: isLeftOut(facts) ? ['gateway-first'] : [],
});

const userThrottle = (facts: Facts): Verdict => unlessGateway(facts) ?? { ...asked, ...limitNotes(facts) };

export const outgoingRules: readonly Rule[] = [
  domainThrottle,
  askPerson({
    id: 'out.throttle.user',
    severity: 'low',
    problem: 'outgoing-limits',
    screens: [],
    unless: userThrottle,
  }),
  askPerson({ id: 'out.spam_check', severity: 'medium', problem: 'outgoing-spam', screens: ['antispam'] }),
  askPerson({
    id: 'auth.spf_dkim_dmarc',
    severity: 'medium',
    problem: 'sender-checks',
    screens: ['antispam'],
    unless: spoofing,
  }),
  askPerson({ id: 'dkim.signing', severity: 'low', problem: 'dkim-signing', screens: ['domainOptions'] }),
  askPerson({
    id: 'fwd.restrict',
    severity: 'medium',
    problem: 'forwarding',
    screens: ['forwardingBlacklist'],
  }),
  askPerson({
    id: 'list.posting',
    severity: 'low',
    problem: 'list-posting',
    screens: [],
    unless: unlessGateway,
  }),
  catchAll,
  askPerson({
    id: 'user.dormant',
    severity: 'low',
    problem: 'dormant-users',
    screens: ['domains'],
    unless: unlessGateway,
  }),
  askPerson({
    id: 'postmaster.mailbox',
    severity: 'low',
    problem: 'postmaster',
    screens: [],
  }),
];
