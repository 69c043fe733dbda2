import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { AdministratorRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';

const person = (
  name: string,
  restricted: boolean | null | number,
  enabled: boolean | null = true,
): AdministratorRow => ({
  name,
  primary: false,
  ...(typeof restricted === 'number'
    ? { ipRestricted: restricted > 0, restrictions: restricted }
    : { ipRestricted: restricted }),
  enabled,
});

const given = (
  rows: readonly AdministratorRow[],
  { over = {} as Partial<Reading>, context = {} as Context, generation = 'M100' as Generation } = {},
): FactsInput => ({
  readings: [
    reading('administrators.list', rows, { coverage: { seen: rows.length, total: rows.length }, ...over }),
  ],
  server: { generation, version: null, build: null },
  context,
});
const part = { over: { coverage: { seen: 1, total: 3 } } };

describe('admin.ip_restriction', () => {
  const of = (rows: readonly AdministratorRow[], how: Parameters<typeof given>[1] = {}) =>
    judge('admin.ip_restriction', given(rows, how)).map(brief);

  it.each([
    ['off', [person('ops', false)], 'fail high from-anywhere'],
    ['on', [person('ops', true)], 'review medium addresses-unseen'],
    ['for one address', [person('ops', 1)], 'pass high'],
    ['for no address', [person('ops', 0)], 'fail high from-anywhere'],
    ['not told', [person('ops', null)], 'review high restriction-unseen'],
    ['of a disabled one', [person('ops', false, false)], 'not-applicable high administrator-disabled'],
    ['of one who may be disabled', [person('ops', false, null)], 'fail high from-anywhere'],
    ['of nobody', [], 'unknown high no-administrators'],
  ] as const)('%s', (_what, rows, verdict) => {
    expect(of(rows)).toEqual([verdict]);
  });

  it('is judged for each, and a cell that was not read beside others is unknown', () => {
    expect(of([person('a', 2), person('b', null)])).toEqual(['pass high', 'unknown high unknown-option']);
  });

  it('seen in part never passes', () => {
    expect(of([person('a', 2)], part)).toEqual(['unknown high partial-list', 'unknown high partial-list']);
    expect(of([person('a', false)], part)).toContain('fail high from-anywhere');
  });

  it('T10: behind a proxy it may restrict nobody', () => {
    const behind = { context: { behindProxy: true } };
    expect(of([person('a', 2)], behind)).toEqual(['review medium restricted-to-proxy']);
    expect(of([person('a', false)], behind)).toEqual(['fail high from-anywhere']);
    expect(of([person('a', 2)], { context: { behindProxy: false } })).toEqual(['pass high']);
    expect(brief(judgeOne('ids.private_ranges_blind', behind))).toBe('review medium one-address-for-all');
  });

  it('counted addresses are not known for what they are', () => {
    expect(judge('admin.ip_restriction', given([person('a', 2)]))[0]?.notes).toEqual(['only-counted']);
  });

  it('was not visited, or nobody knows where', () => {
    expect(brief(judgeOne('admin.ip_restriction'))).toBe('not-checked high not-visited');
    expect(brief(judgeOne('admin.ip_restriction', { server: { generation: 'L5' } }))).toBe(
      'unknown high place-unknown',
    );
  });
});

describe('admin.count_and_rights', () => {
  const of = (rows: readonly AdministratorRow[], how: Parameters<typeof given>[1] = {}) =>
    judgeOne('admin.count_and_rights', given(rows, how));

  it('T37: asks about the names, which are no fault', () => {
    expect(of([person('ben', true), person('anna', true), person('old', true, false)])).toMatchObject({
      outcome: 'review',
      observed: 'anna, ben',
      reason: 'confirm-each',
    });
  });

  it('asks anew when a name is added: what was confirmed were others', () => {
    const rows = [person('anna', true), person('ben', true)];
    expect(of([...rows, person('rogue', null)]).observed).not.toBe(of(rows).observed);
  });

  it.each(['admin', 'Administrator', 'sysadmin', 'mail-admin', 'admin2', 'root'])(
    'T37: the only one, called %s, may be shared by all, which is worse',
    (name) => {
      expect(brief(of([person(name, true)]))).toBe('review medium shared-name');
      expect(of([person(name, true), person('anna', true)]).reason).toBe('confirm-each');
    },
  );

  it('does not ask about the only one, who has a name', () => {
    expect(of([person('ops', true)])).toMatchObject({ outcome: 'pass', notes: ['one-for-all'] });
  });

  it('needs the whole list', () => {
    expect(brief(of([person('ops', true)], part))).toBe('unknown medium partial-list');
    expect(brief(of([]))).toBe('unknown medium no-administrators');
    expect(brief(judgeOne('admin.count_and_rights'))).toBe('not-checked medium not-visited');
    const none = judgeOne('admin.count_and_rights', { server: { generation: 'L5' } });
    expect(brief(none)).toBe('not-applicable medium no-such-setting');
  });
});

describe('what no page shows of administrators', () => {
  it('S34: of a second step, that all are held to their addresses is said', () => {
    const notes = (rows: readonly AdministratorRow[], how: Parameters<typeof given>[1] = {}) =>
      judgeOne('admin.two_step', given(rows, how)).notes;
    expect(notes([person('ops', 1), person('panel', true), person('old', false, false)])).toEqual([
      'all-restricted',
    ]);
    expect(notes([person('ops', false), person('panel', true)])).toEqual([]);
    expect(notes([person('ops', true)], part)).toEqual([]);
    expect(notes([])).toEqual([]);
  });

  it.each([
    ['admin.two_step', 'L5', 'not-applicable high no-such-setting'],
    ['admin.two_step', 'L7', 'not-applicable high no-such-setting'],
    ['admin.two_step', 'M16', 'review high cannot-be-seen'],
    ['admin.two_step', 'M100', 'review high cannot-be-seen'],
    ['admin.view_passwords', 'L5', 'not-applicable medium no-such-setting'],
    ['admin.view_passwords', 'L7', 'review medium cannot-be-seen'],
    ['admin.view_passwords', 'M100n', 'review medium cannot-be-seen'],
  ] as const)('%s on %s: %s', (rule, generation, verdict) => {
    expect(brief(judgeOne(rule, { server: { generation } }))).toBe(verdict);
  });
});
