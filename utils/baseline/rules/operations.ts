import { askPerson } from '../ask-person.ts';
import { asked, notesOn, unlessGateway, unlessLegacy, withoutReading } from '../asked.ts';
import { productOf } from '../build.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';
import { judgeLevel } from './log.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** The log of what administrators did; of its levels the same is known as of the others (log.ts). */
const otherLogs: Rule = {
  id: 'log.other',
  severity: 'medium',
  problem: 'log-detail',
  screens: ['logSettings'],
  marks: ['log.administrativeLevel'],
  stated: null,
  judge: (facts) => {
    const known = facts.known('log.administrativeLevel');
    if (known.state !== 'value') return [withoutReading(known)];
    return [{ notes: ['mailbox-logs'], ...judgeLevel(known.value), basis: [known.reading] }];
  },
};

/** What the law allows comes before what an investigation wants (trap T34). */
function retention({ context, profile }: Facts): Verdict {
  if (context.logsShipped === true) return { outcome: 'not-applicable', reason: 'logs-shipped' };
  const { logCapDays: cap } = context;
  const capped = cap !== undefined && cap < profile.logRetentionDays;
  const expected = `>= ${capped ? cap : profile.logRetentionDays}`;
  return capped
    ? { ...asked, expected, notes: ['log-cap'] }
    : { ...asked, expected, by: 'logRetentionDays', notes: [] };
}

/** Services that many servers run for nobody. */
const seldomUsed = /^(pop3?|xmpp|ldap)\b/i;

const unusedServices: Rule = {
  id: 'services.unused',
  // Shown, not scored: a service that a few people use is an outage when it stops (hardening reference).
  severity: 'info',
  problem: 'services',
  screens: ['services'],
  marks: [],
  stated: null,
  judge: (facts) => {
    const list = facts.known('services.list');
    if (list.state !== 'value') return [withoutReading(list)];
    const basis = [list.reading];
    const meant = list.value.filter(({ service }) => seldomUsed.test(service.trim()));
    if (meant.some(({ running }) => running === null)) {
      return [{ outcome: 'unknown', reason: 'unknown-option', basis }];
    }
    const running = meant.filter((row) => row.running).map(({ service }) => service.trim());
    return running.length > 0
      ? [{ outcome: 'review', observed: running.toSorted().join(', '), reason: 'running', basis }]
      : [{ outcome: 'pass', observed: 'none', basis }];
  },
};

/** Without Maintenance and Support the newest builds cannot be installed: no advisory can be answered. */
const updates: Rule = {
  id: 'licence.updates',
  severity: 'medium',
  problem: 'licence',
  screens: ['licensing'],
  marks: [],
  stated: null,
  judge: (facts) => {
    if (productOf(facts).branch === 'classic') {
      return [{ outcome: 'not-applicable', reason: 'no-updates', basis: [] }];
    }
    const known = facts.known('licence.updateDays');
    if (known.state !== 'value') return [withoutReading(known)];
    const basis = [known.reading];
    if (typeof known.value !== 'number') return [{ outcome: 'unknown', reason: 'unknown-option', basis }];
    const { licenceWarnDays } = facts.profile;
    const seen = {
      observed: String(known.value),
      expected: `>= ${licenceWarnDays}`,
      by: 'licenceWarnDays',
      basis,
    } as const;
    if (known.value <= 0) return [{ ...seen, outcome: 'fail', severity: 'high', reason: 'lapsed' }];
    return known.value < licenceWarnDays
      ? [{ ...seen, outcome: 'review', severity: 'low', reason: 'lapses-soon' }]
      : [{ ...seen, outcome: 'pass' }];
  },
};

const serviceAccess = (facts: Facts): Verdict =>
  unlessGateway(facts) ?? { ...asked, notes: notesOn(facts.context) };

export const operationsRules: readonly Rule[] = [
  otherLogs,
  askPerson({
    id: 'log.retention',
    severity: 'medium',
    problem: 'log-retention',
    screens: ['logSettings'],
    unless: retention,
  }),
  askPerson({ id: 'events.notify', severity: 'low', problem: 'events-notify', screens: ['events'] }),
  unusedServices,
  askPerson({
    id: 'user.service_access',
    severity: 'info',
    problem: 'service-access',
    screens: ['domains'],
    unless: serviceAccess,
  }),
  askPerson({
    id: 'api.exposure',
    severity: 'info',
    problem: 'api-exposure',
    screens: [],
    unless: unlessLegacy,
  }),
  askPerson({ id: 'backup', severity: 'info', problem: 'backup', screens: [] }),
  updates,
];
