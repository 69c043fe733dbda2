import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { ruleIds } from '../../utils/baseline/finding.ts';
import type { Words } from '../../utils/baseline/words.ts';
import { englishLabels } from '../../utils/screens/labels/labels.ts';
import { screens } from '../../utils/screens/screens.ts';
import { wayTo } from '../../utils/screens/ways.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const words = readJson('utils/baseline/words/en.json') as Words;
const risks = ['none', 'users', 'mail-flow', 'lock-out'];

/** A key written twice in JSON silently wins over the first. */
const keysWrittenTwice = (path: string): string[] => {
  const keys = [...readFileSync(path, 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map((hit) => hit[1] ?? '');
  return keys.filter((key, index) => keys.indexOf(key) !== index);
};

describe("the rules' words", () => {
  it('speak for exactly the rules there are', () => {
    expect(new Set(Object.keys(words.rules))).toEqual(new Set(ruleIds));
  });

  it.each(ruleIds)('say everything of %s', (id) => {
    const rule = words.rules[id];
    const { title, line, why, wanted, fix, sources } = rule;
    expect(
      [title, line, why, wanted, fix.verify, fix.undo, fix.notice].filter((text) => !text?.trim()),
    ).toEqual([]);
    expect(why.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(risks).toContain(fix.risk);
    expect(fix.steps.legacy.length + fix.steps.modern.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('name every problem with a title', () => {
    expect(Object.keys(words.problems).length).toBeGreaterThan(0);
    expect(Object.entries(words.problems).filter(([, title]) => !title.trim())).toEqual([]);
  });
});

describe("SmarterMail's labels", () => {
  it('are written once, none of them empty', () => {
    expect(keysWrittenTwice('utils/screens/labels/en.json')).toEqual([]);
    const entries = Object.entries(englishLabels);
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(([, texts]) => texts.length === 0 || texts.some((text) => !text.trim()))).toEqual(
      [],
    );
  });

  it('cover what the screens ask for', () => {
    const asked = screens.flatMap(({ id, evidence, named = [], only = [], not = [], fields, list }) => [
      ...evidence,
      ...named,
      ...only,
      ...not,
      ...Object.values(wayTo(id).path).flatMap((steps) => (steps ?? []).flatMap(({ labels }) => labels)),
      ...fields.flatMap(({ labels }) => labels.map(({ label }) => label)),
      ...(list?.columns ?? []).flatMap(({ labels }) => labels.map(({ label }) => label)),
    ]);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in englishLabels))).toEqual([]);
  });
});

describe('advisories and releases', () => {
  const isDay = (text: unknown): boolean => typeof text === 'string' && !Number.isNaN(Date.parse(text));

  it('are dated and unique', () => {
    const releases = readJson('utils/baseline/releases.json') as {
      asOf: string;
      entries: { build: number; date: string }[];
    };
    expect([shippedAdvisories.asOf, releases.asOf].every(isDay)).toBe(true);
    const ids = shippedAdvisories.entries.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(releases.entries.length).toBeGreaterThan(10);
  });

  it('bound every affected range by something', () => {
    const open = shippedAdvisories.entries.filter(
      ({ affected: { gte, lt, lte, exact, classic } }) =>
        gte === null && lt === null && lte === null && exact === null && classic === null,
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});
