import { describe, expect, it } from 'vitest';
import { thresholdText } from '../../../components/ui/profile-name.ts';
import { type ProfileId, profiles } from '../../../utils/baseline/profiles.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';
import { authOf, domainsOf } from '../../support/relay.ts';

describe('pw.common', () => {
  const barred = (on: boolean) => ({ readings: [reading('password.preventCommon', on)] });

  it('is a switch of 16.x and later', () => {
    expect(brief(judgeOne('pw.common', barred(true)))).toBe('pass medium');
    expect(brief(judgeOne('pw.common', barred(false)))).toBe('fail medium common-allowed');
    expect(brief(judgeOne('pw.common'))).toBe('not-checked medium not-visited');
    expect(brief(judgeOne('pw.common', { server: { generation: 'L7' } }))).toBe(
      'not-applicable medium no-such-setting',
    );
  });
});

describe('what only a person can look up', () => {
  it.each([
    ['pw.compliance_report', 'L5', null, 'review medium cannot-be-seen'],
    ['pw.compliance_report', 'M100', null, 'review medium cannot-be-seen'],
    ['pw.domain_override', 'M16', null, 'not-applicable medium no-such-setting'],
    ['pw.domain_override', 'M100', null, 'review medium cannot-be-seen'],
    ['user.two_step', 'L7', null, 'not-applicable medium no-such-setting'],
    ['user.two_step', 'M16', null, 'review medium cannot-be-seen'],
    ['login.legacy_webmail_bruteforce', 'L5', null, 'not-applicable info no-such-setting'],
    ['login.legacy_webmail_bruteforce', 'L7', '8.4.5000', 'not-applicable info no-such-setting'],
    ['login.legacy_webmail_bruteforce', 'L7', '9.0.5000', 'review info cannot-be-seen'],
    ['login.legacy_webmail_bruteforce', 'L7', null, 'review info cannot-be-seen'],
    ['login.legacy_webmail_bruteforce', 'M100', null, 'not-applicable info by-ids-rules'],
    ['login.legacy_webmail_bruteforce', null, null, 'review info cannot-be-seen'],
    ['pw.domain_override', null, null, 'review medium cannot-be-seen'],
  ] as const)('%s on %s %s: %s', (rule, generation, version, verdict) => {
    expect(brief(judgeOne(rule, { server: { generation, version, build: null } }))).toBe(verdict);
  });

  it('is not asked about mailboxes that a gateway does not have', () => {
    for (const rule of ['user.two_step', 'pw.compliance_report'] as const)
      expect(brief(judgeOne(rule, { context: { role: 'gateway' } }))).toBe(
        'not-applicable medium no-mailboxes',
      );
  });

  it.each([
    ['gateway', 'review medium cannot-be-seen'],
    ['mailboxes', 'not-applicable medium no-gateway'],
    [undefined, 'not-applicable medium no-gateway-named'],
  ] as const)('gateway.user_verification of %s: %s', (role, verdict) => {
    expect(brief(judgeOne('gateway.user_verification', { context: role ? { role } : {} }))).toBe(verdict);
  });
});

describe('pw.expiration', () => {
  const of = (on: boolean | null, id: ProfileId, generation: Generation = 'M100') =>
    judgeOne('pw.expiration', {
      readings: on === null ? [] : [reading('password.expires', on)],
      server: { generation },
      profile: profiles[id],
    });

  it.each([
    [false, 'pci', 'M100', 'review medium expiry-off'],
    [true, 'pci', 'M100', 'pass info'],
    [null, 'pci', 'M100', 'not-checked info not-visited'],
    [null, 'pci', 'L7', 'review medium expiry-unseen'],
    [null, 'standard', 'L7', 'not-applicable info either-is-fine'],
    [false, 'strict', 'M100', 'pass info'],
  ] as const)('%s under %s on %s: %s', (on, id, generation, verdict) => {
    expect(brief(of(on, id, generation))).toBe(verdict);
  });

  it('says that the profile asks for it, and nothing of obedience where nobody does', () => {
    expect(of(false, 'pci').judgedBy).toEqual({ key: 'passwordExpires', value: true });
    expect(of(false, 'standard').notes).toEqual(['either-is-fine']);
    expect(thresholdText({ key: 'passwordExpires', value: true })).toBe('expiry of passwords: On');
  });
});

describe('domain.propagation_done', () => {
  const of = (asked: boolean | null, domains: Readonly<Record<string, boolean>>, whole = true) =>
    brief(
      judgeOne('domain.propagation_done', {
        readings: [
          ...(asked === null ? [] : [reading('domainDefaults.requireSmtpAuth', asked)]),
          ...Object.entries(domains).map(([name, on]) => authOf(name, on)),
          ...(whole ? [domainsOf(Object.keys(domains))] : []),
        ],
      }),
    );

  it.each([
    [
      'S02: one is behind',
      true,
      { 'a.example': true, 'b.example': false },
      true,
      'review info not-propagated',
    ],
    ['one is behind, others not seen', true, { 'a.example': false }, false, 'review info not-propagated'],
    ['all have it', true, { 'a.example': true }, true, 'pass info'],
    ['not all were seen', true, { 'a.example': true }, false, 'not-checked info domains-unseen'],
    ['the default is off', false, { 'a.example': false }, true, 'not-applicable info default-first'],
    ['the default is not known', null, { 'a.example': true }, true, 'not-checked info not-visited'],
  ] as const)('%s', (_what, asked, domains, whole, verdict) => {
    expect(of(asked, domains, whole)).toBe(verdict);
  });
});
