import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';
import { authOf, bypassListOf, closedBut, closedParts, domainsOf, whitelistOf } from '../../support/relay.ts';
import { oldRow } from '../../support/whitelist.ts';

const relay = (words: string, over: Partial<Reading> = {}) =>
  reading('smtpIn.allowRelay', words, { screen: 'smtpIn', ...over });

const answer = (readings: readonly Reading[], generation: Generation | null = 'L7') =>
  judgeOne('relay.effective', { readings, server: { generation } });

const said = (finding: ReturnType<typeof answer>): string => `${finding.observed}: ${brief(finding)}`;

describe('any part unread', () => {
  const parts = [
    ['smtpIn.allowRelay', 'unread-relay'],
    ['smtpIn.relayForAuthenticated', 'unread-authenticated'],
    ['smtpIn.localDeliveryAuth', 'unread-local-delivery'],
    ['domains.list', 'unread-domains'],
    ['domain.requireSmtpAuth', 'unread-domains'],
    ['whitelist.entries', 'unread-whitelist'],
    ['smtpAuthBypass.entries', 'unread-bypass-list'],
  ] as const;

  it.each(parts)('%s not visited is unknown: %s', (setting, reason) => {
    const readings = closedParts('L7').filter((each) => each.setting !== setting);
    expect(answer(readings)).toMatchObject({ outcome: 'unknown', reason, observed: null, notes: [] });
  });

  it.each(parts)('%s unreadable is unknown: %s', (setting, reason) => {
    const readings = closedParts('L7').map((each) =>
      each.setting === setting ? { ...each, result: { ok: false, why: 'ambiguous' } as const } : each,
    );
    expect(answer(readings)).toMatchObject({ outcome: 'unknown', reason });
  });

  it.each(parts)('%s read too long ago is unknown: %s', (setting, reason) => {
    const readings = closedParts('L7').map((each) =>
      each.setting === setting ? { ...each, readAt: '2026-01-01T00:00:00.000Z' } : each,
    );
    expect(answer(readings)).toMatchObject({ outcome: 'unknown', reason });
  });

  it('all of them are named', () => {
    expect(answer([])).toMatchObject({
      outcome: 'unknown',
      reason: 'unread-relay',
      notes: [
        'unread-authenticated',
        'unread-domains',
        'unread-local-delivery',
        'unread-whitelist',
        'unread-bypass-list',
      ],
    });
    expect(answer([], 'M100').notes).not.toContain('unread-bypass-list');
  });

  it.each<[string, Reading, string]>([
    ['a choice we do not know', relay('Niemand'), 'unread-relay'],
    [
      'domains seen in part',
      domainsOf(['a.example', 'b.example'], { coverage: { seen: 2, total: 9 } }),
      'unread-domains',
    ],
    ['one domain not opened', domainsOf(['a.example', 'b.example', 'c.example']), 'unread-domains'],
    ['the whitelist in part', whitelistOf([], { coverage: { seen: 0, total: null } }), 'unread-whitelist'],
    [
      'the bypass list in part',
      bypassListOf([], { coverage: { seen: 0, total: null } }),
      'unread-bypass-list',
    ],
    ['a switch', whitelistOf([{ ...oldRow('10.0.0.9'), switches: { smtp: null } }]), 'unread-whitelist'],
  ])('%s is unread', (_what, open, reason) => {
    expect(answer(closedBut('L7', open))).toMatchObject({ outcome: 'unknown', reason });
  });

  it('a whitelist without its bypass column is unread where it should have one', () => {
    const readings = closedBut('M100', whitelistOf([oldRow('10.0.0.9')]));
    expect(answer(readings, 'M100')).toMatchObject({ outcome: 'unknown', reason: 'unread-whitelist' });
  });

  it('does not hide an answer that cannot get broader', () => {
    expect(said(answer([relay('Anyone')]))).toBe('anyone: fail critical anyone');
    expect(said(answer([relay('Nobody'), authOf('a.example', false)]))).toBe(
      'local-sender: fail high domain-open',
    );
    expect(answer([relay('Anyone')]).notes).toContain('unread-whitelist');
  });

  it('tells what is certain at least', () => {
    expect(answer([bypassListOf(['203.0.113.5'])])).toMatchObject({ outcome: 'unknown' });
    expect(answer([bypassListOf(['203.0.113.5'])]).notes).toContain('at-least-addresses');
    expect(answer([authOf('a.example', false)]).notes).toContain('at-least-local-sender');
  });
});

describe('a guess', () => {
  const closed = closedParts('L7');

  it.each(closed.map((each) => [`${each.setting} ${each.subject?.key ?? ''}`, each] as const))(
    'at %s leaves no pass',
    (_name, part) => {
      const readings = closed.map((each) =>
        each === part ? { ...each, confidence: 'likely' as const } : each,
      );
      const finding = answer(readings);
      expect(finding).toMatchObject({ outcome: 'review', reason: 'likely' });
      expect(finding.notes).toContain('likely-pass');
    },
  );

  it('at Anyone is a possible critical', () => {
    expect(brief(answer(closedBut('L7', relay('Anyone', { confidence: 'likely' }))))).toBe(
      'review critical likely',
    );
  });

  it('not saved is no pass', () => {
    expect(answer(closedBut('L7', relay('Nobody', { saved: false })))).toMatchObject({
      outcome: 'review',
      reason: 'unsaved',
    });
  });
});
