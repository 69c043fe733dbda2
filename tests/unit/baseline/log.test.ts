import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import { reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';

describe.each([
  ['log.delivery', 'log.deliveryLevel'],
  ['log.smtp', 'log.smtpLevel'],
] as const)('%s', (rule, setting) => {
  it.each([
    ['Detailed', 'pass medium'],
    ['DETAILED ', 'pass medium'],
    ['Exceptions Only', 'fail medium too-little'],
    ['Exceptions\u00a0only', 'fail medium too-little'],
    // Other levels may exist, under names that no source gives.
    ['Normal', 'review medium other-level'],
    ['None', 'review medium other-level'],
    ['Verbose', 'review medium other-level'],
    ['Not Detailed', 'review medium other-level'],
    ['', 'unknown medium unknown-option'],
  ])('%j: %s', (words, verdict) => {
    expect(brief(judgeOne(rule, { readings: [reading(setting, words)] }))).toBe(verdict);
  });

  it('keeps the words and names the wanted one', () => {
    expect(judgeOne(rule, { readings: [reading(setting, 'Normal')] })).toMatchObject({
      observed: 'Normal',
      expected: 'Detailed',
    });
  });

  it('not visited is open', () => {
    expect(brief(judgeOne(rule))).toBe('not-checked medium not-visited');
  });
});

describe('both levels', () => {
  it('are one problem: one page, one save', () => {
    const readings = [reading('log.deliveryLevel', 'Exceptions Only'), reading('log.smtpLevel', 'Detailed')];
    const findings = [...judge('log.delivery', { readings }), ...judge('log.smtp', { readings })];
    expect(problemsOf(findings).map(({ key, outcome }) => [key, outcome])).toEqual([['log-detail', 'fail']]);
  });
});
