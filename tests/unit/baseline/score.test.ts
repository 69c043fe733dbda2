import { describe, expect, it } from 'vitest';
import type { Finding, Outcome, RuleId, Severity } from '../../../utils/baseline/finding.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import { scoreOf } from '../../../utils/baseline/score.ts';

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
