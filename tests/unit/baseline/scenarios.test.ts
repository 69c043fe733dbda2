import { describe, expect, it } from 'vitest';
import { evaluate, ruleOutcome } from '../../../utils/baseline/evaluate.ts';
import { ruleIds } from '../../../utils/baseline/finding.ts';
import { countsOf, problemsOf } from '../../../utils/baseline/problems.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { IdsRow } from '../../../utils/screens/settings.ts';
import { askedOfPerson, placeUnknown } from '../../support/asked.ts';
import { domain, type FactsInput, factsFrom, reading } from '../../support/facts.ts';
import { otherIdsRules } from '../../support/ids.ts';

const outcomesOf = (input: FactsInput) => {
  const findings = evaluate(factsFrom(input));
  return Object.fromEntries(ruleIds.map((id) => [id, ruleOutcome(findings, id)]));
};

const list = (over: Partial<Reading> = {}) =>
  reading('whitelist.entries', [], { screen: 'whitelist', coverage: { seen: 0, total: 0 }, ...over });

const box = (name: 'Number' | 'Capital' | 'Lower' | 'Symbol', on: boolean) =>
  reading(`password.require${name}`, on);

const dos = (service: 'smtp' | 'pop' | 'imap', threshold: number): IdsRow => ({
  type: 'dos',
  services: [service],
  action: null,
  timeFrame: 5,
  threshold,
  blockTime: 30,
  enabled: null,
  shown: `Denial of Service (DoS) ${service}`,
});

/** Everything the article asks for, on a server of 5.x. */
const seedPerfect: readonly Reading[] = [
  reading('password.minLength', 8),
  box('Number', true),
  box('Capital', true),
  box('Lower', false),
  box('Symbol', false),
  reading('password.notUserName', false),
  reading('password.skipExisting', false),
  reading('domainDefaults.requireSmtpAuth', true),
  reading('domains.list', [{ name: 'a.example', enabled: true }], { coverage: { seen: 1, total: 1 } }),
  reading('domain.requireSmtpAuth', true, { subject: domain('a.example') }),
  list(),
  reading('smtpAuthBypass.entries', [], { screen: 'smtpAuthBypass', coverage: { seen: 0, total: 0 } }),
  reading('smtpIn.allowRelay', 'Nobody'),
  reading('smtpIn.relayForAuthenticated', true),
  reading('smtpIn.localDeliveryAuth', true),
  reading('log.deliveryLevel', 'Detailed'),
  reading('log.smtpLevel', 'Detailed'),
  reading('ids.rules', [dos('smtp', 60), dos('pop', 100), dos('imap', 100), ...otherIdsRules('L5')], {
    coverage: { seen: 5, total: 5 },
  }),
  reading('administrator.username', 'mail-lead'),
];
const legacy = { generation: 'L5', version: '5.5.3250', build: 3250 } as const;

/** What no page can show, or nobody knows the place of. */
const beyondPages = [...askedOfPerson(legacy), ...placeUnknown(legacy)];

const without = (setting: Reading['setting']) => seedPerfect.filter((each) => each.setting !== setting);

describe('S01: all the article asks for, on 5.x', () => {
  const input = { readings: seedPerfect, server: legacy, origins: ['https://mail.example.com'] };

  it('passes every rule of the article, and only the version is at fault', () => {
    const outcomes = outcomesOf(input);
    const others = ruleIds.filter((id) => !id.startsWith('version.') && !beyondPages.includes(id));
    for (const id of others)
      expect([id, outcomes[id]]).toEqual([id, expect.stringMatching(/^(pass|not-app)/)]);
    expect(outcomes['version.eol_branch']).toBe('fail');
    expect(outcomes['version.age']).toBe('fail');
  });

  it('notes what is better today', () => {
    const length = evaluate(factsFrom(input)).find(({ rule }) => rule === 'pw.min_length');
    expect(length?.notes).toContain('fifteen-recommended');
  });

  it('is one problem, and questions that only a person can answer', () => {
    const findings = evaluate(factsFrom(input)).filter(({ rule }) => !beyondPages.includes(rule));
    expect(countsOf(problemsOf(findings))).toMatchObject({
      fail: 1,
      review: 0,
      unknown: 0,
      'not-checked': 0,
    });
  });
});

describe('S13: everything in order but the box for existing passwords', () => {
  it('fails by that box alone', () => {
    const readings = [...without('password.skipExisting'), reading('password.skipExisting', true)];
    const outcomes = outcomesOf({ readings, server: legacy });
    const failing = ruleIds.filter((id) => outcomes[id] === 'fail' && !id.startsWith('version.'));
    expect(failing).toEqual(['pw.existing_skipped']);
  });
});

describe('S14, T6: a policy after NIST', () => {
  it('is not turned red for want of boxes', () => {
    const readings = [
      reading('password.minLength', 15),
      reading('password.preventCommon', true),
      ...(['Number', 'Capital', 'Lower', 'Symbol'] as const).map((name) => box(name, false)),
      reading('password.notUserName', false),
      reading('password.skipExisting', false),
    ];
    const findings = evaluate(factsFrom({ readings }));
    const passwords = findings.filter(({ rule }) => rule.startsWith('pw.'));
    expect(passwords.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown')).toEqual([]);
    expect(passwords[1]?.notes).toContain('tier-nist');
  });
});

describe('S16: five characters, a symbol, not the user name', () => {
  it('fails by its length only', () => {
    const readings = [
      reading('password.minLength', 5),
      ...(['Number', 'Capital', 'Lower'] as const).map((name) => box(name, false)),
      box('Symbol', true),
      reading('password.notUserName', true),
    ];
    const outcomes = outcomesOf({ readings, server: legacy });
    expect(outcomes['pw.min_length']).toBe('fail');
    expect(outcomes['pw.classes']).toBe('pass');
  });
});

describe('T8: a green policy is not a green user', () => {
  it('says so wherever a password rule passes', () => {
    const findings = evaluate(factsFrom({ readings: seedPerfect, server: legacy }));
    const notes = findings
      .filter(({ rule, outcome }) => rule.startsWith('pw.') && outcome === 'pass')
      .map((finding) => finding.notes);
    expect(notes.every((each) => each.includes('users-unverified') || each.includes('pop-imap'))).toBe(true);
  });
});

describe('T22: the text of a version', () => {
  it('100.0 of 2018 is old, and 6985 is not what "Build 6985" in a title means', () => {
    const of = (build: number) =>
      outcomesOf({ server: { generation: 'M16', version: `100.0.${build}`, build } });
    expect(of(6919)['version.kev_2026']).toBe('fail');
    const takeover = evaluate(
      factsFrom({ server: { generation: 'M16', version: '100.0.6985', build: 6985 } }),
    ).find(({ rule }) => rule === 'version.legacy_2019');
    expect(takeover?.severity).not.toBe('critical');
  });
});

describe('T2: loopback in another list', () => {
  it('cannot reach the whitelist rules: no setting but the whitelist feeds them', () => {
    const readings = seedPerfect.filter(({ setting }) => setting !== 'whitelist.entries');
    const findings = evaluate(factsFrom({ readings })).filter(({ rule }) => rule.startsWith('wl.'));
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['not-checked']));
  });
});

describe('a server nobody looked at', () => {
  it('has no pass but by its build', () => {
    const outcomes = outcomesOf({});
    const passing = ruleIds.filter((id) => outcomes[id] === 'pass');
    expect(passing.every((id) => id.startsWith('version.'))).toBe(true);
    const nothing = outcomesOf({ server: { generation: null, version: null, build: null } });
    expect(Object.values(nothing)).not.toContain('pass');
  });
});
