import type { PortRow } from '../../screens/settings.ts';
import { askPerson } from '../ask-person.ts';
import { unlessLegacy, withoutReading } from '../asked.ts';
import { isPartial } from '../coverage.ts';
import type { Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

const names = { smtp: 'SMTP', pop: 'POP', imap: 'IMAP' } as const;
type Protocol = keyof typeof names;
const protocols = Object.keys(names) as readonly Protocol[];

const shownOf = ({ protocol, port, encryption }: PortRow): string =>
  `${protocol === 'other' ? '?' : names[protocol]} ${port ?? '?'} ${(encryption ?? '?').toUpperCase()}`;

/** By protocol and encryption, never by number: other ports are normal (trap T16). */
function judgePorts(rows: readonly PortRow[]): Verdict {
  const mail = rows.filter(({ protocol }) => protocol !== 'other');
  const seen = { observed: mail.map(shownOf).toSorted().join(', ').slice(0, 400), expected: 'TLS' };
  // Every server takes mail: without a port for it the list was not read right.
  if (!mail.some(({ protocol }) => protocol === 'smtp'))
    return { outcome: 'unknown', reason: 'no-smtp-port' };
  const bare = protocols.filter((protocol) => {
    const own = mail.filter((row) => row.protocol === protocol);
    return own.length > 0 && own.every(({ encryption }) => encryption === 'none');
  });
  if (bare.length > 0)
    return { ...seen, outcome: 'fail', reason: bare.includes('smtp') ? 'smtp-bare' : 'mailbox-bare' };
  if (mail.some(({ encryption }) => encryption === null))
    return { ...seen, outcome: 'unknown', reason: 'encryption-unread' };
  // Some program may sign in there in clear, unless the protocol refuses that (trap T17).
  return mail.some(({ encryption }) => encryption === 'none')
    ? { ...seen, outcome: 'review', severity: 'medium', reason: 'plain-port' }
    : { ...seen, outcome: 'pass' };
}

const ports: Rule = {
  id: 'tls.ports',
  severity: 'high',
  problem: 'tls-ports',
  screens: ['bindingPorts'],
  marks: ['bindings.ports'],
  stated: null,
  judge: (facts) => {
    const list = facts.known('bindings.ports');
    if (list.state !== 'value') return [withoutReading(list)];
    const verdict = judgePorts(list.value);
    return isPartial(list.reading.coverage) && verdict.outcome === 'fail'
      ? [{ outcome: 'unknown', reason: 'partial-list', basis: [list.reading] }]
      : [{ ...verdict, basis: [list.reading] }];
  },
};

export const tlsRules: readonly Rule[] = [
  ports,
  // The same label stands on the card of every protocol, so that no page tells which one is meant.
  askPerson({ id: 'tls.no_plain_auth', severity: 'medium', problem: 'tls-protocols', screens: ['smtpIn'] }),
  // On 5.x to 15.x Windows decides. The labels of the card of 16.x and later are not captured.
  askPerson({
    id: 'tls.versions',
    severity: 'low',
    problem: 'tls-protocols',
    screens: ['securityProtocols'],
    unless: unlessLegacy,
  }),
  askPerson({
    id: 'tls.certificate',
    severity: 'medium',
    problem: 'tls-certificate',
    screens: ['sslCertificates', 'bindingPorts'],
  }),
];
