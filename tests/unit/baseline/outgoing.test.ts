import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { readDomainSettings } from '../../../utils/smartermail/responses/domain-settings.ts';
import { project } from '../../../utils/smartermail/responses/project.ts';
import { domain, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const gateway: Context = { role: 'gateway' };

describe('out.throttle.domain', () => {
  const of = (on: boolean) => [reading('domain.sendLimit', on, { subject: domain('a.example') })];
  it.each([
    [true, {}, 'pass medium', []],
    [false, {}, 'fail medium unlimited', []],
    [false, { tenants: 'many' }, 'fail medium unlimited', []],
    [false, { panelManaged: true }, 'fail medium unlimited', ['panel-managed']],
  ] as const)('limited %j, with %j: %s', (on, context, verdict, notes) => {
    const finding = judgeOne('out.throttle.domain', { readings: of(on), context }, 'a.example');
    expect([brief(finding), finding.notes]).toEqual([verdict, notes]);
  });

  it.each([
    [100, 'Reject', 'pass medium'],
    [100, 'None', 'fail medium unlimited'],
    [0, 'Reject', 'fail medium unlimited'],
  ])('T24: a limit of %j messages that does %s: %s', (messagesPerHour, messagesAction, verdict) => {
    const path = 'settings/sysadmin/domain-settings/a.example';
    const answer = project(path, {
      domainSettings: { isEnabled: true, throttleSettings: { messagesPerHour, messagesAction } },
    });
    const read = readDomainSettings(answer, 'a.example');
    const told = read.ok ? read.told : [];
    const readings = told.map(({ setting, value, subject }) =>
      reading(setting, value, subject ? { subject } : {}),
    );
    expect(brief(judgeOne('out.throttle.domain', { readings }, 'a.example'))).toBe(verdict);
  });

  it('T38: matters less to one company, and says so', () => {
    const context = { tenants: 'one' } as const;
    const finding = judgeOne('out.throttle.domain', { readings: of(false), context }, 'a.example');
    expect([brief(finding), finding.notes]).toEqual(['fail low unlimited', ['single-company']]);
    expect(brief(judgeOne('out.throttle.domain', { context }))).toBe('review low cannot-be-seen');
    expect(brief(judgeOne('out.throttle.user', { context }))).toBe('review low cannot-be-seen');
  });

  it('is asked of a person where no domain was read', () => {
    expect(brief(judgeOne('out.throttle.domain'))).toBe('review medium cannot-be-seen');
  });
});

describe('domain.catch_all', () => {
  it.each([
    [false, 'pass low'],
    [true, 'fail low takes-all'],
  ])('%j: %s', (on, verdict) => {
    const readings = [reading('domain.catchAll', on, { subject: domain('a.example') })];
    expect(brief(judgeOne('domain.catch_all', { readings }, 'a.example'))).toBe(verdict);
  });

  it('is asked of a person, though not on a gateway', () => {
    expect(brief(judgeOne('domain.catch_all'))).toBe('review low cannot-be-seen');
    expect(brief(judgeOne('domain.catch_all', { context: gateway }))).toBe('not-applicable low no-mailboxes');
  });
});

describe('what only a person can tell', () => {
  it.each([
    ['out.throttle.user', {}, 'review low cannot-be-seen'],
    ['out.throttle.user', gateway, 'not-applicable low no-mailboxes'],
    ['out.spam_check', {}, 'review medium cannot-be-seen'],
    ['auth.spf_dkim_dmarc', {}, 'review medium cannot-be-seen'],
    ['dkim.signing', {}, 'review low cannot-be-seen'],
    ['fwd.restrict', {}, 'review medium cannot-be-seen'],
    ['list.posting', {}, 'review low cannot-be-seen'],
    ['list.posting', gateway, 'not-applicable low no-mailboxes'],
    ['user.dormant', {}, 'review low cannot-be-seen'],
    ['user.dormant', gateway, 'not-applicable low no-mailboxes'],
    ['postmaster.mailbox', {}, 'review low cannot-be-seen'],
  ] as const)('%s with %j: %s', (rule, context, verdict) => {
    expect(brief(judgeOne(rule, { context }))).toBe(verdict);
  });

  it('checks of senders come after the gateway that is named', () => {
    const notesWith = (context: Context) => judgeOne('auth.spf_dkim_dmarc', { context }).notes;
    expect(notesWith({ gateways: ['203.0.113.5'] })).toEqual(['gateway-first']);
    expect(notesWith({ gateways: [] })).toEqual([]);
  });

  it('checks of senders are in order for gateways that stand in the IP Bypasses', () => {
    const list = (address: string, over: Partial<Reading> = {}) =>
      reading('ipBypasses.entries', [{ address, switches: {}, builtIn: null }], over);
    const notes = (one: Reading, gateways: readonly string[]) =>
      judgeOne('auth.spf_dkim_dmarc', { readings: [one], context: { gateways } }).notes;
    expect(notes(list('203.0.113.5'), ['203.0.113.5'])).toEqual([]);
    expect(notes(list('203.0.113.0/24'), ['203.0.113.5', '203.0.113.64/26'])).toEqual([]);
    expect(notes(list('GW.example.net'), ['gw.example.net'])).toEqual([]);
    expect(notes(list('203.0.113.5'), ['203.0.113.5', '203.0.113.6'])).toEqual(['gateway-first']);
    expect(notes(list('203.0.113.5', { confidence: 'likely' }), ['203.0.113.5'])).toEqual(['gateway-first']);
  });
});
