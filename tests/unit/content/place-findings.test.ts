// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Markable, placeFindings } from '../../../entrypoints/page-judge/place-findings.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import { finding } from '../panel/fixtures.ts';

const rules = new Map<RuleId, Pick<Rule, 'marks'>>([
  ['wl.wide', { marks: ['whitelist.entries'] }],
  ['wl.loopback', { marks: ['whitelist.entries'] }],
  ['pw.classes', { marks: ['password.requireNumber', 'password.requireSymbol'] }],
]);
const element = () => document.createElement('tr');
const nameOf = (row: number): string => `10.${row}.0.0/16`;

const listOf = (length: number): Markable & { readonly list: Element } => ({
  subject: null,
  controls: new Map(),
  rows: new Map(Array.from({ length }, (_, row) => [nameOf(row), element()])),
  list: element(),
  readings: [{ setting: 'whitelist.entries' }],
});
const ofRow = (row: number, part: Partial<Finding> = {}): Finding =>
  finding({ rule: 'wl.wide', outcome: 'fail', subject: { kind: 'row', key: nameOf(row) }, ...part });
const place = (findings: readonly Finding[], list: Markable) => {
  const placed = placeFindings(findings, rules, [list]);
  return { placed, at: (target: Element | null) => placed.find((one) => one.target === target) };
};
const every = (list: Markable, part: (row: number) => Partial<Finding> = () => ({})) =>
  [...list.rows.keys()].map((_, row) => ofRow(row, part(row)));

describe('a list that several rules judge', () => {
  it('counts on its header those that need a person, not what is in order', () => {
    const list = listOf(0);
    const own = (rule: RuleId, outcome: Finding['outcome']) => finding({ rule, outcome });
    const { at } = place([own('wl.wide', 'pass'), own('wl.loopback', 'fail')], list);
    expect(at(list.list)).toMatchObject({ count: 1 });
    expect(at(list.list)?.findings).toHaveLength(2);
  });
});

describe('a long list', () => {
  it('speaks for its first sixty marked rows, in the order of the page', () => {
    const list = listOf(5000);
    const { placed, at } = place(every(list).toReversed(), list);
    const rows = [...list.rows.values()];
    expect(rows.slice(0, 60).map((row) => at(row)?.quiet)).toEqual(Array.from({ length: 60 }, () => false));
    const beyond = rows.slice(60).map((row) => placed.find(({ target }) => target === row));
    expect(new Set(beyond.map((one) => one?.bare))).toEqual(new Set([true]));
    expect(placed.filter(({ bare }) => !bare)).toHaveLength(61);
  });

  it('counts the others on its header, with one finding of each rule to open', () => {
    const list = listOf(100);
    const findings = [
      ...every(list),
      ofRow(98, { rule: 'wl.loopback', outcome: 'pass' }),
      ofRow(99, { rule: 'wl.loopback', outcome: 'review' }),
    ];
    const { at } = place(findings, list);
    expect(at(list.list)).toMatchObject({ quiet: false, count: 40 });
    expect(at(list.list)?.findings.map(({ rule }) => rule)).toEqual(['wl.wide', 'wl.loopback']);
    expect(at(list.list)?.findings.map(({ outcome }) => outcome)).toEqual(['fail', 'review']);
  });

  it('keeps what the header has of its own, the worst first', () => {
    const list = listOf(62);
    const own = finding({ rule: 'wl.loopback', outcome: 'unknown' });
    const { at } = place([own, ...every(list)], list);
    expect(at(list.list)?.findings.map(({ outcome }) => outcome)).toEqual(['fail', 'unknown']);
    expect(at(list.list)?.count).toBe(3);
  });

  it('does not count rows that are in order', () => {
    const list = listOf(500);
    const { placed, at } = place(
      every(list, (row) => ({ outcome: row % 10 === 0 ? 'fail' : 'pass' })),
      list,
    );
    expect(placed).toHaveLength(500);
    expect(placed.some(({ bare }) => bare)).toBe(false);
    expect(at(list.list)).toBeUndefined();
  });

  it('is left without a count where the page has no header', () => {
    const list = { ...listOf(80), list: null };
    const { placed } = place(every(list), list);
    expect(placed).toHaveLength(80);
    expect(placed.filter(({ bare }) => bare)).toHaveLength(20);
  });
});

it('a rule over several controls shows its badge on the first', () => {
  const controls = [element(), element()];
  const sighting: Markable = {
    ...listOf(0),
    controls: new Map([
      ['password.requireNumber', controls.slice(0, 1)],
      ['password.requireSymbol', controls.slice(1)],
    ]),
  };
  const { at } = place([finding({ rule: 'pw.classes', outcome: 'fail' })], sighting);
  expect(controls.map((control) => at(control)?.quiet)).toEqual([false, true]);
});
