import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import { domain, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const relay = (words: string, over: Partial<Reading> = {}) => reading('smtpIn.allowRelay', words, over);
const domains = (over: Partial<Reading> = {}) =>
  reading('domains.list', [{ name: 'a.example', enabled: true }], {
    coverage: { seen: 1, total: 1 },
    ...over,
  });
const auth = (required: boolean, over: Partial<Reading> = {}) =>
  reading('domain.requireSmtpAuth', required, { subject: domain('a.example'), ...over });

describe('smtp.allow_relay', () => {
  const rule = 'smtp.allow_relay';

  it.each([
    ['Nobody', 'pass high'],
    [' nobody\u00a0', 'pass high'],
    ['Anyone', 'fail critical anyone'],
    ['Only Local Users', 'fail high local'],
    ['Only\u00a0Local  Domains', 'fail high local'],
    ['Niemand', 'review high other-choice'],
    ['Nobody else', 'review high other-choice'],
    ['', 'unknown high unknown-option'],
    ['  ', 'unknown high unknown-option'],
  ])('%j: %s', (words, verdict) => {
    expect(brief(judgeOne(rule, { readings: [relay(words)] }))).toBe(verdict);
  });

  it('keeps the words, for the way back', () => {
    expect(judgeOne(rule, { readings: [relay('Only Local Domains')] })).toMatchObject({
      observed: 'Only Local Domains',
      expected: 'Nobody',
      problem: 'smtp-relay',
    });
  });

  it('is medium where every enabled domain is known to require authentication', () => {
    const readings = [relay('Only Local Users'), domains(), auth(true)];
    expect(judgeOne(rule, { readings })).toMatchObject({
      outcome: 'fail',
      severity: 'medium',
      notes: ['domains-authenticate'],
    });
  });

  it.each<[string, readonly Reading[]]>([
    ['one does not', [domains(), auth(false)]],
    ['none was seen', []],
    ['one was not visited', [domains()]],
    ['the list was seen in part', [domains({ coverage: { seen: 1, total: 9 } }), auth(true)]],
    ['the list only looks like one', [domains({ confidence: 'likely' }), auth(true)]],
    ['the domain was a guess', [domains(), auth(true, { confidence: 'likely' })]],
    ['the domain is not saved', [domains(), auth(true, { saved: false })]],
  ])('stays high when %s', (_what, readings) => {
    expect(judgeOne(rule, { readings: [relay('Only Local Users'), ...readings] }).severity).toBe('high');
  });

  it('Anyone stays critical whatever the domains do', () => {
    const readings = [relay('Anyone'), domains(), auth(true)];
    expect(judgeOne(rule, { readings }).severity).toBe('critical');
  });

  it.each(['Nobody', 'Anyone'])('a guess at %s is a question', (words) => {
    const finding = judgeOne(rule, { readings: [relay(words, { confidence: 'likely' })] });
    expect(finding.outcome).toBe('review');
  });
});

describe('smtp.relay_for_authenticated', () => {
  it.each([
    [true, 'pass info'],
    [false, 'review info users-cannot-send'],
  ])('%s: %s', (on, verdict) => {
    const readings = [reading('smtpIn.relayForAuthenticated', on)];
    expect(brief(judgeOne('smtp.relay_for_authenticated', { readings }))).toBe(verdict);
  });
});

describe('smtp.local_delivery_auth', () => {
  const rule = 'smtp.local_delivery_auth';
  const off = reading('smtpIn.localDeliveryAuth', false);

  it('on passes, off is a question', () => {
    expect(brief(judgeOne(rule, { readings: [reading('smtpIn.localDeliveryAuth', true)] }))).toBe(
      'pass medium',
    );
    expect(brief(judgeOne(rule, { readings: [off] }))).toBe('review medium local-open');
  });

  it('says when a domain has to go first', () => {
    expect(judgeOne(rule, { readings: [off, domains(), auth(false)] }).notes).toEqual(['domains-first']);
    expect(judgeOne(rule, { readings: [off, domains(), auth(true)] }).notes).toEqual([]);
  });
});

describe.each(['smtp.allow_relay', 'smtp.relay_for_authenticated', 'smtp.local_delivery_auth'] as const)(
  '%s',
  (rule) => {
    it('not visited is open', () => {
      expect(judgeOne(rule)).toMatchObject({ outcome: 'not-checked', reason: 'not-visited' });
    });
  },
);
