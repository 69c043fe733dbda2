import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../../utils/baseline/profiles.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import type { IdsRow } from '../../../utils/screens/settings.ts';
import { guess, idsFacts, idsRule } from '../../support/ids.ts';
import { brief, judgeOne } from '../../support/judge.ts';

describe('ids.values_sane', () => {
  const of = (row: IdsRow, context: Context = {}) =>
    brief(judgeOne('ids.values_sane', idsFacts([row], 'M100', {}, context)));
  const dos = (over: Partial<IdsRow>) =>
    idsRule('dos', { services: ['smtp'], timeFrame: 5, threshold: 60, ...over });

  it.each([
    [guess('ip', { threshold: 9 }), 'review low too-strict'],
    [guess('ip', { threshold: 10 }), 'pass medium'],
    [guess('protocol', { threshold: 100 }), 'pass medium'],
    [guess('ip', { threshold: 101 }), 'fail medium far-too-lax'],
    [guess('email', { threshold: 4 }), 'review low too-strict'],
    [guess('email', { threshold: 5 }), 'pass medium'],
    [guess('email', { threshold: 20 }), 'pass medium'],
    [guess('email', { threshold: 21 }), 'review medium too-lax'],
    [idsRule('harvesting', { timeFrame: 5, threshold: 2 }), 'review low too-strict'],
    [idsRule('harvesting', { timeFrame: 5, threshold: 100 }), 'pass medium'],
    [idsRule('harvesting', { timeFrame: 5, threshold: 101 }), 'review medium too-lax'],
    [dos({ threshold: 29 }), 'review low too-strict'],
    [dos({ threshold: 30 }), 'pass medium'],
    [dos({ services: ['all'], threshold: 49 }), 'review low too-strict'],
    [dos({ services: ['xmpp'], threshold: 1 }), 'pass medium'],
    [dos({ threshold: 501 }), 'review medium too-lax'],
    [guess('ip', { blockTime: 4 }), 'review medium short-block'],
    [guess('ip', { blockTime: 5 }), 'pass medium'],
    [guess('ip', { blockTime: 10_080 }), 'pass medium'],
    [guess('ip', { blockTime: 10_081 }), 'review low long-block'],
    [guess('ip', { action: 'delay', blockTime: null }), 'pass medium'],
    [guess('ip', { threshold: null }), 'unknown medium numbers-unread'],
    [guess('ip', { enabled: false, threshold: 900 }), 'not-applicable medium no-counting-rule'],
  ])('%#: %s', (row, verdict) => {
    expect(of(row)).toBe(verdict);
  });

  it('S10: a hoster’s numbers are in band', () => {
    expect(of(guess('ip', { threshold: 50, timeFrame: 10, blockTime: 30 }))).toBe('pass medium');
  });

  it('knows how many users share an address, and says so', () => {
    expect(of(dos({ threshold: 60 }), { usersBehindOneAddress: 60 })).toBe('pass medium');
    const input = idsFacts([dos({ threshold: 60 })], 'M100', {}, { usersBehindOneAddress: 61 });
    expect(judgeOne('ids.values_sane', input)).toMatchObject({
      outcome: 'review',
      reason: 'too-strict',
      notes: ['shared-address'],
    });
  });

  it('does not say so where no rule against floods is judged', () => {
    const input = idsFacts([guess('ip')], 'M100', {}, { usersBehindOneAddress: 61 });
    expect(judgeOne('ids.values_sane', input).notes).toEqual([]);
  });

  it.each([
    [guess('email', { threshold: 10 }), 'pass medium', undefined],
    [guess('email', { threshold: 11 }), 'review medium too-lax', ['bruteForceEmailMost', 10]],
    [guess('email', { threshold: 10, blockTime: 30 }), 'pass medium', undefined],
    [
      guess('email', { threshold: 10, blockTime: 29 }),
      'review medium short-block',
      ['bruteForceEmailBlockMinutesLeast', 30],
    ],
    [guess('ip', { threshold: 20, blockTime: 5 }), 'pass medium', undefined],
    [guess('ip', { threshold: 9 }), 'review low too-strict', ['bruteForceIpLeast', 10]],
    [dos({ threshold: 29 }), 'review low too-strict', undefined],
  ] as const)('PCI DSS 8.3.4 is about accounts: %#: %s', (row, verdict, by) => {
    const found = judgeOne('ids.values_sane', { ...idsFacts([row]), profile: profiles.pci });
    expect(brief(found)).toBe(verdict);
    expect(found.judgedBy && [found.judgedBy.key, found.judgedBy.value]).toEqual(by);
  });

  it('finds the worst, and notes the others', () => {
    const rows = [
      guess('ip', { threshold: 200, blockTime: 2 }),
      guess('email', { threshold: 1 }),
      guess('ip', { threshold: null }),
    ];
    expect(judgeOne('ids.values_sane', idsFacts(rows))).toMatchObject({
      outcome: 'fail',
      observed: '200/10/2, 1/10/30',
      notes: ['short-block', 'too-strict', 'numbers-unread'],
    });
  });

  it('of a list seen in part never passes', () => {
    const part = { coverage: { seen: 1, total: 2 } };
    for (const rows of [[], [guess('ip')]])
      expect(brief(judgeOne('ids.values_sane', idsFacts(rows, 'M100', part)))).toBe(
        'unknown medium partial-list',
      );
  });
});

describe('the numbers that the words start with', () => {
  const { rules } = JSON.parse(readFileSync('utils/baseline/words/en.json', 'utf8')) as Words;
  const asTold = /Time Frame \(Minutes\): (\d+)\..*?: (\d+)\. Block Time \(Minutes\): (\d+)/;

  it.each([
    ['ids.bruteforce.ip', guess('ip')],
    ['ids.bruteforce.email', guess('email')],
    ['ids.bruteforce.protocol', guess('protocol')],
    ['ids.harvesting', idsRule('harvesting')],
  ] as const)('of %s are in the band of every profile', (id, kind) => {
    const told = asTold.exec(rules[id].fix.steps.modern.join(' ')) ?? [];
    const [, timeFrame = 0, threshold = 0, blockTime = 0] = told.map(Number);
    for (const profile of Object.values(profiles)) {
      const input = { ...idsFacts([{ ...kind, timeFrame, threshold, blockTime }]), profile };
      expect(brief(judgeOne('ids.values_sane', input))).toBe('pass medium');
    }
  });
});
