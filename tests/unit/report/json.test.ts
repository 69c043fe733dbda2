import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { standardsOf } from '../../../entrypoints/sidepanel/view/standards-view.ts';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { parseStore } from '../../../utils/audit/store.ts';
import { scoreOf } from '../../../utils/baseline/score.ts';
import { reportOf, reportText } from '../../../utils/report/json.ts';
import v1 from '../audit/fixtures/store-v1.json' with { type: 'json' };
import {
  advisories,
  domainList,
  ofDomain,
  product,
  reading,
  recordWith,
  stated,
  today,
  unreadable,
} from '../audit/support.ts';

const schema: object = JSON.parse(readFileSync('public/palisade-report-1.schema.json', 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const errorsOf = (data: unknown): readonly string[] => {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

const options = { advisories, now: today, extensionVersion: '0.1.0', checklistOf, scoreOf, standardsOf };
type Plain = Record<string, unknown>;
const plain = (records: readonly ServerRecord[]): unknown => JSON.parse(reportText(records, options));
const one = (record: ServerRecord): Plain => plain([record]) as Plain;

const whitelist = reading({
  setting: 'whitelist.entries',
  screen: 'whitelist',
  result: {
    ok: true,
    value: [
      {
        address: '127.0.0.1',
        switches: { smtp: true, authBypass: null },
        description: 'Forms',
        builtIn: false,
      },
      { address: '10.0.0.0/8', switches: {}, builtIn: null, disabled: true },
    ],
  },
  coverage: { seen: 2, total: null },
});
const full = recordWith([
  reading({ result: { ok: true, value: 'off' } }),
  unreadable({ setting: 'password.requireNumber', last: { value: true, readAt: today } }),
  ofDomain('b.example', { confidence: 'likely' }),
  ofDomain('a.example', { result: { ok: true, value: false } }),
  ofDomain('c.example', { confidence: 'likely', disagrees: { page: 'on', response: 'off' } }),
  reading({ setting: 'password.requireLower', method: 'response', result: { ok: true, value: true } }),
  stated({ setting: 'password.requireSymbol', result: { ok: true, value: true } }),
  domainList(['a.example', 'b.example']),
  whitelist,
]);
const records: readonly (readonly [string, ServerRecord])[] = [
  ['nothing read', blankRecord('http://192.0.2.1:9998')],
  ['much read', full],
  [
    'a legacy server',
    recordWith([reading()], { product: product({ generation: 'L5', version: '5.5.3250', build: 3250 }) }),
  ],
  ['an updated server', recordWith([], { lowestBuild: 9504, product: product({ build: 9777 }) })],
  ['a build that is no date', recordWith([], { product: product({ build: 1e12 }) })],
  ...Object.values(parseStore(v1).store.servers).map((record) => ['the stored example', record] as const),
];

describe('the report', () => {
  it.each(records)('of %s fits its schema', (_what, record) => {
    expect(errorsOf(one(record))).toEqual([]);
  });

  it('says how far the server has come, with an honest denominator', () => {
    const { score } = reportOf([full], options) as {
      score: { checked: number; applicable: number; grade: null };
    };
    expect(score.checked).toBeLessThan(score.applicable);
    expect(score.grade).toBeNull();
  });

  it.each([
    [9777, 9504],
    [9500, 9500],
  ])('names the lowest build that was seen, at build %i %i', (build, lowestBuild) => {
    const record = recordWith([], { lowestBuild: 9504, product: product({ build }) });
    expect(one(record).server).toMatchObject({ build, lowestBuild });
  });

  it('is one object for one server and an array for several', () => {
    const several = plain(records.map(([, record]) => record));
    expect(Array.isArray(several)).toBe(true);
    expect(errorsOf(several)).toEqual([]);
    expect(reportOf([], options)).toEqual([]);
  });

  it('carries the fields that outsiders rely on', () => {
    expect(one(full)).toMatchObject({
      format: 'palisade-report/1',
      extensionVersion: '0.1.0',
      server: {
        origins: ['http://192.0.2.10:9998'],
        name: 'mail.example.com',
        product: 'SmarterMail',
        edition: 'Enterprise',
        version: '100.0.9504',
        build: 9504,
        buildDate: '2026-01-08',
        generation: 'M100',
      },
      profile: 'standard',
      baseline: { version: '0.1.0', date: '2026-11-01' },
      context: {},
    });
  });

  it('names the clauses of standards that a rule helps to satisfy, and no rule without one', () => {
    const standards = one(full).standards as Readonly<Record<string, unknown>>;
    expect(standards['pw.min_length']).toMatchObject({ 'cis-8.1': ['5.2'], 'pci-4.0.1': ['8.3.6'] });
    expect(standards).not.toHaveProperty('postmaster.mailbox');
    const rules = (one(full).findings as readonly Plain[]).map(({ rule }) => rule);
    expect(Object.keys(standards).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('gives a value or a reason, never both', () => {
    const readings = one(full).readings as readonly Plain[];
    const find = (setting: string) => readings.find((each) => each.setting === setting);
    expect(find('password.minLength')).toMatchObject({ value: 'off' });
    expect(find('password.requireNumber')).toMatchObject({ unreadable: 'label-not-found' });
    expect(find('password.requireNumber')).not.toHaveProperty('value');
    expect(readings.every((each) => 'value' in each !== 'unreadable' in each)).toBe(true);
  });

  it('shows what was accepted and confirmed without hiding the outcome', () => {
    const finding = checklistOf(full, options).findings.find(({ rule }) => rule === 'pw.min_length');
    const waiver = {
      reason: 'Lab',
      owner: 'A. Admin',
      expires: '2027-01-01',
      observed: finding?.observed ?? null,
    };
    const report = one({ ...full, waivers: { 'pw.min_length': waiver } });
    const findings = report.findings as readonly Plain[];
    expect(findings.find(({ rule }) => rule === 'pw.min_length')).toMatchObject({ outcome: 'fail', waiver });
  });

  it('says that recording was paused', () => {
    const contradiction = { what: 'build' as const, recorded: '9504', seen: '9000', at: today };
    const report = one({ ...full, contradiction });
    expect(report.contradiction).toEqual(contradiction);
    expect(errorsOf(report)).toEqual([]);
  });

  it('is the same text for the same records, in whatever order they were kept', () => {
    const turned = { ...full, readings: Object.fromEntries(Object.entries(full.readings).reverse()) };
    expect(reportText([turned], options)).toBe(reportText([full], options));
    const other = blankRecord('http://192.0.2.1:9998');
    expect(reportText([full, other], options)).toBe(reportText([other, full], options));
  });

  it('lets nothing in that it does not name', () => {
    const spike = { password: 'hunter2', apiToken: 'hunter2', '2fa': 'hunter2' };
    const spiked: ServerRecord = {
      ...full,
      ...spike,
      product: { ...full.product, ...spike },
      context: Object.assign({ webSitesOnHost: true }, spike),
      readings: {
        spiked: { ...reading(), ...spike, subject: { kind: 'domain', key: 'a.example', ...spike } },
        rows: {
          ...whitelist,
          result: { ok: true, value: [{ address: '192.0.2.7', switches: {}, builtIn: null, ...spike }] },
          coverage: { seen: 1, total: 1, ...spike },
        },
      },
    };
    expect(reportText([spiked], options)).not.toContain('hunter2');
  });
});

describe('the schema', () => {
  const valid = one(full);
  const without = (path: readonly string[]): Plain => {
    const copy = structuredClone(valid);
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<Plain>((node, key) => node[key] as Plain, copy);
    delete parent[last];
    return copy;
  };
  it.each([
    [['server']],
    [['server', 'build']],
    [['findings']],
    [['findings', '0', 'outcome']],
    [['readings', '0', 'readAt']],
    [['baseline', 'date']],
  ])('asks for %s', (path) => {
    expect(errorsOf(without(path))).not.toEqual([]);
  });
  it.each([
    ['an outcome that is none', { findings: [{ ...(valid.findings as Plain[])[0], outcome: 'green' }] }],
    [
      'a reading with both',
      { readings: [{ ...(valid.readings as Plain[])[0], value: 1, unreadable: 'ambiguous' }] },
    ],
    ['another format', { format: 'palisade-report/2' }],
  ])('refuses %s', (_what, over) => {
    expect(errorsOf({ ...valid, ...over })).not.toEqual([]);
  });
  it('lets optional fields be added', () => {
    expect(errorsOf({ ...valid, assessor: 'A. Admin', later: { x: 1 } })).toEqual([]);
  });
});

describe('the managed policy', () => {
  it('is a schema in the part of JSON Schema that browsers take', () => {
    const policy = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Plain;
    expect(Object.keys(policy)).toEqual(['type', 'properties']);
    expect(policy.type).toBe('object');
    expect(ajv.compile(policy)({ recording: 'off' })).toBe(true);
    expect(ajv.compile(policy)({ recording: 'maybe' })).toBe(false);
  });
});
