import { describe, expect, it } from 'vitest';
import { applyDecisions, canBeVouchedFor } from '../../../utils/baseline/decisions.ts';
import { evaluate } from '../../../utils/baseline/evaluate.ts';
import {
  type Finding,
  findingKey,
  type Outcome,
  type RuleId,
  type Severity,
} from '../../../utils/baseline/finding.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import { scoreOf } from '../../../utils/baseline/score.ts';
import { generations } from '../../../utils/screens/screen.ts';
import { type FactsInput, factsFrom, testNow } from '../../support/facts.ts';
import { secure } from '../../support/secure-server.ts';

const rule = (id: RuleId, severity: Severity, problem: string): Rule => ({
  id,
  severity,
  problem,
  screens: [],
  marks: [],
  stated: null,
  judge: () => [],
});
const finding = (id: RuleId, outcome: Outcome, part: Partial<Finding> = {}): Finding => ({
  rule: id,
  outcome,
  severity: 'high',
  confidence: 'exact',
  observed: null,
  expected: null,
  notes: [],
  evidence: null,
  ...part,
});

const rules = [
  rule('version.kev_2026', 'critical', 'version'),
  rule('version.age', 'medium', 'version'),
  rule('smtp.allow_relay', 'high', 'smtp-relay'),
  rule('pw.classes', 'medium', 'password-classes'),
  rule('log.smtp', 'low', 'log'),
  rule('smtp.relay_for_authenticated', 'info', 'relay-authenticated'),
];
const all = (outcomes: Partial<Record<RuleId, Outcome>>, part: Partial<Finding> = {}) =>
  scoreOf(
    rules.map(({ id, severity }) => finding(id, outcomes[id] ?? 'pass', { severity, ...part })),
    rules,
  );

describe('the score', () => {
  it('is a hundred only where all that applies is solved', () => {
    expect(all({})).toMatchObject({ percent: 100, checked: 4, applicable: 4, grade: 'A', steps: [] });
    expect(all({ 'log.smtp': 'fail' })).toMatchObject({ percent: 94, grade: 'B', projected: 100 });
  });

  it('weighs by severity, and rules that share a fix once', () => {
    expect(all({ 'version.age': 'fail' }).percent).toBe(44);
    expect(all({ 'version.kev_2026': 'fail' }).percent).toBe(44);
    // Where only the age of the build applies, it counts by that.
    expect(all({ 'version.kev_2026': 'not-applicable', 'version.age': 'fail' }).percent).toBe(80);
  });

  it('takes what does not apply out of the whole, and information', () => {
    const score = all({ 'smtp.allow_relay': 'not-applicable', 'smtp.relay_for_authenticated': 'fail' });
    expect(score).toMatchObject({ percent: 100, applicable: 3 });
  });

  it.each(['unknown', 'not-checked'] as const)('counts %s in the whole and as not solved', (outcome) => {
    expect(all({ 'pw.classes': outcome })).toMatchObject({
      percent: 88,
      checked: 3,
      applicable: 4,
      grade: 'B',
    });
  });

  it('gives no grade before what is critical or high is checked', () => {
    expect(all({ 'smtp.allow_relay': 'not-checked' })).toMatchObject({ grade: null, graveOpen: 1 });
    expect(all({ 'pw.classes': 'not-checked' }).graveOpen).toBe(0);
  });

  it.each([
    ['critical', 'E'],
    ['high', 'C'],
    ['medium', 'B'],
    ['low', 'B'],
  ] as const)('with a %s fault has no better grade than %s', (severity, grade) => {
    expect(all({ 'log.smtp': 'fail' }, { severity }).grade).toBe(grade);
  });

  it('takes a vouched review for solved, an accepted risk not', () => {
    const attestation = { by: 'Kim', at: '2026-11-20T00:00:00Z', observed: null };
    const waiver = { reason: 'r', owner: 'o', expires: '2027-01-01', observed: null };
    expect(all({ 'pw.classes': 'review' }, { attestation }).percent).toBe(100);
    expect(all({ 'pw.classes': 'review' }, { attestation, notes: ['likely-fail'] }).percent).toBe(88);
    expect(all({ 'pw.classes': 'fail' }, { waiver }).percent).toBe(88);
  });

  it('names the three steps that bring most, faults first', () => {
    const score = all({
      'version.kev_2026': 'not-checked',
      'smtp.allow_relay': 'unknown',
      'pw.classes': 'review',
      'log.smtp': 'fail',
    });
    expect(score.steps).toEqual([
      { rule: 'version.kev_2026', outcome: 'not-checked', gain: 56 },
      { rule: 'smtp.allow_relay', outcome: 'unknown', gain: 28 },
      { rule: 'pw.classes', outcome: 'review', gain: 11 },
    ]);
    expect([score.percent, score.projected]).toEqual([0, 94]);
  });

  it('of nothing is nothing', () => {
    expect(scoreOf([], [])).toMatchObject({ percent: null, projected: null, grade: null, applicable: 0 });
  });
});

describe('the score of a server', () => {
  const attestation = { by: 'Kim', at: testNow, observed: null };
  const judged = (input: FactsInput) => evaluate(factsFrom(input));
  const open = (input: FactsInput) => {
    const { checked, applicable, graveOpen, grade } = scoreOf(judged(input));
    return { unchecked: applicable - checked, graveOpen, grade };
  };

  it('of which nothing was opened has next to nothing checked', () => {
    const { checked, applicable, grade, graveOpen } = scoreOf(judged({}));
    // The build alone is printed on any page.
    expect({ checked, grade }).toEqual({ checked: 1, grade: null });
    expect([applicable > 30, graveOpen > 10]).toEqual([true, true]);
  });

  it.each(generations)('whose pages are all in order waits for its questions, on %s', (generation) => {
    const findings = judged(secure(generation));
    const left = scoreOf(findings);
    expect([left.grade, left.graveOpen > 0, left.checked < left.applicable]).toEqual([null, true, true]);
    const answered = scoreOf(
      applyDecisions(
        findings,
        {},
        Object.fromEntries(
          findings.map((finding) => [findingKey(finding), { ...attestation, observed: finding.observed }]),
        ),
        testNow,
      ),
    );
    expect(answered).toMatchObject({ checked: answered.applicable, graveOpen: 0 });
    expect(answered.grade).not.toBeNull();
  });

  it('that may be broken into has no grade before it was looked at', () => {
    const build = { generation: 'M100', version: '100.0.9504', build: 9504 } as const;
    const findings = judged({ ...secure('M100'), server: build });
    const looked = (rules: (rule: RuleId) => boolean) =>
      scoreOf(
        findings.map((each) => (canBeVouchedFor(each) && rules(each.rule) ? { ...each, attestation } : each)),
      );
    expect(looked((rule) => rule !== 'ioc.mount_command')).toMatchObject({ grade: null, graveOpen: 1 });
    expect(looked(() => true)).toMatchObject({ grade: 'E', graveOpen: 0 });
  });

  it.each(['cannot-be-seen', 'other-domains', 'restriction-unseen'])(
    'waits for an answer to %s',
    (reason) => {
      expect(all({ 'smtp.allow_relay': 'review' }, { reason })).toMatchObject({ checked: 3, grade: null });
      expect(all({ 'smtp.allow_relay': 'review' }, { reason, attestation })).toMatchObject({
        checked: 4,
        grade: 'A',
      });
    },
  );

  it('waits for a guess to be confirmed, and for what stands beside a fault', () => {
    const guess = all({ 'smtp.allow_relay': 'review' }, { confidence: 'likely' });
    expect(guess).toMatchObject({ checked: 3, graveOpen: 1 });
    const beside = all({ 'version.age': 'fail', 'version.kev_2026': 'unknown' });
    expect(beside).toMatchObject({ checked: 3, graveOpen: 1, grade: null });
    // A verdict that is only a warning was looked at.
    expect(all({ 'smtp.allow_relay': 'review' }, { reason: 'shared-range' })).toMatchObject({ checked: 4 });
  });

  it('counts one thing that was not seen on an otherwise settled server', () => {
    const input = secure('M100');
    const without = (input.readings ?? []).filter(({ setting }) => setting !== 'log.smtpLevel');
    expect(open({ ...input, readings: without }).unchecked).toBe(open(input).unchecked + 1);
  });
});
