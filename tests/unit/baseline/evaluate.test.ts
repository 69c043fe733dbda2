import { describe, expect, it } from 'vitest';
import { evaluate, ruleOutcome, worst, worstSeverity } from '../../../utils/baseline/evaluate.ts';
import { outcomes, ruleIds } from '../../../utils/baseline/finding.ts';
import { judgeValue } from '../../../utils/baseline/known.ts';
import type { Judgement, Rule } from '../../../utils/baseline/rule.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import { type Reading, unreadableReasons } from '../../../utils/screens/reading.ts';
import { domain, factsFrom, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const rule = (judge: Rule['judge'], id: Rule['id'] = 'wl.empty'): Rule => ({
  id,
  severity: 'medium',
  problem: 'some',
  screens: [],
  marks: [],
  stated: null,
  judge,
});

const saying = (...judgements: readonly Judgement[]) => evaluate(factsFrom(), [rule(() => judgements)]);
const one = (judgement: Judgement) => {
  const [finding] = saying(judgement);
  if (!finding) throw new Error('no finding');
  return finding;
};

const of = (over: Partial<Reading>) => reading('password.minLength', 8, over);

describe('the rules', () => {
  it('are all there, each once', () => {
    expect(rules).toHaveLength(ruleIds.length);
    expect(new Set(rules.map(({ id }) => id))).toEqual(new Set(ruleIds));
  });

  it('that throw or say nothing are unknown, and the others go on', () => {
    const findings = evaluate(factsFrom(), [
      rule(() => {
        throw new Error('broken');
      }, 'wl.empty'),
      rule(() => [], 'wl.wide'),
      rule(() => [{ outcome: 'pass', basis: [] }], 'wl.loopback'),
    ]);
    expect(findings.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['unknown', 'rule-error'],
      ['unknown', 'rule-error'],
      ['pass', undefined],
    ]);
  });

  it('survive a corrupt value', () => {
    const findings = evaluate(factsFrom({ readings: [reading('whitelist.entries', 'not a list')] }));
    expect(ruleOutcome(findings, 'wl.empty')).toBe('unknown');
    expect(ruleOutcome(findings, 'version.kev_2026')).toBe('pass');
  });
});

describe('confidence', () => {
  it('of a page and a response that disagree asks a person, and shows both', () => {
    const disagrees = { page: 'off', response: 'on' };
    const doubted = of({ setting: 'password.notUserName', confidence: 'likely', disagrees });
    for (const outcome of ['pass', 'fail'] as const) {
      expect(one({ outcome, basis: [of({}), doubted] })).toMatchObject({
        outcome: 'review',
        reason: 'disagreement',
        notes: [`likely-${outcome}`],
        evidence: { disagrees },
      });
    }
  });

  it.each([
    [['exact'], 'exact'],
    [['exact', 'taught'], 'taught'],
    [['stated', 'taught', 'exact'], 'stated'],
    [['exact', 'likely', 'stated'], 'likely'],
    [[], 'exact'],
  ] as const)('of %j is %s', (all, weakest) => {
    const basis = all.map((confidence) => of({ confidence }));
    expect(one({ outcome: 'not-checked', basis }).confidence).toBe(weakest);
  });

  it.each(['pass', 'fail'] as const)('likely makes %s a question of the same severity', (outcome) => {
    const basis = [of({ confidence: 'likely' })];
    expect(one({ outcome, severity: 'critical', reason: 'open', notes: ['n'], basis })).toMatchObject({
      outcome: 'review',
      severity: 'critical',
      reason: 'likely',
      notes: [`likely-${outcome}`, 'open', 'n'],
    });
  });

  it.each(['exact', 'taught', 'stated'] as const)('%s stands', (confidence) => {
    expect(one({ outcome: 'fail', basis: [of({ confidence })] }).outcome).toBe('fail');
    expect(one({ outcome: 'pass', basis: [of({ confidence })] }).outcome).toBe('pass');
  });
});

describe('coverage', () => {
  it.each([
    [{ seen: 5, total: 9 }, 'unknown', 'partial-list'],
    [{ seen: 5, total: null }, 'unknown', 'partial-list'],
    [{ seen: 5, total: 5 }, 'pass', undefined],
    [undefined, 'pass', undefined],
  ])('%j lets a pass be %s', (coverage, outcome, reason) => {
    const finding = one({ outcome: 'pass', basis: [of(coverage ? { coverage } : {})] });
    expect([finding.outcome, finding.reason]).toEqual([outcome, reason]);
    expect(finding.coverage).toEqual(coverage);
  });

  it('does not soften a fail', () => {
    expect(one({ outcome: 'fail', basis: [of({ coverage: { seen: 1, total: 9 } })] }).outcome).toBe('fail');
  });

  it('of the part seen counts before a whole one', () => {
    const basis = [of({ coverage: { seen: 2, total: 2 } }), of({ coverage: { seen: 1, total: 9 } })];
    expect(one({ outcome: 'pass', basis })).toMatchObject({
      outcome: 'unknown',
      coverage: { seen: 1, total: 9 },
    });
  });
});

describe('what was not read', () => {
  it.each(unreadableReasons)('keeps its reason: %s', (why) => {
    const readings = [of({ result: { ok: false, why } })];
    expect(judgeOne('pw.min_length', { readings })).toMatchObject({ outcome: 'unknown', reason: why });
  });

  it('never passes, even if a rule says so', () => {
    const basis = [of({ result: { ok: false, why: 'ambiguous' } })];
    expect(one({ outcome: 'pass', basis })).toMatchObject({ outcome: 'unknown', reason: 'ambiguous' });
  });
});

describe('an edit not saved', () => {
  it('never passes (T29)', () => {
    expect(one({ outcome: 'pass', basis: [of({ saved: false })] })).toMatchObject({
      outcome: 'review',
      reason: 'unsaved',
      evidence: { saved: false },
    });
  });

  it('that is insecure still fails, and says so', () => {
    const basis = [of({}), of({ saved: false })];
    expect(one({ outcome: 'fail', reason: 'short', basis })).toMatchObject({
      outcome: 'fail',
      reason: 'short',
      notes: ['unsaved'],
      evidence: { saved: false },
    });
  });
});

describe('a finding', () => {
  it('carries where it comes from', () => {
    expect(one({ outcome: 'fail', basis: [of({ label: 'Minimum Length' })] })).toMatchObject({
      observed: null,
      expected: null,
      problem: 'some',
      evidence: {
        screen: 'passwordRequirements',
        label: 'Minimum Length',
        method: 'page',
        readAt: '2026-11-25T11:00:00.000Z',
        saved: true,
      },
    });
  });

  it('stands in the order of its subject', () => {
    const keys = ['b.example', undefined, 'A.example', 'a.example'];
    const findings = saying(
      ...keys.map((key) => ({ outcome: 'pass', basis: [], ...(key && { subject: domain(key) }) }) as const),
    );
    expect(findings.map(({ subject }) => subject?.key)).toEqual([
      undefined,
      'A.example',
      'a.example',
      'b.example',
    ]);
  });
});

describe('the worst', () => {
  it('is the first in the order of outcomes', () => {
    for (const [index, outcome] of outcomes.entries()) {
      expect(worst(outcomes.slice(index).toReversed())).toBe(outcome);
    }
    expect(worst([])).toBe('not-checked');
  });

  it('has the highest severity of its own findings only', () => {
    const findings = saying(
      { outcome: 'review', severity: 'critical', basis: [] },
      { outcome: 'fail', severity: 'low', basis: [] },
      { outcome: 'fail', severity: 'high', basis: [] },
    );
    expect(worstSeverity(findings)).toBe('high');
    expect(worstSeverity([])).toBe('info');
  });
});

describe('a setting that a generation lacks', () => {
  const judge: Rule['judge'] = (facts) =>
    judgeValue(facts.known('log.smtpLevel'), () => ({ outcome: 'fail' }));
  const one = (lacking: Rule['lacking'], readings: readonly Reading[] = []) =>
    evaluate(factsFrom({ readings, server: { generation: 'L5' } }), [
      { ...rule(judge, 'log.smtp'), ...(lacking && { lacking }) },
    ]).map(brief);

  it.each<[string, Rule['lacking'], string]>([
    ['that is visited there', { L7: 'no-such-setting' }, 'not-checked medium not-visited'],
    ['there is none', { L5: 'no-such-setting' }, 'not-applicable medium no-such-setting'],
    ['nobody knows where', { L5: 'place-unknown' }, 'unknown medium place-unknown'],
  ])('%s', (_what, lacking, verdict) => {
    expect(one(lacking)).toEqual([verdict]);
  });

  it('is judged all the same where it was read', () => {
    const seen = reading('log.smtpLevel', 'None');
    expect(one({ L5: 'no-such-setting' }, [seen])).toEqual(['fail medium']);
    const lost = { ...seen, result: { ok: false, why: 'ambiguous' } } as const;
    expect(one({ L5: 'place-unknown' }, [lost])).toEqual(['unknown medium ambiguous']);
  });
});
