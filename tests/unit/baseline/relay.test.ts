import { describe, expect, it } from 'vitest';
import { openRelayOf } from '../../../utils/baseline/open-relay.ts';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { type Generation, generations } from '../../../utils/screens/screen.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import { factsFrom, reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';
import { authOf, bypassListOf, closedBut, closedParts, whitelistOf } from '../../support/relay.ts';
import { oldRow, row } from '../../support/whitelist.ts';

const relay = (words: string, over: Partial<Reading> = {}) =>
  reading('smtpIn.allowRelay', words, { screen: 'smtpIn', ...over });
const localDelivery = (on: boolean) => reading('smtpIn.localDeliveryAuth', on, { screen: 'smtpIn' });

const answer = (readings: readonly Reading[], generation: Generation | null = 'L7', context: Context = {}) =>
  judgeOne('relay.effective', { readings, server: { generation }, context });

const said = (finding: ReturnType<typeof answer>): string => `${finding.observed}: ${brief(finding)}`;

describe('nobody', () => {
  it.each([...generations, null])('on %s, when every part was read and is closed', (generation) => {
    expect(answer(closedParts(generation), generation)).toMatchObject({
      outcome: 'pass',
      observed: 'nobody',
      expected: 'nobody',
      problem: 'relay-effective',
      notes: [],
      evidence: { screen: 'smtpIn' },
    });
  });

  it('says that nobody else can send either when relaying is off for those who sign in', () => {
    const off = reading('smtpIn.relayForAuthenticated', false, { screen: 'smtpIn' });
    expect(answer(closedBut('L7', off))).toMatchObject({ outcome: 'pass', notes: ['users-cannot-send'] });
  });
});

describe('who, and by which way', () => {
  it.each<[string, Reading, string, string]>([
    ['Anyone', relay('Anyone'), 'anyone: fail critical anyone', 'smtp-relay'],
    [
      'local users, where domains ask for authentication',
      relay('Only Local Users'),
      'local-sender: review medium local-held',
      'smtp-relay',
    ],
    [
      'a domain that asks for none',
      authOf('b.example', false),
      'local-sender: fail high domain-open',
      'domain-auth',
    ],
    [
      'mail between local users',
      localDelivery(false),
      'local-sender: review medium local-delivery',
      'local-delivery-auth',
    ],
    [
      'a whitelisted private address of 15.x',
      whitelistOf([oldRow('10.0.0.9', ['smtp'])]),
      'addresses: fail medium addresses',
      'whitelist:10.0.0.9',
    ],
    [
      'a private address in the bypass list',
      bypassListOf(['10.0.0.9']),
      'addresses: fail high addresses',
      'whitelist:10.0.0.9',
    ],
    [
      'a public address in the bypass list',
      bypassListOf(['203.0.113.5']),
      'addresses: fail critical addresses',
      'whitelist:203.0.113.5',
    ],
    [
      'a name in the bypass list',
      bypassListOf(['scanner.example']),
      'addresses: review high addresses',
      'whitelist:scanner.example',
    ],
  ])('%s', (_what, open, verdict, problem) => {
    const finding = answer(closedBut('L7', open));
    expect(said(finding)).toBe(verdict);
    expect(finding.problem).toBe(problem);
  });

  it('local senders, where a domain asks for nothing, is high', () => {
    const finding = answer(closedBut('L7', relay('Only Local Domains'), authOf('a.example', false)));
    expect(said(finding)).toBe('local-sender: fail high local');
    expect(finding.notes).toEqual(['domain-open']);
  });

  it('names the broadest, and judges by the gravest', () => {
    const finding = answer(closedBut('L7', localDelivery(false), bypassListOf(['203.0.113.5'])));
    expect(said(finding)).toBe('local-sender: fail critical addresses');
    expect(finding).toMatchObject({ notes: ['local-delivery'], problem: 'whitelist:203.0.113.5' });
  });

  it('is the same whatever was read first', () => {
    const readings = closedBut(
      'L7',
      authOf('a.example', false),
      authOf('b.example', false),
      localDelivery(false),
    );
    expect(answer(readings.toReversed())).toEqual(answer(readings));
  });
});

describe('rows on newer servers', () => {
  const onM100 = (entry: AccessRow, context: Context = {}) =>
    answer(closedBut('M100', whitelistOf([entry])), 'M100', context);

  it.each<[string, AccessRow, Context, string]>([
    ['a bypass', row('10.0.0.9', ['authBypass']), {}, 'addresses: fail high addresses'],
    ['SMTP, not asked whose', row('203.0.113.5', ['smtp']), {}, 'addresses: review medium addresses'],
    ['SMTP, no gateway', row('203.0.113.5', ['smtp']), { gateways: [] }, 'addresses: fail medium addresses'],
    ['SMTP, a gateway', row('203.0.113.5', ['smtp']), { gateways: ['203.0.113.5'] }, 'nobody: pass high'],
    ['POP alone', row('203.0.113.5', ['pop']), {}, 'nobody: pass high'],
    ['nothing', row('203.0.113.5'), {}, 'nobody: pass high'],
    [
      'a bypass, switched off as a row',
      row('203.0.113.5', ['authBypass'], { disabled: true }),
      {},
      'nobody: pass high',
    ],
    ['T1: a built-in range', row('10.0.0.0/8', ['pop'], { builtIn: true }), {}, 'nobody: pass high'],
    [
      'T1: a built-in range with SMTP',
      row('10.0.0.0/8', ['smtp'], { builtIn: true }),
      {},
      'addresses: review medium addresses',
    ],
    [
      'T1: a built-in range with SMTP beside web sites',
      row('127.0.0.0/8', ['smtp'], { builtIn: true }),
      { webSitesOnHost: true },
      'addresses: fail high addresses',
    ],
  ])('%s', (_what, entry, context, verdict) => {
    expect(said(onM100(entry, context))).toBe(verdict);
  });

  it('a gateway of 15.x may relay, and that is in order', () => {
    const readings = closedBut('L7', whitelistOf([oldRow('203.0.113.5', ['smtp'])]));
    expect(said(answer(readings, 'L7', { gateways: ['203.0.113.5'] }))).toBe(
      'addresses: pass medium gateways',
    );
  });
});

describe('the ways', () => {
  it('carry their addresses, for whoever names them', () => {
    const readings = closedBut(
      'L7',
      whitelistOf([oldRow('10.0.0.9', ['smtp']), oldRow('10.0.0.8')]),
      bypassListOf(['203.0.113.5']),
    );
    const { who, ways } = openRelayOf(factsFrom({ readings, server: { generation: 'L7' } }));
    expect(who).toBe('addresses');
    expect(ways.map(({ address }) => address)).toEqual(['203.0.113.5', '10.0.0.9']);
  });
});
