import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RuleId, ruleIds } from '../../utils/baseline/finding.ts';
import { filesUnder } from './support/sources.ts';

/** The public list: once shipped an id is never reused, so lines are added and never changed. */
const published = readFileSync('tests/meta/rule-ids.txt', 'utf8').trim().split('\n');

const notRules: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('tests/meta/not-rules.json', 'utf8'),
);
const isRule = (id: string): id is RuleId => ruleIds.some((each) => each === id);

describe('rule ids', () => {
  it('publishes a list without doubles', () => {
    expect(published.length).toBeGreaterThan(80);
    expect(new Set(published).size).toBe(published.length);
    expect(published.filter((id) => !/^[a-z_0-9]+(\.[a-z_0-9]+)*$/.test(id))).toEqual([]);
  });

  it('implements only published ids', () => {
    expect(ruleIds.length).toBeGreaterThan(0);
    expect(ruleIds.filter((id) => !published.includes(id))).toEqual([]);
  });

  it('has one judgement for each id and no other', () => {
    const rules = filesUnder('utils/baseline/rules').filter(({ path }) => path.endsWith('.ts'));
    const judged = rules.flatMap(({ text }) => [...text.matchAll(/\bid: '([^']+)'/g)].map((hit) => hit[1]));
    expect(judged).toHaveLength(ruleIds.length);
    expect(new Set(judged)).toEqual(new Set(ruleIds));
  });

  it('are rules, or stand with the reason why not, never both', () => {
    expect(published.filter((id) => !isRule(id) && !(id in notRules))).toEqual([]);
    expect(Object.keys(notRules).filter(isRule)).toEqual([]);
    expect(Object.keys(notRules).filter((id) => !published.includes(id))).toEqual([]);
  });

  it.each(Object.entries(notRules))('%s has a reason that is a sentence', (_id, reason) => {
    expect(reason).toMatch(/^[A-Z].{38,}\.$/);
    expect(reason.split(/\s+/).length).toBeGreaterThanOrEqual(10);
    expect(Object.values(notRules).filter((each) => each === reason)).toHaveLength(1);
  });
});
