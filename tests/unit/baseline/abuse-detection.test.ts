import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import { type Generation, generations } from '../../../utils/screens/screen.ts';
import type { IdsRow, ServiceRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const dos = (over: Partial<IdsRow> = {}): IdsRow => ({
  type: 'dos',
  services: ['smtp'],
  action: 'block',
  timeFrame: 5,
  threshold: 60,
  blockTime: 30,
  enabled: true,
  shown: 'Denial of Service (DoS)',
  ...over,
});

const given = (
  rows: readonly IdsRow[],
  generation: Generation | null = 'L7',
  over: Partial<Reading> = {},
  more: readonly Reading[] = [],
): FactsInput => ({
  readings: [
    reading('ids.rules', rows, { coverage: { seen: rows.length, total: rows.length }, ...over }),
    ...more,
  ],
  server: { generation },
});

const smtp = (rows: readonly IdsRow[], generation?: Generation | null) =>
  judgeOne('ids.dos.smtp', given(rows, generation));

describe('a rule against floods', () => {
  it.each<[string, Partial<IdsRow>]>([
    ['for the service', {}],
    ['for all services', { services: ['all'] }],
    ['among other services', { services: ['pop', 'smtp'] }],
    ['that delays', { action: 'delay', blockTime: null }],
    ['whose action the list does not show', { action: null }],
    ['whose state the list does not show', { enabled: null }],
    ['whose block time the list does not show', { blockTime: null }],
  ])('%s is enough', (_what, over) => {
    expect(smtp([dos({ services: ['imap'] }), dos(over)])).toMatchObject({ outcome: 'pass', notes: [] });
  });

  it.each<[string, readonly IdsRow[], string, string]>([
    ['none at all (R32)', [], 'no-rule', 'none'],
    ['for another service', [dos({ services: ['pop'] })], 'no-rule', 'none'],
    ['of another kind', [dos({ type: 'bruteForce', services: ['all'] })], 'no-rule', 'none'],
    ['that only notifies (S11)', [dos({ action: 'notify' })], 'notify-only', '60/5/30'],
    ['that is disabled', [dos({ enabled: false })], 'rule-off', '60/5/30'],
    ['with a threshold of zero', [dos({ threshold: 0 })], 'zero-threshold', '0/5/30'],
    ['that counts in no time', [dos({ timeFrame: 0 })], 'zero-threshold', '60/0/30'],
  ])('%s is none', (_what, rows, reason, observed) => {
    expect(smtp(rows)).toMatchObject({ outcome: 'fail', severity: 'high', reason, observed });
  });

  it.each([
    ['L5', 'high'],
    ['L7', 'high'],
    [null, 'high'],
    ['M16', 'medium'],
    ['M100', 'medium'],
    ['M100n', 'medium'],
  ] as const)('missing on %s is %s', (generation, severity) => {
    expect(smtp([], generation).severity).toBe(severity);
  });

  it('is judged for each service by itself', () => {
    const input = given([dos({ services: ['smtp', 'imap'] })]);
    expect(judgeOne('ids.dos.smtp', input).outcome).toBe('pass');
    expect(judgeOne('ids.dos.pop', input).outcome).toBe('fail');
    expect(judgeOne('ids.dos.imap', input).outcome).toBe('pass');
  });
});

describe('what the list does not tell', () => {
  it('whom a rule covers: nobody knows', () => {
    expect(brief(smtp([dos({ services: null })]))).toBe('unknown high service-unread');
    expect(brief(smtp([dos({ services: null }), dos()]))).toBe('pass high');
    expect(brief(smtp([dos({ services: null, enabled: false })]))).toBe('fail high no-rule');
  });

  it('what kind a rule is: a person has to look', () => {
    expect(brief(smtp([dos({ type: 'other', services: null })], 'M100'))).toBe('review medium other-rules');
    expect(brief(smtp([dos({ type: 'other', services: ['pop'] })]))).toBe('fail high no-rule');
  });

  it('a block of no length: a person has to look', () => {
    expect(brief(smtp([dos({ blockTime: 0 })]))).toBe('review high zero-block-time');
    expect(smtp([dos({ blockTime: 0 }), dos()]).outcome).toBe('pass');
  });

  it('rows that were not seen: neither missing nor there', () => {
    const part = { coverage: { seen: 1, total: 9 } };
    for (const rows of [[], [dos()], [dos({ action: 'notify' })]])
      expect(brief(judgeOne('ids.dos.smtp', given(rows, 'L7', part)))).toBe('unknown high partial-list');
  });

  it('a guess is a question', () => {
    for (const rows of [[], [dos()]])
      expect(judgeOne('ids.dos.smtp', given(rows, 'L7', { confidence: 'likely' })).outcome).toBe('review');
  });
});

describe('numbers', () => {
  it.each([
    ['smtp', 29, ['strict']],
    ['smtp', 30, []],
    ['pop', 49, ['strict']],
    ['pop', 50, []],
    ['imap', 49, ['strict']],
    ['imap', 50, []],
    ['imap', 500, []],
    ['imap', 501, ['lax']],
  ] as const)('%s, %i in 5 minutes: %j', (service, threshold, notes) => {
    const input = given([dos({ services: [service], threshold })]);
    expect(judgeOne(`ids.dos.${service}`, input)).toMatchObject({ outcome: 'pass', notes });
  });

  it('are rates: the time frame counts', () => {
    expect(smtp([dos({ threshold: 30, timeFrame: 1 })]).notes).toEqual([]);
    expect(smtp([dos({ threshold: 30, timeFrame: 10 })]).notes).toEqual(['strict']);
  });

  it('of several rules the strictest is felt, and lax is only what all are', () => {
    expect(smtp([dos({ threshold: 10 }), dos({ threshold: 9000 })]).notes).toEqual(['strict']);
    expect(smtp([dos({ threshold: 60 }), dos({ threshold: 9000 })]).notes).toEqual([]);
  });

  it('that are not shown are said to be so', () => {
    expect(smtp([dos({ timeFrame: null })])).toMatchObject({
      observed: '60/?/30',
      notes: ['numbers-unread'],
    });
    expect(smtp([dos(), dos({ threshold: null })])).toMatchObject({ notes: ['numbers-unread'] });
  });

  it('a rule whose threshold is not known is asked about: "Unlimited" blocks nobody', () => {
    expect(smtp([dos({ threshold: null })])).toMatchObject({
      outcome: 'review',
      observed: '?/5/30',
      reason: 'numbers-unread',
    });
    expect(smtp([dos({ threshold: null }), dos({ blockTime: 0 })]).reason).toBe('zero-block-time');
  });

  it('S10, T12: a hoster’s are in band, a tiny server’s are strict, neither is red', () => {
    expect(smtp([dos({ threshold: 50, blockTime: 5 })])).toMatchObject({ outcome: 'pass', notes: [] });
    expect(smtp([dos({ threshold: 1 })])).toMatchObject({ outcome: 'pass', notes: ['strict'] });
  });
});

describe('T15: a service that is off', () => {
  const services = (rows: readonly ServiceRow[], over: Partial<Reading> = {}) => [
    reading('services.list', rows, { screen: 'services', ...over }),
  ];
  const pop = (running: boolean | null, service = 'POP'): ServiceRow => ({ service, running });
  const judged = (more: readonly Reading[]) => brief(judgeOne('ids.dos.pop', given([], 'M100', {}, more)));

  it.each(['POP', 'pop3', 'POP Service', ' Pop3 Server '])('needs no rule: %s', (name) => {
    expect(judged(services([pop(false, name)]))).toBe('not-applicable high service-off');
  });

  it.each<[string, readonly Reading[]]>([
    ['runs', services([pop(true)])],
    ['may run', services([pop(null)])],
    ['is not in the list', services([pop(false, 'POP Retrieval')])],
    ['runs by one of two rows', services([pop(false), pop(true)])],
    ['is off by a guess', services([pop(false)], { confidence: 'likely' })],
    ['is off by an edit not saved', services([pop(false)], { saved: false })],
    ['was off long ago', services([pop(false)], { readAt: '2026-01-01T00:00:00.000Z' })],
  ])('needs one when it %s', (_what, more) => {
    expect(judged(more)).toBe('fail medium no-rule');
  });

  it('says nothing of the others', () => {
    const input = given([], 'M100', {}, services([pop(false)]));
    expect(judgeOne('ids.dos.imap', input).outcome).toBe('fail');
  });
});

describe('the list', () => {
  it.each(generations)('not visited on %s is open', (generation) => {
    for (const rule of ['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap'] as const)
      expect(judgeOne(rule, { server: { generation } }).outcome).toBe('not-checked');
  });

  it('carries a missing rule on its heading: the finding has no subject', () => {
    expect(smtp([]).subject).toBeUndefined();
  });
});
