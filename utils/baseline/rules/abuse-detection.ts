import type { IdsRow } from '../../screens/settings.ts';
import { isLegacy } from '../access-row.ts';
import { isPartial } from '../coverage.ts';
import { covers, type DosService, idleReason, notesOnNumbers, numbersOf } from '../ids-rows.ts';
import { isSure, withoutCoverage, withoutValue } from '../known.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** Names a service goes by in lists of services. */
const serviceNames: Readonly<Record<DosService, RegExp>> = {
  smtp: /^smtp( (server|service))?$/i,
  pop: /^pop3?( (server|service))?$/i,
  imap: /^imap4?( (server|service))?$/i,
};

/** That a service does not run, when its every row says so for certain. */
function serviceOff(service: DosService, facts: Facts): Judgement | null {
  const list = facts.known('services.list');
  if (list.state !== 'value' || !isSure(list)) return null;
  const rows = list.value.filter((row) => serviceNames[service].test(row.service.trim()));
  if (rows.length === 0 || rows.some(({ running }) => running !== false)) return null;
  return { outcome: 'not-applicable', reason: 'service-off', basis: [withoutCoverage(list.reading)] };
}

const missing = (reason: string, observed: string, facts: Facts): Verdict => ({
  outcome: 'fail',
  // 16.x and later ship with such rules, 5.x to 15.x with none (vendor help), so there it is the common gap.
  severity: isLegacy(facts) || facts.server.generation === null ? 'high' : 'medium',
  observed,
  expected: 'blockingRule',
  reason,
});

/** What the rows say of one service, when the list holds nothing but them. */
function judgeRows(rows: readonly IdsRow[], service: DosService, facts: Facts, stated: boolean): Verdict {
  const dos = rows.filter(({ type }) => type === 'dos');
  const own = dos.filter((row) => covers(row, service) === true);
  const active = own.filter((row) => idleReason(row) === null);
  const [first] = active;
  if (first) {
    const observed = active.map(numbersOf).join(', ');
    // What a rule counts to may be nothing, or have no end: that it is there is not that it blocks. A person who
    // states that there is a rule is asked whether it blocks, and not for its numbers.
    const counting = stated ? active : active.filter(({ threshold }) => threshold !== null);
    if (counting.length === 0) return { outcome: 'review', observed, reason: 'numbers-unread' };
    // A block of no length, or one that never ends: the page does not say which.
    if (counting.every(({ action, blockTime }) => action !== 'delay' && blockTime === 0)) {
      return { outcome: 'review', observed, reason: 'zero-block-time' };
    }
    const notes = notesOnNumbers(active, service, facts.context.usersBehindOneAddress);
    // Behind a proxy every visitor may come from one address: a block hits all of them, or nobody (trap T10).
    return facts.context.behindProxy === true
      ? { outcome: 'review', severity: 'medium', observed, reason: 'behind-proxy', notes }
      : { outcome: 'pass', observed, notes };
  }
  if (dos.some((row) => covers(row, service) === null && idleReason(row) === null)) {
    return { outcome: 'unknown', reason: 'service-unread' };
  }
  // A kind of rule we cannot name may be the one we look for.
  if (rows.some((row) => row.type === 'other' && covers(row, service) !== false)) {
    return { ...missing('other-rules', 'none', facts), outcome: 'review' };
  }
  const [idle] = own;
  return idle
    ? missing(idleReason(idle) ?? 'no-rule', numbersOf(idle), facts)
    : missing('no-rule', 'none', facts);
}

interface DosRule extends Pick<Rule, 'id'> {
  readonly service: DosService;
}

const dosRule = ({ id, service }: DosRule): Rule => ({
  id,
  severity: 'high',
  // One wizard, one page, one kind of rule.
  problem: 'abuse-detection',
  screens: ['abuseDetection', 'services'],
  marks: ['ids.rules'],
  stated: 'ids.rules',
  judge: (facts) => {
    const off = serviceOff(service, facts);
    if (off) return [off];
    const list = facts.known('ids.rules');
    if (list.state !== 'value') return [withoutValue(list)];
    const { reading, value: rows } = list;
    const verdict = judgeRows(rows, service, facts, reading.method === 'stated');
    // What is not among the rows seen may be among the others.
    return isPartial(reading.coverage) && verdict.outcome !== 'pass'
      ? [{ outcome: 'unknown', reason: 'partial-list', basis: [reading] }]
      : [{ ...verdict, basis: [reading] }];
  },
});

export const abuseDetectionRules: readonly Rule[] = [
  dosRule({ id: 'ids.dos.smtp', service: 'smtp' }),
  dosRule({ id: 'ids.dos.pop', service: 'pop' }),
  dosRule({ id: 'ids.dos.imap', service: 'imap' }),
];
