import { describe, expect, it } from 'vitest';
import type { PortRow } from '../../../utils/screens/settings.ts';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const port = (protocol: PortRow['protocol'], number: number, encryption: PortRow['encryption']): PortRow => ({
  protocol,
  port: number,
  encryption,
  name: '',
});
const input = (rows: readonly PortRow[], total = rows.length) => ({
  readings: [reading('bindings.ports', rows, { coverage: { seen: rows.length, total } })],
});

const smtp = port('smtp', 25, 'tls');

describe('tls.ports', () => {
  it.each([
    [[smtp, port('smtp', 465, 'ssl'), port('imap', 993, 'ssl')], 'pass high'],
    [[smtp], 'pass high'],
    [[port('smtp', 25, 'none'), port('imap', 993, 'ssl')], 'fail high smtp-bare'],
    [[smtp, port('pop', 110, 'none')], 'fail high mailbox-bare'],
    [[smtp, port('imap', 143, 'none'), port('smtp', 587, 'none')], 'fail high mailbox-bare'],
    [[smtp, port('imap', 143, null)], 'unknown high encryption-unread'],
    [[port('imap', 993, 'ssl')], 'unknown high no-smtp-port'],
    [[], 'unknown high no-smtp-port'],
    [[smtp, port('other', 5222, 'none')], 'pass high'],
  ])('%j: %s', (rows, verdict) => {
    expect(brief(judgeOne('tls.ports', input(rows)))).toBe(verdict);
  });

  it('T16: any number is as good as another (S29)', () => {
    expect(brief(judgeOne('tls.ports', input([smtp, port('smtp', 8889, 'tls')])))).toBe('pass high');
  });

  it('T17: an open port beside encrypted ones is a question, no fault', () => {
    const finding = judgeOne('tls.ports', input([smtp, port('imap', 143, 'none'), port('imap', 993, 'ssl')]));
    expect(brief(finding)).toBe('review medium plain-port');
    expect(finding.observed).toBe('IMAP 143 NONE, IMAP 993 SSL, SMTP 25 TLS');
  });

  it('seen in part neither passes nor fails', () => {
    expect(brief(judgeOne('tls.ports', input([smtp], 3)))).toBe('unknown high partial-list');
    expect(brief(judgeOne('tls.ports', input([port('smtp', 25, 'none')], 3)))).toBe(
      'unknown high partial-list',
    );
  });

  it('asks a person where no list was read', () => {
    expect(brief(judgeOne('tls.ports'))).toBe('review high cannot-be-seen');
    const stale = reading('bindings.ports', [smtp], { readAt: '2026-01-01T00:00:00.000Z' });
    expect(brief(judgeOne('tls.ports', { readings: [stale] }))).toBe('not-checked high stale');
  });
});

describe('what stands beside them', () => {
  it.each([
    ['tls.versions', 'L7', 'not-applicable low no-such-setting'],
    ['tls.versions', 'M16', 'review low cannot-be-seen'],
    ['tls.no_plain_auth', 'L5', 'review medium cannot-be-seen'],
    ['tls.no_plain_auth', 'M100n', 'review medium cannot-be-seen'],
    ['tls.certificate', 'L7', 'review medium cannot-be-seen'],
    ['tls.certificate', 'M100', 'review medium cannot-be-seen'],
  ] as const)('%s on %s: %s', (rule, generation, verdict) => {
    expect(brief(judgeOne(rule, { server: { generation } }))).toBe(verdict);
  });
});
