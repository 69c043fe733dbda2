import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Advisories,
  type Advisory,
  allAdvisories,
  mergeAdvisories,
  shippedAdvisories,
} from '../../../utils/baseline/advisories.ts';
import { advisoriesText, readAdvisories, readNewer } from '../../../utils/baseline/advisories-file.ts';
import { testNow } from '../../support/facts.ts';
import { judgeOne } from '../../support/judge.ts';

const entry = (part: object = {}) => ({
  id: 'CVE-2026-200000',
  title: 'left aside',
  severity: 'critical',
  affected: { basis: 'build', gte: null, lt: 9800, lte: null, exact: null, classic: null },
  fixed: { build: 9800, version: '100.0.9800' },
  kev: { added: '2026-11-20', ransomware: true, due: 'left aside' },
  ...part,
});
const list = (part: object = {}) => JSON.stringify({ asOf: '2026-11-20', entries: [entry()], ...part });
const complaints = (text: string) => {
  const read = readNewer(text, shippedAdvisories, testNow);
  return read.ok ? [] : read.complaints;
};

describe('a list of vulnerabilities from a file', () => {
  it("is read from the project's own, and from what was exported", () => {
    const own = readAdvisories(readFileSync('utils/baseline/advisories.json', 'utf8'), testNow);
    expect(own.ok && own.advisories).toEqual(shippedAdvisories);
    const exported = readAdvisories(advisoriesText(shippedAdvisories), testNow);
    expect(exported.ok && exported.advisories).toEqual(shippedAdvisories);
  });

  it('is laid over the one in use, so that nothing is lost', () => {
    const read = readNewer(list(), shippedAdvisories, testNow);
    if (!read.ok) throw new Error('refused');
    const { advisories } = read;
    expect(advisories.entries).toHaveLength(shippedAdvisories.entries.length + 1);
    expect(advisories).toMatchObject({ asOf: '2026-11-20', newestBuild: 9800 });
    expect(judgeOne('version.kev_2026', { advisories })).toMatchObject({
      outcome: 'fail',
      reason: 'exploited',
      expected: '>= 9800',
      notes: ['ransomware'],
    });
    const again = mergeAdvisories(advisories, { ...advisories, asOf: '2026-11-21' });
    expect(again.entries).toHaveLength(advisories.entries.length);
  });

  const brought = () => {
    const read = readNewer(list(), shippedAdvisories, testNow);
    if (!read.ok) throw new Error('refused');
    return read.advisories;
  };
  const of = (id: string, { entries }: Advisories) => entries.filter((each) => each.id === id);

  it('counts as long as nothing newer is shipped', () => {
    expect(allAdvisories(null)).toBe(shippedAdvisories);
    expect(allAdvisories(brought())).toEqual(brought());
  });

  it.each(['2026-11-20', '2026-12-01'])('keeps its entries when data of %s is shipped', (asOf) => {
    const [known] = shippedAdvisories.entries;
    if (!known) throw new Error('nothing is shipped');
    const shipped = { ...shippedAdvisories, asOf, entries: [{ ...known, fixed: 9810 }] };
    const both = allAdvisories(brought(), shipped);
    expect(both).toMatchObject({ asOf, newestBuild: 9800 });
    expect(both.entries).toHaveLength(brought().entries.length);
    expect(judgeOne('version.kev_2026', { advisories: both })).toMatchObject({ outcome: 'fail' });
    // Of an entry that both have, what the newer says.
    expect(of(known.id, both)).toEqual([{ ...known, fixed: 9810 }]);
  });

  it('says what the newer of two says of an entry that both have', () => {
    const mine = { ...brought(), entries: [{ ...(brought().entries[0] as Advisory), fixed: 9801 }] };
    expect(of('CVE-2026-200000', allAdvisories(mine))).toMatchObject([{ fixed: 9801 }]);
    expect(allAdvisories(mine).entries).toHaveLength(shippedAdvisories.entries.length + 1);
  });

  it.each([
    ['no JSON', '{', 'notJson'],
    ['a list', '[]', 'wrongType'],
    ['no date', list({ asOf: undefined }), 'missing'],
    ['no day', list({ asOf: 'yesterday' }), 'notADay'],
    ['a day to come', list({ asOf: '2026-12-24' }), 'future'],
    ['the day of the one in use', list({ asOf: shippedAdvisories.asOf }), 'older'],
    ['an older day', list({ asOf: '2026-01-01' }), 'older'],
    ['nothing in it', list({ entries: [] }), 'wrongType'],
    ['a word for an entry', list({ entries: ['x'] }), 'wrongType'],
    ['the same entry twice', list({ entries: [entry(), entry()] }), 'twice'],
    ['no id', list({ entries: [entry({ id: '' })] }), 'wrongType'],
    ['an unknown severity', list({ entries: [entry({ severity: 'bad' })] }), 'notOneOf'],
    ['an unknown basis', list({ entries: [entry({ affected: { basis: 'x', lt: 1 } })] }), 'notOneOf'],
    [
      'a range without an end',
      list({ entries: [entry({ affected: { basis: 'build', gte: 1 } })] }),
      'missing',
    ],
    [
      'a build as text',
      list({ entries: [entry({ affected: { basis: 'build', lt: '9800' } })] }),
      'wrongType',
    ],
    ['no versions', list({ entries: [entry({ affected: { basis: 'exact', exact: [] } })] }), 'wrongType'],
    ['a build of 9.5', list({ entries: [entry({ fixed: 9.5 })] }), 'wrongType'],
    ['no day of KEV', list({ entries: [entry({ kev: { ransomware: true } })] }), 'missing'],
    ['a newest build as text', list({ newestBuild: '9800' }), 'wrongType'],
  ])('with %s is refused', (_what, text, why) => {
    const said = complaints(text);
    expect(said.map((complaint) => complaint.why)).toContain(why);
    expect(said.every(({ line, column }) => line === 1 && column >= 1)).toBe(true);
  });

  it('names the line', () => {
    const text = JSON.stringify({ asOf: '2026-11-20', entries: [entry({ severity: 'bad' })] }, null, 2);
    expect(complaints(text)).toEqual([
      {
        line: 7,
        column: 19,
        why: 'notOneOf',
        words: ['severity', 'critical, high, medium, low, info'],
      },
    ]);
  });
});
