import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../utils/baseline/evaluate.ts';
import type { RuleId } from '../../../utils/baseline/finding.ts';
import { type QuestionKey, questionKeys, questions } from '../../../utils/baseline/questions.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { domain, type FactsInput, factsFrom, reading } from '../../support/facts.ts';
import { idsRow } from '../../support/scenario.ts';
import { row } from '../../support/whitelist.ts';

const list = (setting: Reading['setting'], rows: readonly unknown[]): Reading =>
  reading(setting, rows as never, { coverage: { seen: rows.length, total: rows.length } });
const subject = domain('a.example');

const settings = (sentOut: boolean): readonly Reading[] => [
  reading('domainDefaults.requireSmtpAuth', sentOut),
  reading('domain.requireSmtpAuth', false, { subject }),
  reading('domain.sendLimit', false, { subject }),
  reading('domain.catchAll', true, { subject }),
  list('domains.list', [{ name: 'a.example', enabled: true }]),
  reading('smtpIn.relayForAuthenticated', false),
  reading('smtpIn.authMatch', 'None'),
  list('administrators.list', [
    { name: 'ops', primary: true, ipRestricted: true, restrictions: 1, enabled: true },
  ]),
  list('ids.rules', [
    ...(['smtp', 'pop', 'imap'] as const).map((service) => idsRow({ services: [service] })),
    idsRow({ type: 'bruteForce', by: sentOut ? 'ip' : 'protocol' }),
    idsRow({ type: 'harvesting' }),
  ]),
  list('whitelist.entries', [row('127.0.0.1', ['authBypass'])]),
];

/** Between them every rule that an answer bears on has something to say. */
const servers: readonly FactsInput[] = [
  {
    server: { generation: 'M100', version: '100.0.9504', build: 9504 },
    origins: ['http://10.0.0.9:9998'],
    readings: settings(true),
  },
  {
    server: { generation: 'M16', version: '100.0.6919', build: 6919 },
    origins: [],
    readings: settings(false),
  },
];

const answers: Readonly<Record<QuestionKey | 'webSitesOnHost', readonly Context[]>> = {
  role: [{ role: 'mailboxes' }, { role: 'gateway' }],
  tenants: [{ tenants: 'one' }, { tenants: 'many' }],
  panelManaged: [{ panelManaged: true }, { panelManaged: false }],
  behindProxy: [{ behindProxy: true }, { behindProxy: false }],
  usersBehindOneAddress: [{ usersBehindOneAddress: 300 }],
  logsShipped: [{ logsShipped: true }, { logsShipped: false }],
  logCapDays: [{ logCapDays: 7 }],
  hub: [{ hub: true }, { hub: false }],
  webSitesOnHost: [{ webSitesOnHost: true }, { webSitesOnHost: false }],
};

/** What each rule says, and how grave it calls that. */
function saidBy(input: FactsInput, context: Context): ReadonlyMap<RuleId, { said: string; grave: string }> {
  const all = evaluate(factsFrom({ ...input, context }));
  return new Map(
    all.map(({ rule }) => {
      const own = all.filter((each) => each.rule === rule);
      const said = own.map(({ outcome, reason, notes }) => [outcome, reason, ...notes].join(' '));
      return [rule, { said: said.join('\n'), grave: own.map(({ severity }) => severity).join(' ') }];
    }),
  );
}

/** Rules that say something else by one of the answers, and those that only call it graver or less. */
function changedBy(contexts: readonly Context[]) {
  const said = new Set<RuleId>();
  const silent = new Set<RuleId>();
  for (const input of servers) {
    const open = saidBy(input, {});
    for (const context of contexts) {
      for (const [rule, now] of saidBy(input, context)) {
        const before = open.get(rule);
        if (before?.said !== now.said) said.add(rule);
        else if (before.grave !== now.grave) silent.add(rule);
      }
    }
  }
  return { said, silent: [...silent] };
}

describe('an answer', () => {
  it.each(questionKeys)('to %s changes what each rule says that the question names, and no other', (key) => {
    expect(changedBy(answers[key]).said).toEqual(new Set(questions[key].changes));
  });

  it.each(Object.keys(answers) as (keyof typeof answers)[])('to %s changes no severity unsaid', (key) => {
    expect(changedBy(answers[key]).silent).toEqual([]);
  });
});
