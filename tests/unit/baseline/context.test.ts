import { describe, expect, it } from 'vitest';
import { openRelayOf } from '../../../utils/baseline/open-relay.ts';
import { questionKeys, questions, questionsFor, withAnswers } from '../../../utils/baseline/questions.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { IdsRow } from '../../../utils/screens/settings.ts';
import { domain, factsFrom, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const open = [
  reading('domain.requireSmtpAuth', false, { subject: domain('a.example') }),
  reading('domains.list', [{ name: 'a.example', enabled: true }], { coverage: { seen: 1, total: 1 } }),
  reading('domainDefaults.requireSmtpAuth', false),
];

describe('what was stated of the server', () => {
  it.each<[Context, string, readonly string[]]>([
    [{}, 'fail high auth-off', []],
    [{ role: 'mailboxes' }, 'fail high auth-off', []],
    [{ panelManaged: false }, 'fail high auth-off', []],
    [{ panelManaged: true }, 'fail high auth-off', ['panel-managed']],
    [{ role: 'gateway' }, 'not-applicable high gateway-role', []],
  ])('%j: a domain without authentication is %s', (context, verdict, notes) => {
    const found = judgeOne('domain.require_smtp_auth.each', { readings: open, context }, 'a.example');
    expect([brief(found), found.notes]).toEqual([verdict, notes]);
  });

  it.each<[Context, string]>([
    [{}, 'review info not-propagated'],
    [{ role: 'mailboxes' }, 'review info not-propagated'],
    [{ role: 'gateway' }, 'not-applicable info gateway-role'],
  ])('%j: a default that did not reach a domain is %s', (context, verdict) => {
    const readings = [...open.slice(0, 2), reading('domainDefaults.requireSmtpAuth', true)];
    expect(brief(judgeOne('domain.propagation_done', { readings, context }))).toBe(verdict);
  });

  it('lets a gateway role close no way in', () => {
    const facts = factsFrom({ readings: open, context: { role: 'gateway' } });
    expect(openRelayOf(facts).who).toBe('local-sender');
  });

  it('says that a panel writes the defaults back', () => {
    const context = { panelManaged: true };
    expect(judgeOne('domain.require_smtp_auth.defaults', { readings: open, context })).toMatchObject({
      outcome: 'fail',
      notes: ['panel-managed'],
    });
  });

  it.each<[Context, string]>([
    [{}, 'review info users-cannot-send'],
    [{ role: 'mailboxes' }, 'review info users-cannot-send'],
    [{ role: 'gateway' }, 'pass info gateway-role'],
  ])('%j: no relay for those who sign in is %s', (context, verdict) => {
    const readings = [reading('smtpIn.relayForAuthenticated', false)];
    expect(brief(judgeOne('smtp.relay_for_authenticated', { readings, context }))).toBe(verdict);
    expect(judgeOne('smtp.relay_for_authenticated', { context }).outcome).toBe('not-checked');
  });

  const row: IdsRow = {
    type: 'dos',
    services: ['imap'],
    action: 'block',
    timeFrame: 5,
    threshold: 100,
    blockTime: 20,
    enabled: true,
    shown: 'IMAP',
  };
  it.each<[Context, string, readonly string[]]>([
    [{}, 'pass high', []],
    [{ behindProxy: false, usersBehindOneAddress: 20 }, 'pass high', []],
    [{ usersBehindOneAddress: 21 }, 'pass high', ['strict-for-users']],
    [{ behindProxy: true }, 'review medium behind-proxy', []],
  ])('%j: a rule of 100 connections in 5 minutes is %s', (context, verdict, notes) => {
    const found = judgeOne('ids.dos.imap', { readings: [reading('ids.rules', [row])], context });
    expect([brief(found), found.notes]).toEqual([verdict, notes]);
  });
});

describe('the questions', () => {
  it('each name what they change', () => {
    for (const key of questionKeys) expect(questions[key].changes.length).toBeGreaterThan(0);
  });

  it('are put where they change something only', () => {
    expect(questionsFor('L5')).toContain('panelManaged');
    expect(questionsFor('L5')).not.toContain('hub');
    expect(questionsFor(null)).toContain('role');
  });

  it('replace earlier answers, and nothing else', () => {
    const before: Context = { gateways: ['192.0.2.1'], role: 'gateway', hub: true };
    expect(withAnswers(before, { role: 'mailboxes' }, questionsFor('M100'))).toEqual({
      gateways: ['192.0.2.1'],
      role: 'mailboxes',
    });
  });

  it('keep what was answered where it is not asked', () => {
    const before: Context = { tenants: 'many', hub: true };
    expect(withAnswers(before, { role: 'mailboxes' }, questionsFor('L5'))).toEqual({
      role: 'mailboxes',
      hub: true,
    });
  });
});
