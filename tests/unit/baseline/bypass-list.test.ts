import { describe, expect, it } from 'vitest';
import { evaluate, ruleOutcome } from '../../../utils/baseline/evaluate.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import { type FactsInput, factsFrom, reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';
import { given, oldRow, row } from '../../support/whitelist.ts';

const rule = 'wl.auth_bypass';

/** A row as the page shows it: an address, and nothing to tick. */
const bare = (address: string, over: Partial<AccessRow> = {}): AccessRow => ({
  address,
  switches: {},
  builtIn: false,
  ...over,
});

const listed = (rows: readonly AccessRow[], over: Partial<Reading> = {}): Reading =>
  reading('smtpAuthBypass.entries', rows, {
    screen: 'smtpAuthBypass',
    coverage: { seen: rows.length, total: rows.length },
    ...over,
  });

const on = (generation: Generation, ...readings: readonly Reading[]): FactsInput => ({
  readings,
  server: { generation },
});

const outcomeOf = (input: FactsInput) => ruleOutcome(evaluate(factsFrom(input)), rule);
const separate = ['L5', 'L7', 'M100n'] as const;

describe.each(separate)('SMTP Authentication Bypass on %s', (generation) => {
  it.each([
    ['10.0.0.9', 'fail high bypass'],
    ['127.0.0.0/8', 'fail high bypass'],
    ['203.0.113.5', 'fail critical bypass-open'],
    ['10.0.0.0/24', 'fail critical bypass-open'],
    ['mail.example.net', 'review high not-an-address'],
  ])('a row is a bypass by being there: %s', (address, verdict) => {
    const finding = judgeOne(rule, on(generation, listed([bare(address)])), address);
    expect(brief(finding)).toBe(verdict);
    expect(finding).toMatchObject({
      subject: { kind: 'row', key: address },
      problem: `whitelist:${address}`,
      observed: 'authBypass',
      evidence: { screen: 'smtpAuthBypass' },
    });
  });

  it('empty is green', () => {
    expect(judgeOne(rule, on(generation, listed([])))).toMatchObject({ outcome: 'pass', observed: 'empty' });
  });

  it('not seen is not green, whatever the whitelist shows', () => {
    const whitelist = given([oldRow('10.0.0.9')], generation).readings ?? [];
    expect(brief(judgeOne(rule, on(generation, ...whitelist)))).toBe('not-checked high not-visited');
  });

  it('unreadable says why', () => {
    const lost = listed([], { result: { ok: false, why: 'not-loaded' } });
    expect(brief(judgeOne(rule, on(generation, lost)))).toBe('unknown high not-loaded');
  });

  it('seen in part never passes, and fails by what was seen', () => {
    const coverage = { seen: 1, total: 9 };
    expect(outcomeOf(on(generation, listed([], { coverage: { seen: 0, total: null } })))).toBe('unknown');
    expect(outcomeOf(on(generation, listed([bare('10.0.0.9')], { coverage })))).toBe('fail');
  });

  it('that only looks like it is a question', () => {
    expect(outcomeOf(on(generation, listed([], { confidence: 'likely' })))).toBe('review');
    expect(outcomeOf(on(generation, listed([bare('10.0.0.9')], { confidence: 'likely' })))).toBe('review');
  });

  it('skips rows that are switched off', () => {
    const input = on(generation, listed([bare('10.0.0.9', { disabled: true })]));
    // The row is no fault, and there is no other: what is wanted holds.
    expect(outcomeOf(input)).toBe('pass');
    expect(judgeOne(rule, input, '10.0.0.9').reason).toBe('row-disabled');
  });

  it('holds nothing the product ships', () => {
    const input = on(generation, listed([bare('10.0.0.0/8', { builtIn: null })]));
    expect(judgeOne(rule, input, '10.0.0.0/8').outcome).toBe('fail');
  });

  it('is one problem with the same address in the whitelist', () => {
    const whitelist = given([oldRow('10.0.0.9', ['smtp'])], generation).readings ?? [];
    const findings = evaluate(factsFrom(on(generation, ...whitelist, listed([bare('10.0.0.9')]))));
    const [problem] = problemsOf(findings).filter(({ key }) => key === 'whitelist:10.0.0.9');
    expect(problem?.rules.slice(0, 2)).toEqual(['wl.empty', 'wl.auth_bypass']);
  });
});

describe.each(['M16', 'M100'] as const)('where the whitelist has the column, on %s', (generation) => {
  const whitelist = (rows: readonly AccessRow[], over: Partial<Reading> = {}): Reading =>
    reading('whitelist.entries', rows, { coverage: { seen: rows.length, total: rows.length }, ...over });

  it('no other list is asked for', () => {
    expect(outcomeOf(on(generation, whitelist([])))).toBe('pass');
    expect(outcomeOf(on(generation, listed([])))).toBe('not-checked');
  });

  it('a list of its own counts if there is one', () => {
    expect(outcomeOf(on(generation, whitelist([]), listed([bare('203.0.113.5')])))).toBe('fail');
    const lost = listed([], { result: { ok: false, why: 'ambiguous' } });
    expect(outcomeOf(on(generation, whitelist([]), lost))).toBe('unknown');
    expect(outcomeOf(on(generation, whitelist([]), listed([], { confidence: 'likely' })))).toBe('review');
  });

  it('an address in both has one finding, the worse', () => {
    const input = on(generation, whitelist([row('10.0.0.9')]), listed([bare('10.0.0.9')]));
    expect(judge(rule, input).filter(({ subject }) => subject?.key === '10.0.0.9')).toHaveLength(1);
    expect(outcomeOf(input)).toBe('fail');
  });

  it('a certain fault is not softened by a guess at the same one', () => {
    const guess = listed([bare('10.0.0.9')], { confidence: 'likely' });
    expect(
      judgeOne(rule, on(generation, whitelist([row('10.0.0.9', ['authBypass'])]), guess), '10.0.0.9').outcome,
    ).toBe('fail');
  });
});

describe('a whitelist somebody stated', () => {
  const stated = reading('whitelist.entries', [], { method: 'stated', confidence: 'stated' });

  it('on M100 does not tell that there is no list of its own, as there may be', () => {
    expect(outcomeOf(on('M100', stated))).toBe('not-checked');
    expect(outcomeOf(on('M100', stated, listed([])))).toBe('pass');
  });

  it('on M16, whose builds are told for certain, is all there is', () => {
    expect(outcomeOf(on('M16', stated))).toBe('pass');
  });
});

describe('a legacy whitelist that has the column all the same', () => {
  it('is judged beside the list', () => {
    const readings = [...(given([row('203.0.113.5', ['authBypass'])], 'L7').readings ?? []), listed([])];
    expect(outcomeOf(on('L7', ...readings))).toBe('fail');
  });
});
