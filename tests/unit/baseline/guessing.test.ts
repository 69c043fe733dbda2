import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import { generations } from '../../../utils/screens/screen.ts';
import type { IdsRow } from '../../../utils/screens/settings.ts';
import { guess, idsFacts, idsRule, otherIdsRules } from '../../support/ids.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const kinds = [
  ['ids.bruteforce.ip', 'M100', 'high', guess('ip')],
  ['ids.bruteforce.email', 'M100', 'high', guess('email')],
  ['ids.bruteforce.protocol', 'L7', 'high', guess('protocol', { services: ['smtp'] })],
  ['ids.retrieval', 'M100n', 'low', idsRule('passwordRetrieval')],
  ['ids.harvesting', 'L5', 'medium', idsRule('harvesting', { services: ['smtp'] })],
  ['ids.internal_spammer', 'L5', 'medium', idsRule('internalSpammer')],
  ['ids.bounces', 'M16', 'low', idsRule('bounces')],
] as const;

describe.each(kinds)('%s on %s', (rule, generation, severity, row) => {
  const of = (rows: readonly IdsRow[], over: Partial<Reading> = {}) =>
    brief(judgeOne(rule, idsFacts(rows, generation, over)));

  it('is there, missing, or does nothing', () => {
    expect(of([idsRule('dos'), row])).toBe(`pass ${severity}`);
    expect(of([])).toBe(`fail ${severity} no-such-rule`);
    expect(of([{ ...row, enabled: false }])).toBe(`fail ${severity} rule-off`);
    expect(of([{ ...row, threshold: 0 }])).toBe(`fail ${severity} zero-threshold`);
    expect(of([{ ...row, threshold: null }])).toBe(`review ${severity} numbers-unread`);
    // Where a notice is enough, whether anything is blocked does not matter.
    const isNotice = rule === 'ids.internal_spammer' || rule === 'ids.bounces';
    expect(of([{ ...row, blockTime: 0 }])).toBe(
      isNotice ? `pass ${severity}` : `review ${severity} zero-block-time`,
    );
    expect(of([{ ...row, action: 'delay', blockTime: 0 }])).toBe(`pass ${severity}`);
  });

  it('may be among what was not seen, or not understood', () => {
    expect(of([], { coverage: { seen: 0, total: 4 } })).toBe(`unknown ${severity} partial-list`);
    expect(of([idsRule('other')])).toBe(`review ${severity} other-rules`);
    expect(of([row], { method: 'stated' })).toBe(`review ${severity} only-floods-stated`);
  });

  it('is open where the list was not visited', () => {
    expect(brief(judgeOne(rule, { server: { generation } }))).toBe(`not-checked ${severity} not-visited`);
  });
});

describe('a notice', () => {
  it.each([
    ['ids.bruteforce.ip', guess('ip'), 'fail high notify-only'],
    ['ids.harvesting', idsRule('harvesting'), 'fail medium notify-only'],
    ['ids.internal_spammer', idsRule('internalSpammer'), 'pass medium'],
    ['ids.bounces', idsRule('bounces'), 'pass low'],
  ] as const)('%s: %#', (rule, row, verdict) => {
    expect(brief(judgeOne(rule, idsFacts([{ ...row, action: 'notify' }])))).toBe(verdict);
  });

  it('is all that is wanted of some rules', () => {
    expect(judgeOne('ids.bounces', idsFacts([])).expected).toBe('on');
    expect(judgeOne('ids.harvesting', idsFacts([])).expected).toBe('blockingRule');
  });
});

describe('T10: behind a proxy', () => {
  it.each(kinds)('%s on %s', (rule, generation, severity, row) => {
    const byAddress = ['ids.bruteforce.ip', 'ids.bruteforce.protocol', 'ids.harvesting'].includes(rule);
    const of = (behindProxy: boolean) =>
      brief(judgeOne(rule, idsFacts([row], generation, {}, { behindProxy })));
    expect(of(true)).toBe(byAddress ? 'review medium behind-proxy' : `pass ${severity}`);
    expect(of(false)).toBe(`pass ${severity}`);
  });
});

describe('T14: rules that other versions have', () => {
  const outcomes = (rule: 'ip' | 'email' | 'protocol', rows: readonly IdsRow[] | null) =>
    generations.map((generation) => {
      const input = rows
        ? idsFacts(rows, generation)
        : { server: { generation, version: null, build: null } };
      return judgeOne(`ids.bruteforce.${rule}`, input).outcome;
    });

  it('are not missing there, whether the list was read or not', () => {
    const none = 'not-applicable';
    expect(outcomes('ip', [])).toEqual([none, none, none, 'fail', 'fail']);
    expect(outcomes('email', [])).toEqual([none, none, none, 'fail', 'fail']);
    expect(outcomes('protocol', [])).toEqual([none, 'fail', 'fail', none, none]);
    expect(outcomes('ip', null)).toEqual([none, none, 'not-checked', 'not-checked', 'not-checked']);
    expect(outcomes('protocol', null)).toEqual([none, 'not-checked', 'not-checked', none, none]);
  });

  it.each([
    ['12.4.5000', 'not-applicable high no-such-setting'],
    ['13.0.5000', 'fail high no-such-rule'],
  ])('of %s: %s', (version, verdict) => {
    const input = { ...idsFacts([], 'L7'), server: { generation: 'L7', version, build: 5000 } as const };
    expect(brief(judgeOne('ids.bruteforce.protocol', input))).toBe(verdict);
  });

  it('by protocol has successors on some builds of 16.x', () => {
    expect(brief(judgeOne('ids.bruteforce.protocol', idsFacts([guess('ip')], 'M16')))).toBe(
      'not-applicable high replaced',
    );
  });

  it('of a build that still counts by protocol are not missed on it', () => {
    const old = idsFacts([guess('protocol', { services: ['smtp'] })]);
    for (const rule of ['ids.bruteforce.ip', 'ids.bruteforce.email', 'ids.retrieval'] as const)
      expect(judgeOne(rule, old)).toMatchObject({ outcome: 'not-applicable', reason: 'newer-builds' });
    expect(brief(judgeOne('ids.bruteforce.protocol', old))).toBe('pass high');
    const off = guess('protocol', { services: ['smtp'], enabled: false });
    expect(brief(judgeOne('ids.bruteforce.protocol', idsFacts([off])))).toBe('fail high rule-off');
  });

  it('left over and off are no gap beside their successors', () => {
    const left = guess('protocol', { services: ['smtp'], enabled: false });
    const input = idsFacts([guess('ip'), left]);
    expect(brief(judgeOne('ids.bruteforce.protocol', input))).toBe('not-applicable high replaced');
    expect(brief(judgeOne('ids.bruteforce.email', input))).toBe('fail high no-such-rule');
  });

  it('cannot be told apart without a version', () => {
    for (const rule of ['ip', 'email', 'protocol'] as const)
      expect(brief(judgeOne(`ids.bruteforce.${rule}`, idsFacts([], null)))).toBe(
        'unknown high generation-unread',
      );
  });

  it('that do not say what they count are no answer', () => {
    const row = idsRule('bruteForce');
    for (const rule of ['ip', 'email'] as const)
      expect(brief(judgeOne(`ids.bruteforce.${rule}`, idsFacts([row])))).toBe('unknown high service-unread');
    expect(
      brief(judgeOne('ids.bruteforce.protocol', idsFacts([guess('protocol', { services: null })], 'L7'))),
    ).toBe('unknown high service-unread');
    expect(
      brief(judgeOne('ids.bruteforce.protocol', idsFacts([guess('protocol', { services: ['pop'] })], 'L7'))),
    ).toBe('fail high no-such-rule');
  });
});

describe('ids.action_blocks', () => {
  it.each([
    [['block'], 'pass high'],
    [['delay'], 'pass high'],
    [['notify', 'block'], 'pass high'],
    [['notify'], 'fail high all-notify'],
    [['notify', null], 'unknown high action-unread'],
    [[], 'not-applicable high no-guessing-rule'],
  ] as const)('%j: %s', (actions, verdict) => {
    const rows = actions.map((action) => guess('ip', { action }));
    expect(brief(judgeOne('ids.action_blocks', idsFacts(rows)))).toBe(verdict);
  });

  it('skips what is off, what was not seen, and versions without a choice', () => {
    const off = guess('ip', { action: 'notify', enabled: false });
    expect(judgeOne('ids.action_blocks', idsFacts([off])).outcome).toBe('not-applicable');
    const part = { coverage: { seen: 1, total: 2 } };
    for (const rows of [[], [guess('ip', { action: 'notify' })]])
      expect(judgeOne('ids.action_blocks', idsFacts(rows, 'M100', part)).reason).toBe('partial-list');
    expect(brief(judgeOne('ids.action_blocks', idsFacts([], 'L7')))).toBe(
      'not-applicable high no-such-setting',
    );
    const unsaid = idsFacts([guess('protocol', { action: null })], 'L7');
    expect(judgeOne('ids.action_blocks', unsaid).reason).toBe('no-such-setting');
    expect(judgeOne('ids.action_blocks', { server: { generation: 'L5' } }).reason).toBe('no-such-setting');
  });
});

describe('ids.private_ranges_blind', () => {
  it.each([
    [true, 'review medium one-address-for-all'],
    [false, 'not-applicable info no-proxy'],
    [undefined, 'not-applicable info no-proxy-named'],
  ])('behind a proxy %s: %s', (behindProxy, verdict) => {
    const context = behindProxy === undefined ? {} : { behindProxy };
    expect(brief(judgeOne('ids.private_ranges_blind', { context }))).toBe(verdict);
  });
});

describe('all that a list should hold', () => {
  it.each(generations)('is enough on %s', (generation) => {
    const input = idsFacts([...otherIdsRules(generation)], generation);
    for (const [rule] of kinds) expect(['pass', 'not-applicable']).toContain(judgeOne(rule, input).outcome);
  });
});
