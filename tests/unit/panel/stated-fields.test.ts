import { describe, expect, it } from 'vitest';
import type { StatedAnswer, StatedField } from '../../../components/checklist/model.ts';
import { readingsOf } from '../../../entrypoints/sidepanel/statements.ts';
import { statedFields } from '../../../entrypoints/sidepanel/view/stated-fields.ts';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { state } from '../../../utils/audit/updates.ts';
import { shippedAdvisories as advisories } from '../../../utils/baseline/advisories.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import { type Generation, generations } from '../../../utils/screens/screen.ts';
import type { SettingId, SettingValue } from '../../../utils/screens/settings.ts';
import { askedOfPerson } from '../../support/asked.ts';
import { now, reading, recordOf } from './fixtures.ts';

const blank = (generation: Generation | null): ServerRecord =>
  recordOf([], { product: { generation, version: null, build: null, edition: null, hostname: null } });

const findingsOf = (record: ServerRecord): readonly Finding[] =>
  checklistOf(record, { advisories, now }).findings;

const fieldsOf = (finding: Finding, record: ServerRecord): readonly StatedField[] => {
  const rule = rules.find(({ id }) => id === finding.rule);
  return rule ? statedFields(finding, rule, record) : [];
};

const fieldsOfRule = (id: RuleId, record: ServerRecord): readonly StatedField[] =>
  findingsOf(record)
    .filter(({ rule }) => rule === id)
    .flatMap((finding) => fieldsOf(finding, record));

const say = (record: ServerRecord, values: StatedAnswer['values']): ServerRecord => {
  const answer = { values, by: 'Kim', untilDay: '2027-02-23' };
  return readingsOf(answer, now).reduce((before, each) => {
    const next = state({ version: 2, servers: { [before.id]: before } }, before.id, [each], now);
    return next?.servers[before.id] ?? before;
  }, record);
};

type Answers = Readonly<Partial<Record<SettingId, SettingValue>>>;
const dos = (service: 'smtp' | 'pop' | 'imap') =>
  ({
    type: 'dos',
    services: [service],
    action: 'block',
    timeFrame: null,
    threshold: null,
    blockTime: null,
    enabled: true,
    shown: service,
  }) as const;

/** What a person with a secure server sees; everything not named is on. */
const good: Answers = {
  'product.build': 9777,
  'password.minLength': 15,
  'password.skipExisting': false,
  'whitelist.entries': [],
  'smtpAuthBypass.entries': [],
  'ipBypasses.entries': [],
  'administratorPassword.minLength': 15,
  'smtpIn.authMatch': 'Email Address',
  'smtpIn.maxBad': 8,
  'smtpIn.maxConnections': 500,
  'smtpIn.sessionTimeout': 15,
  'log.deliveryLevel': 'Detailed',
  'log.smtpLevel': 'Detailed',
  'smtpIn.allowRelay': 'Nobody',
  'ids.rules': [dos('smtp'), dos('pop'), dos('imap')],
  'administrator.username': 'mail-lead',
  'administrators.list': [{ name: 'mail-lead', primary: null, ipRestricted: null, enabled: null }],
};
const builds: Readonly<Partial<Record<Generation, number>>> = { L5: 3250, L7: 6970 };

/** Fills in every form there is, until none is left or nothing changes any more. */
function completed(generation: Generation): ServerRecord {
  let record = blank(generation);
  for (let round = 0; round < 40; round += 1) {
    const open = findingsOf(record).find(
      (finding) =>
        (finding.outcome === 'unknown' || finding.outcome === 'not-checked') &&
        fieldsOf(finding, record).length > 0,
    );
    if (!open) return record;
    const values = fieldsOf(open, record).map((field) => ({
      field,
      value:
        (field.setting === 'product.build' ? builds[generation] : undefined) ?? good[field.setting] ?? true,
      subjects: field.kind === 'domains' ? [{ kind: 'domain', key: 'example.com' } as const] : field.subjects,
    }));
    record = say(record, values);
  }
  throw new Error('the forms never end');
}

describe.each(generations)('a checklist filled in by hand, on %s', (generation) => {
  const findings = findingsOf(completed(generation));
  const rulesWith = (...outcomes: readonly string[]) =>
    findings.filter(({ outcome }) => outcomes.includes(outcome)).map(({ rule }) => rule);

  it('begins with nothing green', () => {
    const before = findingsOf(blank(generation));
    expect(before.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
  });

  it('leaves nothing open', () => {
    expect(rulesWith('unknown', 'not-checked')).toEqual([]);
  });

  it('is judged as what was read is', () => {
    const legacy = generation === 'L5' || generation === 'L7';
    // What the address of the page says is not stated.
    expect(rulesWith('fail').filter((rule) => rule !== 'web.https')).toEqual(
      legacy ? ['version.age', 'version.eol_branch'] : [],
    );
    const asked = askedOfPerson({ generation });
    const confirmable = new Set([
      'only-floods-stated',
      'column-unstated',
      'restriction-unseen',
      'confirm-each',
    ]);
    const others = findings.filter(
      ({ outcome, rule, reason = '' }) =>
        outcome === 'review' &&
        !rule.startsWith('admin.') &&
        !asked.includes(rule) &&
        !confirmable.has(reason),
    );
    expect(others.map(({ rule }) => rule)).toEqual([]);
  });

  it('says who vouches for each value, and until when', () => {
    const passed = findings.filter(({ outcome }) => outcome === 'pass');
    expect(passed.length).toBeGreaterThan(15);
    for (const { rule, evidence } of passed) {
      expect([rule, evidence]).toMatchObject([
        rule,
        { method: 'stated', statedBy: 'Kim', until: '2027-02-23T23:59:59.999Z' },
      ]);
    }
  });
});

describe('what can be stated', () => {
  const settingsOf = (id: RuleId, record: ServerRecord): readonly SettingId[] =>
    fieldsOfRule(id, record).map(({ setting }) => setting);

  it('has a label of its own, and an end to its choices', () => {
    for (const generation of generations) {
      const record = blank(generation);
      for (const { id } of rules) {
        for (const field of fieldsOfRule(id, record)) {
          expect([id, field.label]).toEqual([id, expect.stringMatching(/\w/)]);
          if (field.kind === 'choice') expect(field.choices?.length).toBeGreaterThan(1);
        }
      }
    }
  });

  it('can be stated anew after it was, good or bad, and also through the rows it named', () => {
    const [field] = fieldsOfRule('smtp.allow_relay', blank('M100'));
    if (!field) throw new Error('no field');
    const open = say(blank('M100'), [{ field, value: 'Anyone', subjects: [] }]);
    expect(findingsOf(open).find(({ rule }) => rule === 'smtp.allow_relay')?.outcome).toBe('fail');
    expect(settingsOf('smtp.allow_relay', open)).toEqual(['smtpIn.allowRelay']);
    const [list] = fieldsOfRule('wl.empty', blank('M100'));
    if (!list) throw new Error('no list');
    const entries = [{ address: '192.0.2.7', switches: { smtp: true, authBypass: true }, builtIn: false }];
    const listed = say(blank('M100'), [{ field: list, value: entries, subjects: [] }]);
    expect(findingsOf(listed).find(({ rule }) => rule === 'wl.empty')).toMatchObject({
      outcome: 'fail',
      subject: { key: '192.0.2.7' },
    });
    expect(fieldsOfRule('wl.empty', listed)).toMatchObject([{ setting: 'whitelist.entries', subjects: [] }]);
  });

  it('is not what was said for another rule already', () => {
    const [list] = fieldsOfRule('wl.empty', blank('L7'));
    if (!list) throw new Error('no list');
    const record = say(blank('L7'), [{ field: list, value: [], subjects: [] }]);
    expect(settingsOf('wl.auth_bypass', record)).toEqual(['smtpAuthBypass.entries']);
  });

  it('is not what a page has shown', () => {
    const box = reading({ setting: 'password.requireNumber', result: { ok: true, value: false } });
    const record = { ...blank('M100'), readings: { [box.setting]: box } };
    expect(settingsOf('pw.classes', record)).not.toContain('password.requireNumber');
    expect(settingsOf('pw.classes', record)).toContain('password.requireSymbol');
    const length = reading({ setting: 'password.minLength', result: { ok: true, value: 5 } });
    expect(settingsOf('pw.min_length', { ...record, readings: { [length.setting]: length } })).toEqual([]);
  });

  it('asks each generation for what it has', () => {
    expect(settingsOf('admin.username', blank('L5'))).toEqual(['administrator.username']);
    expect(settingsOf('admin.username', blank('L7'))).toEqual(['administrators.list']);
    expect(settingsOf('wl.auth_bypass', blank('M16'))).toEqual(['whitelist.entries']);
    expect(settingsOf('wl.auth_bypass', blank('L7'))).toContain('smtpAuthBypass.entries');
    const columns = (generation: Generation) =>
      fieldsOfRule('wl.empty', blank(generation))[0]?.switches?.map(({ key }) => key);
    expect(columns('M16')).toContain('authBypass');
    expect(columns('L5')).toEqual(['smtp', 'pop', 'imap']);
  });
});
