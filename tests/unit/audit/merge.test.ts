import { describe, expect, it } from 'vitest';
import { completeDomains, listedDomains, mergeReading, mergeReadings } from '../../../utils/audit/merge.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { daysAgo, domainList, ofDomain, reading, recordWith, stated, today, unreadable } from './support.ts';

const exact8 = reading();
const exact6 = reading({ result: { ok: true, value: 6 } });
const likely8 = reading({ confidence: 'likely' });
const likely6 = reading({ confidence: 'likely', result: { ok: true, value: 6 } });
const taught6 = reading({ confidence: 'taught', method: 'taught', result: { ok: true, value: 6 } });
const stated8 = stated();
const expired8 = stated({ until: daysAgo(1) });
const endless8 = reading({ method: 'stated', confidence: 'stated' });
const hidden = unreadable();

describe('which reading the record keeps', () => {
  it.each([
    ['the first of all', undefined, hidden, true, 'next'],
    ['an exact value over a value', exact8, exact6, true, 'next'],
    ['an exact value over a statement', stated8, exact6, true, 'next'],
    ['an exact value over the same statement', stated8, exact8, true, 'next'],
    ['a taught value over a statement', stated8, taught6, true, 'next'],
    ['a response over a page', exact8, reading({ method: 'response' }), true, 'next'],
    [
      'what was read since over a response',
      exact8,
      reading({ method: 'response', readAt: daysAgo(1) }),
      true,
      'old',
    ],
    ['a statement over a response of then', stated8, reading({ method: 'response' }), true, 'old'],
    ['the statement over the same likely value', stated8, likely8, true, 'old'],
    ['the statement without an end over the same likely value', endless8, likely8, true, 'old'],
    ['a likely value over an expired statement', expired8, likely8, true, 'next'],
    ['another likely value over a statement', stated8, likely6, true, 'next'],
    ['a likely value over an exact one', exact8, likely8, true, 'next'],
    ['a value over what could not be read', hidden, likely6, true, 'next'],
    ['the statement over what could not be read', stated8, hidden, true, 'old'],
    ['the value when the screen was not recognised', exact8, hidden, false, 'old'],
    ['the newer reason', hidden, unreadable({ result: { ok: false, why: 'ambiguous' } }), false, 'next'],
  ] as const)('keeps %s', (_what, old, next, recognised, kept) => {
    expect(mergeReading(old, next, recognised, today)).toEqual(kept === 'old' ? old : next);
  });

  it('lets the reason win on the recognised screen, and keeps the value to show', () => {
    const old = reading({ readAt: daysAgo(3) });
    const merged = mergeReading(old, hidden, true, today);
    expect(merged.result).toEqual({ ok: false, why: 'label-not-found' });
    expect(merged.last).toEqual({ value: 8, readAt: daysAgo(3) });
    expect(mergeReading(merged, hidden, true, today).last).toEqual({ value: 8, readAt: daysAgo(3) });
    expect(mergeReading(merged, exact6, true, today)).toEqual(exact6);
  });

  it('lets a response that is out of date win on whatever screen, and keeps the value to show', () => {
    const merged = mergeReading(exact8, unreadable({ method: 'response' }), false, today);
    expect(merged).toMatchObject({ result: { ok: false }, last: { value: 8 } });
  });

  it('does not let an expired statement hide that a value could not be read', () => {
    expect(mergeReading(expired8, hidden, true, today).result.ok).toBe(false);
  });

  it('compares lists by content, whatever the order of their keys', () => {
    const row = { address: '10.0.0.1', switches: { smtp: true, pop: false }, builtIn: false };
    const sameRow = { builtIn: false, switches: { pop: false, smtp: true }, address: '10.0.0.1' };
    const word = stated({ setting: 'whitelist.entries', result: { ok: true, value: [row] } });
    const seen = reading({
      setting: 'whitelist.entries',
      confidence: 'likely',
      result: { ok: true, value: [sameRow] },
    });
    expect(mergeReading(word, seen, true, today)).toBe(word);
  });
});

describe('what enters the record', () => {
  const enter = (seen: Parameters<typeof mergeReadings>[1], old = recordWith([]).readings) =>
    mergeReadings(old, seen, new Set(['passwordRequirements', 'domains', 'domainOptions']), today);

  it('takes nothing that is not saved, and no statement from a page', () => {
    const old = recordWith([exact8]).readings;
    const done = enter([reading({ saved: false, result: { ok: true, value: 20 } }), stated()], old);
    expect(done).toEqual({ readings: old, recorded: 0 });
  });

  it('counts what entered', () => {
    expect(enter([exact8, ofDomain('a.example'), reading({ saved: false })]).recorded).toBe(2);
  });

  const domains = [ofDomain('a.example'), ofDomain('B.example'), ofDomain('gone.example')];
  const before = recordWith([...domains, exact8]).readings;
  const domainsAfter = (list: ReturnType<typeof domainList>) =>
    Object.keys(enter([list], before).readings).filter((key) => key.startsWith('domain.'));

  it('drops the readings of domains that a complete list no longer names', () => {
    expect(domainsAfter(domainList(['A.example', 'b.example']))).toEqual([
      'domain.requireSmtpAuth|domain|a.example',
      'domain.requireSmtpAuth|domain|B.example',
    ]);
  });

  it.each([
    ['a page of it', domainList(['a.example'], { coverage: { seen: 1, total: 3 } })],
    ['a list of unknown length', domainList(['a.example'], { coverage: { seen: 1, total: null } })],
    ['a list read by guess', domainList(['a.example'], { confidence: 'likely' })],
    ['a list without rows', domainList([])],
    ['an unsaved list', domainList(['a.example'], { saved: false })],
    ['a list that could not be read', domainList([], { result: { ok: false, why: 'not-loaded' } })],
  ])('drops nothing for %s', (_what, list) => {
    expect(domainsAfter(list)).toHaveLength(3);
  });

  it('says that a list without a count is not complete', () => {
    const { coverage: _none, ...bare } = domainList(['a.example']);
    expect(completeDomains(bare)).toBeNull();
    expect(listedDomains(bare)).not.toBeNull();
  });
});

describe('a whole list of domains and a part of it', () => {
  const answer = reading({
    ...domainList(['a.example', 'b.example', 'c.example']),
    method: 'response',
    coverage: { seen: 3, total: 3 },
  });
  const part = (names: readonly string[], total: number | null, enabled = true) =>
    reading({
      ...domainList(names),
      result: { ok: true, value: names.map((name) => ({ name, enabled })) },
      coverage: { seen: names.length, total },
    });
  const keep = (next: Reading) =>
    mergeReadings({ 'domains.list': answer }, [next], new Set(['domains'] as const), today).readings[
      'domains.list'
    ];

  it('leaves the whole standing, with the rows that were seen', () => {
    expect(keep(part(['b.example'], null))).toEqual(answer);
    expect(keep(part(['b.example'], 3))).toEqual(answer);
    const value = [
      { name: 'a.example', enabled: true },
      { name: 'b.example', enabled: false },
      { name: 'c.example', enabled: true },
    ];
    expect(keep(part(['b.example'], null, false))).toEqual({ ...answer, result: { ok: true, value } });
  });

  it('speaks where it names another domain, or another number of them', () => {
    for (const next of [part(['d.example'], null), part(['b.example'], 4), part(['b.example'], 2)])
      expect(keep(next)).toBe(next);
  });
});
