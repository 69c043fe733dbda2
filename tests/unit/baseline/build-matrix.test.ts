import { describe, expect, it } from 'vitest';
import { affectsClassic, affectsModern, shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { parseVersion } from '../../../utils/baseline/build.ts';
import type { ServerFacts } from '../../../utils/baseline/rule.ts';
import { brief, judgeOne } from '../../support/judge.ts';

/**
 * Every version rule at 2026-11-25 (build 9825 would be made that day), worked out from advisories.json and the
 * judgement reference: exploited below 9511; published otherwise below 9777, high there, and critical below 7803; of 2019 critical below
 * 6985 and script injection below 6995; older than 90 days medium, than 365 days high.
 */
const exploited = 'fail critical exploited';
const below = 'fail high below-floor';
/** CVE-2021-32234, closed in 7803. */
const farBelow = 'fail critical below-floor';
const remoteCode = 'fail critical remote-code';
const old = 'fail high old';
const aged = 'fail medium old';
const closed = 'pass critical';
const modern: readonly (readonly [number, string, string, string, string])[] = [
  [6345, exploited, farBelow, remoteCode, old],
  [6919, exploited, farBelow, remoteCode, old],
  [6984, exploited, farBelow, remoteCode, old],
  [6985, exploited, farBelow, 'fail medium script-injection', old],
  [6995, exploited, farBelow, closed, old],
  [7802, exploited, farBelow, closed, old],
  [7803, exploited, below, closed, old],
  [7957, exploited, below, closed, old],
  [8747, exploited, below, closed, old],
  [9406, exploited, below, closed, old],
  [9412, exploited, below, closed, old],
  [9413, exploited, below, closed, old],
  [9510, exploited, below, closed, aged],
  [9511, closed, below, closed, aged],
  [9518, closed, below, closed, aged],
  [9526, closed, below, closed, aged],
  [9560, closed, below, closed, aged],
  [9609, closed, below, closed, aged],
  [9610, closed, below, closed, aged],
  [9776, closed, below, closed, 'pass medium'],
  [9777, closed, 'pass high', closed, 'pass medium'],
];

const none = 'not-applicable critical classic';
const classic: readonly (readonly [string, number | null, string, string])[] = [
  ['5.0.2999', 2999, old, 'pass info'],
  ['7.1.3876', 3876, old, 'pass info'],
  ['9.2', null, 'unknown medium build-unread', 'unknown info build-unread'],
  ['13.2', null, 'unknown medium build-unread', 'unknown info build-unread'],
  ['15.7.6970', 6970, old, 'pass info'],
];

describe('S21: the build matrix under the fixed clock', () => {
  const all = (server: ServerFacts) =>
    (['kev_2026', '2026_later', 'legacy_2019', 'age', 'eol_branch', 'unknown'] as const).map((rule) =>
      brief(judgeOne(`version.${rule}`, { server })),
    );

  it.each(modern)('100.0.%i', (build, kev, later, legacy, age) => {
    const server = { generation: 'M100', version: `100.0.${build}`, build } as const;
    expect(all(server)).toEqual([kev, later, legacy, age, 'pass high', 'pass info']);
  });

  it.each(classic)('%s', (version, build, age, known) => {
    expect(parseVersion(version)?.build ?? null).toBe(build);
    const server = { generation: 'L7', version, build } as const;
    const later = 'not-applicable high classic';
    expect(all(server)).toEqual([none, later, none, age, 'fail high classic', known]);
  });

  it('3876 alone, on an interface of 7 to 15', () => {
    const server = { generation: 'L7', version: null, build: 3876 } as const;
    const later = 'not-applicable high classic';
    expect(all(server)).toEqual([none, later, none, old, 'fail high classic-interface', 'pass info']);
  });

  const flaws = (affects: (entry: (typeof shippedAdvisories.entries)[number]) => boolean) =>
    shippedAdvisories.entries.filter(affects).map(({ id }) => id);

  it.each([
    [9413, ['CVE-2026-24423', 'CVE-2026-23760']],
    [9406, ['CVE-2026-24423', 'CVE-2026-23760', 'CVE-2025-52691']],
    [9511, []],
  ])('%i has of those that are exploited %j', (build, ids) => {
    expect(flaws((entry) => entry.kev !== null && affectsModern(entry, build))).toEqual(ids);
  });

  it.each([
    ['5.0.2999', ['CVE-2015-9276', 'CVE-2008-1854', 'EDB-31017']],
    ['7.1.3876', ['CVE-2015-9276', 'CVE-2010-3486', 'EDB-31017', 'EDB-16955']],
    ['9.2', ['CVE-2015-9276', 'CVE-2012-2578', 'EDB-31017']],
    ['13.2', ['CVE-2015-9276']],
    ['13.3.5535', []],
    ['15.7.6970', []],
  ])('%s is named by %j', (version, ids) => {
    expect(flaws((entry) => affectsClassic(entry, version))).toEqual(ids);
  });
});
