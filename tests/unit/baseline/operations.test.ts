import { describe, expect, it } from 'vitest';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const legacy = { generation: 'L7', version: '15.7.6970', build: 6970 } as const;

describe('log.other', () => {
  it.each([
    ['Detailed', 'pass medium'],
    ['Exceptions Only', 'fail medium too-little'],
    ['Verbose', 'review medium other-level'],
    ['', 'unknown medium unknown-option'],
  ])('%j: %s', (level, verdict) => {
    const readings = [reading('log.administrativeLevel', level)];
    expect(brief(judgeOne('log.other', { readings }))).toBe(verdict);
  });

  it('is asked of a person where it was not read', () => {
    expect(brief(judgeOne('log.other'))).toBe('review medium cannot-be-seen');
  });
});

describe('log.retention', () => {
  it.each([
    [{}, 'review medium cannot-be-seen', '>= 30', []],
    [{ logCapDays: 29 }, 'review medium cannot-be-seen', '>= 29', ['log-cap']],
    [{ logCapDays: 30 }, 'review medium cannot-be-seen', '>= 30', []],
    [{ logCapDays: 31 }, 'review medium cannot-be-seen', '>= 30', []],
    [{ logsShipped: false }, 'review medium cannot-be-seen', '>= 30', []],
    [{ logsShipped: true }, 'not-applicable medium logs-shipped', null, []],
  ])('T34: with %j: %s', (context, verdict, expected, notes) => {
    const finding = judgeOne('log.retention', { context });
    expect(brief(finding)).toBe(verdict);
    expect(finding).toMatchObject({ expected, notes });
  });
});

describe('services.unused', () => {
  const of = (...rows: readonly (readonly [string, boolean | null])[]) => ({
    readings: [
      reading(
        'services.list',
        rows.map(([service, running]) => ({ service, running })),
      ),
    ],
  });
  it.each([
    [of(['SMTP', true], ['IMAP', true]), 'pass info'],
    [of(['SMTP', true], ['POP', false], ['XMPP', false]), 'pass info'],
    [of(['POP3', true], ['XMPP', true]), 'review info running'],
    [of(['LDAP', null]), 'unknown info unknown-option'],
    [{}, 'review info cannot-be-seen'],
  ])('%j: %s', (input, verdict) => {
    expect(brief(judgeOne('services.unused', input))).toBe(verdict);
  });
});

describe('licence.updates', () => {
  it.each([
    [0, 'fail high lapsed'],
    [1, 'review low lapses-soon'],
    [29, 'review low lapses-soon'],
    [30, 'pass medium'],
    ['off', 'unknown medium unknown-option'],
  ])('%j days: %s', (days, verdict) => {
    const readings = [reading('licence.updateDays', days)];
    expect(brief(judgeOne('licence.updates', { readings }))).toBe(verdict);
  });

  it('has nothing to say of versions that get no more builds, and is asked where it was not read', () => {
    expect(brief(judgeOne('licence.updates', { server: legacy }))).toBe('not-applicable medium no-updates');
    expect(brief(judgeOne('licence.updates'))).toBe('review medium cannot-be-seen');
  });
});

describe('what only a person can tell', () => {
  it.each([
    ['events.notify', {}, 'review low cannot-be-seen'],
    ['backup', {}, 'review info cannot-be-seen'],
    ['backup', { server: legacy }, 'review info cannot-be-seen'],
    ['api.exposure', {}, 'review info cannot-be-seen'],
    ['api.exposure', { server: legacy }, 'not-applicable info no-such-setting'],
    ['user.service_access', {}, 'review info cannot-be-seen'],
    ['user.service_access', { context: { role: 'gateway' } }, 'not-applicable info no-mailboxes'],
    ['user.service_access', { context: { role: 'mailboxes' } }, 'review info cannot-be-seen'],
  ] as const)('%s with %j: %s', (rule, input, verdict) => {
    expect(brief(judgeOne(rule, input))).toBe(verdict);
  });
});
