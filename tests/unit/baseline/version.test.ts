import { describe, expect, it } from 'vitest';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { buildAgeDays, buildDate, parseVersion } from '../../../utils/baseline/build.ts';
import { evaluate } from '../../../utils/baseline/evaluate.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import type { ServerFacts } from '../../../utils/baseline/rule.ts';
import { factsFrom, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const modern = (build: number): { server: ServerFacts } => ({
  server: { generation: 'M100', version: `100.0.${build}`, build },
});
const classic = (version: string, build: number | null = parseVersion(version)?.build ?? null) => ({
  server: { generation: 'L7', version, build } as const,
});

describe('a build number', () => {
  // Dates stated by the product or by somebody else, not computed.
  it.each([
    [6919, '2018-12-11'],
    [7803, '2021-05-13'],
    [8538, '2023-05-18'],
    [9413, '2025-10-09'],
    [9504, '2026-01-08'],
    [9511, '2026-01-15'],
    [9610, '2026-04-24'],
  ])('%i was made on %s', (build, date) => {
    expect(buildDate(build)).toBe(date);
  });

  it('has an age in whole days', () => {
    expect(buildAgeDays(9777, '2026-10-08T00:00:00Z')).toBe(0);
    expect(buildAgeDays(9777, '2026-11-25T12:00:00Z')).toBe(48);
  });

  it.each([
    ['100.0.9504', { major: 100, build: 9504 }],
    ['100.0.6919.30414', { major: 100, build: 6919 }],
    ['15.7.6970', { major: 15, build: 6970 }],
    ['15.7', { major: 15, build: null }],
    ['SmarterMail', null],
    ['', null],
  ])('is read out of %s', (text, parts) => {
    expect(parseVersion(text)).toEqual(parts);
  });
});

describe('16.x and later', () => {
  it('names the floors as the data has them', () => {
    expect(judgeOne('version.kev_2026', modern(9504))).toMatchObject({
      observed: '9504',
      expected: '>= 9511',
    });
    expect(judgeOne('version.2026_later', modern(9504))).toMatchObject({ expected: '>= 9777' });
    expect(judgeOne('version.legacy_2019', modern(6985))).toMatchObject({ expected: '>= 6995' });
  });

  it('gives 100.0.6970 the flaws that 15.7.6970 does not have', () => {
    expect(brief(judgeOne('version.legacy_2019', modern(6970)))).toBe('fail critical remote-code');
    expect(brief(judgeOne('version.legacy_2019', classic('15.7.6970')))).toBe(
      'not-applicable critical classic',
    );
  });

  it('does not let off a build of 16.x that is older than the first one known', () => {
    const server = { generation: 'M16', version: '16.0.6300', build: 6300 } as const;
    expect(judgeOne('version.legacy_2019', { server }).outcome).toBe('fail');
  });

  it.each(['CVE-2025-1', 'CVE-2022-1', 'EDB-1'])('judges by an entry of any year: %s', (id) => {
    const [first] = shippedAdvisories.entries;
    if (!first) throw new Error('no entries');
    const affected = { basis: 'build', gte: null, lt: 9800, lte: null, exact: null, classic: null } as const;
    const advisories = {
      ...shippedAdvisories,
      entries: [...shippedAdvisories.entries, { ...first, id, affected, fixed: 9800, kev: null }],
    };
    expect(brief(judgeOne('version.2026_later', { ...modern(9777), advisories }))).toBe(
      'fail high below-floor',
    );
    expect(brief(judgeOne('version.2026_later', { ...modern(9800), advisories }))).toBe('pass high');
  });

  it('asks for new secrets only where they could be read', () => {
    expect(judgeOne('version.2026_later', modern(9559)).notes).toContain('rotate-secrets');
    expect(judgeOne('version.2026_later', modern(9560)).notes).not.toContain('rotate-secrets');
    expect(judgeOne('version.2026_later', modern(9693)).notes).toContain('admin-script');
    expect(judgeOne('version.2026_later', modern(9692)).notes).not.toContain('admin-script');
  });
});

describe('15.x and lower', () => {
  it.each(['15.7.6970', '13.3.5535', '7.1.3876', '5.5.3250'])(
    '%s is old, and the modern flaws do not apply',
    (version) => {
      const input = classic(version);
      expect(brief(judgeOne('version.eol_branch', input))).toBe('fail high classic');
      expect(brief(judgeOne('version.kev_2026', input))).toBe('not-applicable critical classic');
      expect(brief(judgeOne('version.2026_later', input))).toBe('not-applicable high classic');
      expect(judgeOne('version.2026_later', input).notes).toEqual(['in-range-unverified']);
      expect(brief(judgeOne('version.age', input))).toBe('fail high old');
    },
  );

  it('is one problem with its reasons, not several', () => {
    const problems = problemsOf(evaluate(factsFrom(classic('7.1.3876')))).filter(({ rules }) =>
      rules.some((rule) => rule.startsWith('version.')),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ outcome: 'fail', severity: 'high' });
  });

  it('shows no date for 1.x', () => {
    expect(judgeOne('version.age', classic('1.6.1529'))).toMatchObject({
      outcome: 'fail',
      severity: 'high',
      observed: '1529',
      reason: 'first-versions',
    });
  });

  it('is told by the interface when only a bare number is known', () => {
    const server = { generation: 'L7', version: null, build: 6970 } as const;
    expect(brief(judgeOne('version.eol_branch', { server }))).toBe('fail high classic-interface');
    expect(judgeOne('version.legacy_2019', { server }).outcome).toBe('not-applicable');
  });

  it('without a build is still old', () => {
    const input = classic('15.7');
    expect(judgeOne('version.eol_branch', input).outcome).toBe('fail');
    expect(judgeOne('version.unknown', input).outcome).toBe('unknown');
    expect(judgeOne('version.age', input).outcome).toBe('unknown');
  });
});

describe('age', () => {
  it.each([
    ['2027-01-06T00:00:00Z', 'pass medium'],
    ['2027-01-07T00:00:00Z', 'review info newest-known'],
    ['2028-01-01T00:00:00Z', 'review info newest-known'],
  ])('of the newest build known at %s is %s', (now, expected) => {
    expect(brief(judgeOne('version.age', { ...modern(9777), now }))).toBe(expected);
  });

  it.each([
    [9735, 'pass medium'],
    [9734, 'fail medium old'],
    [9460, 'fail medium old'],
    [9459, 'fail high old'],
  ])('of %i is %s', (build, expected) => {
    expect(brief(judgeOne('version.age', modern(build)))).toBe(expected);
  });

  it('is observed as a date, which a later day does not change', () => {
    const one = judgeOne('version.age', { ...modern(9504), now: '2026-11-25T12:00:00Z' });
    const other = judgeOne('version.age', { ...modern(9504), now: '2026-11-29T12:00:00Z' });
    expect(one.observed).toBe('2026-01-08');
    expect(other.observed).toBe(one.observed);
  });
});

describe('old data', () => {
  it.each([
    ['2026-12-08T23:59:59Z', 'pass high'],
    ['2026-12-09T00:00:00Z', 'review low advisories-stale'],
    ['not a date', 'review low advisories-stale'],
  ])('at %s: %s', (now, expected) => {
    expect(brief(judgeOne('version.2026_later', { ...modern(9777), now }))).toBe(expected);
  });

  it('does not soften what is known to be open', () => {
    expect(judgeOne('version.2026_later', { ...modern(9776), now: '2027-12-01T00:00:00Z' }).outcome).toBe(
      'fail',
    );
  });
});

const ids = [
  'version.kev_2026',
  'version.2026_later',
  'version.legacy_2019',
  'version.age',
  'version.eol_branch',
  'version.unknown',
] as const;

describe('an unknown build', () => {
  it.each([
    ['nothing printed', { generation: 'M100', version: null, build: null }, 'build-unread'],
    ['only the family', { generation: 'M100', version: '100.0', build: null }, 'build-unread'],
    ['a number of the future', { generation: 'M100', version: null, build: 30414 }, 'build-implausible'],
    ['no whole number', { generation: 'M100', version: null, build: Number.NaN }, 'build-implausible'],
    ['two numbers', { generation: 'M100', version: '100.0.9777', build: 9504 }, 'build-contradicts'],
  ] as const)('is never green: %s', (_what, server, reason) => {
    for (const id of ids) {
      expect(judgeOne(id, { server })).toMatchObject({ outcome: 'unknown', reason });
    }
  });

  it('is not compared when it may belong to either line', () => {
    const server = { generation: null, version: null, build: 6970 };
    for (const id of ids.slice(0, 3)) {
      expect(judgeOne(id, { server })).toMatchObject({ outcome: 'unknown', reason: 'branch-unknown' });
    }
    expect(judgeOne('version.age', { server }).outcome).toBe('fail');
  });

  it('can be stated, and the statement shows', () => {
    const stated = reading('product.build', 9504, { method: 'stated', confidence: 'stated', screen: null });
    const input = { server: { generation: 'M100', version: null, build: null }, readings: [stated] } as const;
    expect(judgeOne('version.kev_2026', input)).toMatchObject({
      outcome: 'fail',
      confidence: 'stated',
      evidence: { method: 'stated' },
    });
  });

  it('is what a page prints, whatever was stated', () => {
    const stated = reading('product.build', 9777, { method: 'stated', confidence: 'stated', screen: null });
    expect(judgeOne('version.kev_2026', { ...modern(9504), readings: [stated] })).toMatchObject({
      outcome: 'fail',
      observed: '9504',
      confidence: 'exact',
    });
  });
});
