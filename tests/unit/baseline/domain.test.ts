import { describe, expect, it } from 'vitest';
import { evaluate, ruleOutcome } from '../../../utils/baseline/evaluate.ts';
import { problemsOf } from '../../../utils/baseline/problems.ts';
import type { Coverage, Reading } from '../../../utils/screens/reading.ts';
import type { DomainRow } from '../../../utils/screens/settings.ts';
import { domain, type FactsInput, factsFrom, reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';

const each = 'domain.require_smtp_auth.each';
const defaults = 'domain.require_smtp_auth.defaults';

const auth = (name: string, required: boolean, over: Partial<Reading> = {}) =>
  reading('domain.requireSmtpAuth', required, { subject: domain(name), ...over });
const enabled = (name: string, on: boolean, over: Partial<Reading> = {}) =>
  reading('domain.enabled', on, { subject: domain(name), ...over });
const row = (name: string, on: boolean | null = true): DomainRow => ({ name, enabled: on });
const list = (rows: readonly DomainRow[], coverage: Coverage = { seen: rows.length, total: rows.length }) =>
  reading('domains.list', rows, { screen: 'domains', coverage, readAt: '2026-11-25T10:00:00.000Z' });

const ruleOf = (input: FactsInput) => ruleOutcome(evaluate(factsFrom(input)), each);

describe('the default', () => {
  it('on is green for new domains, and says so', () => {
    const readings = [reading('domainDefaults.requireSmtpAuth', true)];
    expect(judgeOne(defaults, { readings })).toMatchObject({ outcome: 'pass', notes: ['not-retroactive'] });
  });

  it('off is high', () => {
    const readings = [reading('domainDefaults.requireSmtpAuth', false)];
    expect(brief(judgeOne(defaults, { readings }))).toBe('fail high default-off');
  });

  it('never makes a domain green', () => {
    const readings = [reading('domainDefaults.requireSmtpAuth', true)];
    expect(ruleOf({ readings })).toBe('not-checked');
    expect(ruleOf({ readings: [...readings, list([row('a.example')])] })).toBe('not-checked');
    expect(ruleOf({ readings: [...readings, list([row('a.example')]), auth('a.example', false)] })).toBe(
      'fail',
    );
  });
});

describe('each domain', () => {
  it('is green only when every enabled one was seen to require it', () => {
    const domains = list([row('a.example'), row('b.example')]);
    expect(ruleOf({ readings: [domains, auth('a.example', true)] })).toBe('not-checked');
    expect(ruleOf({ readings: [domains, auth('a.example', true), auth('b.example', true)] })).toBe('pass');
    expect(ruleOf({ readings: [domains, auth('a.example', true), auth('b.example', false)] })).toBe('fail');
  });

  it('finds its row whatever the case of its name', () => {
    const readings = [list([row('A.Example', false)]), auth('a.example', false)];
    expect(brief(judgeOne(each, { readings }, 'a.example'))).toBe('not-applicable high disabled');
    expect(judge(each, { readings })).toHaveLength(1);
  });

  it.each([
    ['no list', []],
    ['a list of unknown length', [list([row('a.example')], { seen: 1, total: null })]],
    ['one page of the list', [list([row('a.example')], { seen: 1, total: 40 })]],
  ])('with %s, those unseen keep the rule open', (_what, lists) => {
    const findings = judge(each, { readings: [...lists, auth('a.example', true)] });
    expect(findings.map(brief)).toEqual(['not-checked high domains-unseen', 'pass high']);
  });

  it('carries how much of the list was seen', () => {
    const readings = [list([row('a.example')], { seen: 1, total: 40 }), auth('a.example', true)];
    expect(judgeOne(each, { readings }).coverage).toEqual({ seen: 1, total: 40 });
  });

  it('does not trust a list that only looks like one', () => {
    const domains = { ...list([row('a.example')]), confidence: 'likely' } as const;
    expect(ruleOf({ readings: [domains, auth('a.example', true)] })).toBe('review');
  });

  it('says why when the list could not be read', () => {
    const lost = { ...list([]), result: { ok: false, why: 'not-loaded' } } as const;
    expect(brief(judgeOne(each, { readings: [lost] }))).toBe('unknown high not-loaded');
  });

  it('of which there are none does not apply', () => {
    expect(brief(judgeOne(each, { readings: [list([])] }))).toBe('not-applicable high no-domains');
    expect(judgeOne(each, { readings: [list([], { seen: 0, total: null })] }).outcome).toBe('not-checked');
  });

  it('keeps a reason why one could not be read', () => {
    const lost = auth('a.example', false, { result: { ok: false, why: 'ambiguous' } });
    expect(brief(judgeOne(each, { readings: [list([row('a.example')]), lost] }, 'a.example'))).toBe(
      'unknown high ambiguous',
    );
  });

  it('that was removed since is no fault', () => {
    const old = auth('gone.example', false, { readAt: '2026-11-20T10:00:00.000Z' });
    const findings = judge(each, { readings: [list([row('a.example')]), auth('a.example', true), old] });
    expect(findings.map(brief)).toEqual(['pass high', 'not-applicable high gone']);
  });

  it('that the list still holds is judged, however old its reading', () => {
    const old = auth('a.example', false, { readAt: '2026-11-20T10:00:00.000Z' });
    expect(judgeOne(each, { readings: [list([row('a.example')]), old] }, 'a.example').outcome).toBe('fail');
  });

  it('that a list read in part lacks is still judged', () => {
    const old = auth('far.example', false, { readAt: '2026-11-20T10:00:00.000Z' });
    const readings = [list([row('a.example')], { seen: 1, total: 9 }), old];
    expect(judgeOne(each, { readings }, 'far.example').outcome).toBe('fail');
  });
});

describe('a disabled domain', () => {
  it.each([
    ['by its own page', [enabled('a.example', false), auth('a.example', false)]],
    ['by the list', [list([row('a.example', false)]), auth('a.example', false)]],
    ['never opened', [list([row('a.example', false)])]],
  ])('does not count: %s', (_what, readings) => {
    expect(brief(judgeOne(each, { readings }, 'a.example'))).toBe('not-applicable high disabled');
  });

  it('counts when either place says that it is enabled', () => {
    const readings = [list([row('a.example', false)]), enabled('a.example', true), auth('a.example', false)];
    expect(judgeOne(each, { readings }, 'a.example').outcome).toBe('fail');
  });

  it('counts, with a note, when nothing says either', () => {
    const readings = [list([row('a.example', null)]), auth('a.example', false)];
    expect(judgeOne(each, { readings }, 'a.example')).toMatchObject({
      outcome: 'fail',
      notes: ['status-unread'],
    });
  });

  it('that only looks disabled makes the verdict a question', () => {
    const readings = [enabled('a.example', false, { confidence: 'likely' }), auth('a.example', false)];
    const finding = judgeOne(each, { readings }, 'a.example');
    expect(finding).toMatchObject({ outcome: 'review', severity: 'high', reason: 'likely' });
    expect(finding.notes).toContain('perhaps-disabled');
  });
});

describe('propagation forgotten', () => {
  const names = ['old1.example', 'old2.example', 'old3.example'];
  const readings = [
    reading('domainDefaults.requireSmtpAuth', true),
    list([...names.map((name) => row(name)), row('new.example')]),
    ...names.map((name) => auth(name, false)),
    auth('new.example', true),
  ];

  it.each(['L5', 'M16'] as const)('on %s: the default passes, three domains fail', (generation) => {
    const findings = judge(each, { readings, server: { generation } });
    expect(judgeOne(defaults, { readings }).outcome).toBe('pass');
    expect(findings.filter(({ outcome }) => outcome === 'fail').map(({ subject }) => subject?.key)).toEqual(
      names,
    );
    expect(findings.filter(({ outcome }) => outcome === 'pass')).toHaveLength(1);
  });

  it('is one problem: propagation mends them all', () => {
    const failing = problemsOf(evaluate(factsFrom({ readings }))).filter(({ outcome }) => outcome === 'fail');
    expect(failing.map(({ key }) => key)).toEqual(['domain-auth']);
  });
});
