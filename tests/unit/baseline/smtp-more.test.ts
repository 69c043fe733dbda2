import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../utils/baseline/finding.ts';
import { profiles, standard } from '../../../utils/baseline/profiles.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { SettingId, SettingValue } from '../../../utils/screens/settings.ts';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const of = (rule: RuleId, setting: SettingId, value: SettingValue) =>
  brief(judgeOne(rule, { readings: [reading(setting, value)] }));

describe('smtp.auth_match', () => {
  it.each([
    ['Email Address', 'pass medium'],
    ['Domain', 'pass medium'],
    ['None', 'fail medium sends-as-anybody'],
    ['Absender', 'review medium other-choice'],
    ['', 'unknown medium unknown-option'],
  ])('T26: %s: %s', (words, verdict) => {
    expect(of('smtp.auth_match', 'smtpIn.authMatch', words)).toBe(verdict);
  });

  it('None is high where many customers share the server', () => {
    const input = { readings: [reading('smtpIn.authMatch', 'None')], context: { tenants: 'many' } as const };
    expect(judgeOne('smtp.auth_match', input)).toMatchObject({ severity: 'high', notes: ['many-customers'] });
    const hoster = { readings: input.readings, profile: profiles.hoster };
    expect(judgeOne('smtp.auth_match', hoster)).toMatchObject({
      severity: 'high',
      notes: ['many-customers'],
    });
    const alone = { readings: input.readings, context: { tenants: 'one' } as const };
    expect(brief(judgeOne('smtp.auth_match', alone))).toBe('fail medium sends-as-anybody');
  });
});

describe('limits', () => {
  it.each([
    ['smtp.max_bad_commands', 'smtpIn.maxBad', 0, 'fail low no-limit'],
    ['smtp.max_bad_commands', 'smtpIn.maxBad', 8, 'pass low'],
    ['smtp.max_bad_commands', 'smtpIn.maxBad', 9, 'review low above-default'],
    ['smtp.max_connections', 'smtpIn.maxConnections', 0, 'fail low no-limit'],
    ['smtp.max_connections', 'smtpIn.maxConnections', 1, 'pass low'],
    ['smtp.max_connections', 'smtpIn.maxConnections', 90_000, 'pass low'],
    ['smtp.session_timeout', 'smtpIn.sessionTimeout', 'off', 'fail low no-limit'],
    ['smtp.session_timeout', 'smtpIn.sessionTimeout', 15, 'pass low'],
    ['smtp.session_timeout', 'smtpIn.sessionTimeout', 16, 'review low above-default'],
    ['smtp.session_timeout', 'smtpIn.sessionTimeout', -1, 'unknown low unknown-option'],
    ['admin.password_requirements', 'administratorPassword.minLength', 'off', 'fail high short'],
    ['admin.password_requirements', 'administratorPassword.minLength', 7, 'fail high short'],
    ['admin.password_requirements', 'administratorPassword.minLength', 8, 'review low below-fifteen'],
    ['admin.password_requirements', 'administratorPassword.minLength', 14, 'review low below-fifteen'],
    ['admin.password_requirements', 'administratorPassword.minLength', 15, 'pass high'],
    ['pw.reuse', 'password.preventReuse', true, 'pass low'],
    ['pw.reuse', 'password.preventReuse', false, 'fail low reuse-allowed'],
    ['pw.expiration', 'password.expires', false, 'pass info'],
    ['pw.expiration', 'password.expires', true, 'pass info'],
    ['pw.retrieval', 'password.retrieval', true, 'pass info'],
  ] as const)('%s %s %s: %s', (rule, setting, value, verdict) => {
    expect(of(rule, setting, value)).toBe(verdict);
  });
});

describe('the threshold of a verdict', () => {
  it.each([
    ['smtp.max_bad_commands', 'smtpIn.maxBad', 'maxBadCommands'],
    ['smtp.session_timeout', 'smtpIn.sessionTimeout', 'sessionTimeoutMinutes'],
    ['admin.password_requirements', 'administratorPassword.minLength', 'administratorMinLength'],
  ] as const)('%s is told, and may be another', (rule, setting, key) => {
    const found = (value: number, own: number) =>
      judgeOne(rule, { readings: [reading(setting, value)], profile: { ...standard, [key]: own } });
    expect(found(12, 12)).toMatchObject({ outcome: 'pass', judgedBy: { key, value: 12 } });
    const beyond = rule === 'admin.password_requirements' ? 11 : 13;
    expect(found(beyond, 12)).toMatchObject({ outcome: 'review', judgedBy: { key, value: 12 } });
  });
});

describe('not visited', () => {
  const outcomes = (rule: RuleId) =>
    (['L5', 'L7', 'M16', 'M100', 'M100n'] as const satisfies readonly Generation[]).map(
      (generation) => judgeOne(rule, { server: { generation } }).outcome,
    );
  const none = 'not-applicable';
  const open = 'not-checked';

  it.each([
    ['smtp.auth_match', ['unknown', open, open, open, open]],
    ['smtp.max_bad_commands', ['unknown', open, open, open, open]],
    ['smtp.max_connections', ['unknown', open, open, open, open]],
    ['smtp.session_timeout', ['unknown', 'unknown', open, open, open]],
    ['admin.password_requirements', [none, none, none, 'unknown', 'unknown']],
    ['pw.reuse', [none, none, open, open, open]],
    ['pw.expiration', [none, none, open, open, open]],
    ['pw.retrieval', [none, none, open, open, open]],
  ] as const)('%s: %j', (rule, expected) => {
    expect(outcomes(rule)).toEqual(expected);
  });

  it('S15, T7: what expires is said, and judged neither way', () => {
    const on = judgeOne('pw.expiration', { readings: [reading('password.expires', true)] });
    expect(on.notes).toContain('programs-fall-silent');
  });
});
