import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, ruleOutcome, worst } from '../../utils/baseline/evaluate.ts';
import { type Finding, findingKey, type Outcome, outcomes, ruleIds } from '../../utils/baseline/finding.ts';
import { countsOf, problemsOf } from '../../utils/baseline/problems.ts';
import { profiles } from '../../utils/baseline/profiles.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import { type FactsInput, factsFrom } from '../support/facts.ts';
import { anyInput } from '../support/many-facts.ts';

const findingsOf = (input: FactsInput) => evaluate(factsFrom(input));
const all = (change: Partial<Reading>) => (input: FactsInput) => ({
  ...input,
  readings: (input.readings ?? []).map((reading) => ({ ...reading, ...change })),
});

const isUnread = (outcome: Outcome): boolean => outcome === 'unknown' || outcome === 'not-checked';

/** `not-checked` is no better than `unknown`: which of two things a threshold asks for was not read, and why. */
const order = (outcome: Outcome): number => outcomes.indexOf(outcome === 'not-checked' ? 'unknown' : outcome);
/** Of what is not certain or not saved a verdict only asks, so that a question is no worse than nothing read. */
const roughly = (outcome: Outcome): number => order(outcome === 'review' ? 'unknown' : outcome);

/** A list may hold the same row twice: the worse of the two speaks for it. */
function worstByKey(findings: readonly Finding[]): ReadonlyMap<string, Outcome> {
  const byKey = new Map<string, Outcome>();
  for (const finding of findings) {
    const key = findingKey(finding);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? finding.outcome : worst([finding.outcome, other]));
  }
  return byKey;
}

describe('judging', () => {
  it('has an answer for every rule, whatever was read', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const findings = findingsOf(input);
        expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(ruleIds));
        expect(findings.every(({ outcome }) => outcomes.includes(outcome))).toBe(true);
        expect(findings.filter(({ reason }) => reason === 'rule-error')).toEqual([]);
      }),
    );
  });

  it('passes nothing that only a person can vouch for', () => {
    const vouched = new Set(rules.flatMap((rule) => (rule.vouched ? [rule.id] : [])));
    expect(vouched.size).toBeGreaterThan(20);
    fc.assert(
      fc.property(anyInput, (input) => {
        const passed = findingsOf(input).filter(({ outcome }) => outcome === 'pass');
        expect(passed.filter(({ rule }) => vouched.has(rule))).toEqual([]);
      }),
    );
  });

  it('survives values of any shape', () => {
    const broken = anyInput.chain((input) =>
      fc
        .tuple(fc.constant(input), fc.array(fc.anything(), { minLength: 20, maxLength: 20 }))
        .map(([given, values]) => ({
          ...given,
          readings: (given.readings ?? []).map((reading, index) => ({
            ...reading,
            result: { ok: true, value: values[index % values.length] as never } as const,
          })),
        })),
    );
    fc.assert(
      fc.property(broken, (input) => {
        expect(new Set(findingsOf(input).map(({ rule }) => rule))).toEqual(new Set(ruleIds));
      }),
    );
  });

  it('gives the same findings again, in whatever order things were read', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const backwards = { ...input, readings: (input.readings ?? []).toReversed() };
        expect(findingsOf(input)).toEqual(findingsOf(input));
        expect(findingsOf(backwards)).toEqual(findingsOf(input));
      }),
    );
  });
});

describe('never silently green', () => {
  it('a rule whose every reading is a guess neither passes nor fails by it', () => {
    fc.assert(
      fc.property(anyInput.map(all({ confidence: 'likely' })), (input) => {
        const guessed = findingsOf(input).filter(({ confidence }) => confidence === 'likely');
        expect(guessed.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')).toEqual([]);
      }),
    );
  });

  it('a guess keeps the severity of what was guessed', () => {
    fc.assert(
      fc.property(anyInput.map(all({ confidence: 'exact' })), (input) => {
        const severities = (findings: readonly Finding[], isMeant: (finding: Finding) => boolean) =>
          findings
            .filter((finding) => finding.rule.startsWith('wl.') && isMeant(finding))
            .map(({ rule, subject, severity }) => `${rule} ${subject?.key ?? ''} ${severity}`);
        const guessed = findingsOf(all({ confidence: 'likely' })(input));
        expect(severities(guessed, ({ notes }) => notes.includes('likely-fail'))).toEqual(
          severities(findingsOf(input), ({ outcome }) => outcome === 'fail'),
        );
      }),
    );
  });

  it('a list seen in part never passes', () => {
    fc.assert(
      fc.property(anyInput.map(all({ coverage: { seen: 3, total: null } })), (input) => {
        const findings = findingsOf(input);
        const partial = findings.filter(({ coverage }) => coverage !== undefined);
        expect(partial.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
        if ((input.readings ?? []).some(({ setting }) => setting === 'whitelist.entries')) {
          expect(ruleOutcome(findings, 'wl.loopback')).not.toBe('pass');
        }
      }),
    );
  });

  it('nothing unread, unsaved or stale passes', () => {
    const changes: Partial<Reading>[] = [
      { result: { ok: false, why: 'not-loaded' } },
      { saved: false },
      { readAt: '2025-01-01T00:00:00.000Z' },
    ];
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...changes), (input, change) => {
        const passing = findingsOf(all(change)(input)).filter(({ outcome }) => outcome === 'pass');
        expect(
          // What the page's own address says was not read from it.
          passing.filter(
            ({ rule, evidence }) =>
              rule !== 'web.https' && (!rule.startsWith('version.') || evidence !== null),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('no fault of one screen is cured by reading less of it', () => {
    const oneScreen = ruleIds.filter(
      // The bypass is looked for in two lists.
      (id) => /^(pw|wl|log|smtp|domain\.require_smtp_auth\.defaults)/.test(id) && id !== 'wl.auth_bypass',
    );
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, which) => {
        const readings = input.readings ?? [];
        const without = readings.filter((_, index) => index !== which % (readings.length || 1));
        const [before, after] = [findingsOf(input), findingsOf({ ...input, readings: without })];
        const cured = oneScreen.filter(
          (id) => ruleOutcome(before, id) === 'fail' && ruleOutcome(after, id) === 'pass',
        );
        expect(cured).toEqual([]);
      }),
    );
  });
});

describe('thresholds', () => {
  it('a longer minimum never turns a pass into a fault', () => {
    const length = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anyInput, length, length, (input, one, other) => {
        const at = (value: number) => {
          const readings = (input.readings ?? []).map((reading) =>
            reading.setting === 'password.minLength'
              ? { ...reading, result: { ok: true, value } as const }
              : reading,
          );
          return findingsOf({ ...input, readings });
        };
        const [shorter, longer] = [at(Math.min(one, other)), at(Math.max(one, other))];
        for (const rule of ['pw.min_length', 'pw.classes'] as const) {
          if (ruleOutcome(shorter, rule) === 'pass') expect(ruleOutcome(longer, rule)).toBe('pass');
        }
      }),
    );
  });

  it('strict judges nothing better than standard does, rule by rule and subject by subject', () => {
    const better = (input: FactsInput, rank: (outcome: Outcome) => number) => {
      const strict = worstByKey(findingsOf({ ...input, profile: profiles.strict }));
      const standard = worstByKey(findingsOf({ ...input, profile: profiles.standard }));
      expect([...strict.keys()]).toEqual([...standard.keys()]);
      return [...standard].filter(([key, outcome]) => rank(strict.get(key) ?? 'pass') > rank(outcome));
    };
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(better(input, roughly)).toEqual([]);
        expect(better(all({ confidence: 'exact', saved: true })(input), order)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('context', () => {
  it('never makes green what could not be read or was not visited', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = findingsOf({ ...input, context: {} });
        const after = findingsOf(input);
        const without = worstByKey(before);
        // What had no finding of its own had that of its rule.
        const greened = after.filter(
          (finding) =>
            finding.outcome === 'pass' &&
            isUnread(without.get(findingKey(finding)) ?? ruleOutcome(before, finding.rule)),
        );
        expect(greened.map(findingKey)).toEqual([]);
        const cured = ruleIds.filter(
          (rule) => isUnread(ruleOutcome(before, rule)) && ruleOutcome(after, rule) === 'pass',
        );
        expect(cured).toEqual([]);
      }),
    );
  });
});

describe('problems', () => {
  it('hold every finding once, and are each counted once', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const findings = findingsOf(input);
        const problems = problemsOf(findings);
        expect(new Set(problems.flatMap((problem) => problem.findings))).toEqual(new Set(findings));
        expect(problems.flatMap((problem) => problem.findings)).toHaveLength(findings.length);
        const total = Object.values(countsOf(problems)).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(problems.length);
      }),
    );
  });
});
