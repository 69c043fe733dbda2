import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/baseline/rule.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import { brief, judgeOne } from '../../support/judge.ts';
import { given, oldRow, row, verdicts } from '../../support/whitelist.ts';

describe('an administrator’s row', () => {
  it.each<[string, AccessRow, Context, readonly string[]]>([
    [
      'loopback with a bypass (S04)',
      row('127.0.0.1', ['smtp', 'authBypass']),
      {},
      ['fail high bypass', 'fail high bypass', 'fail high loopback', '-'],
    ],
    [
      'the whole loopback block',
      row('127.0.0.0/8', ['authBypass']),
      {},
      ['fail high bypass', 'fail high bypass', 'fail high loopback', 'fail high wide'],
    ],
    [
      'loopback, SMTP only',
      row('127.0.0.1', ['smtp']),
      {},
      ['review medium whose', 'pass high', 'fail medium loopback', '-'],
    ],
    [
      'loopback, SMTP only, web sites here',
      row('::1', ['smtp']),
      { webSitesOnHost: true },
      ['review medium whose', 'pass high', 'fail high loopback', '-'],
    ],
    [
      'loopback with a bypass, no web sites',
      row('localhost', ['authBypass']),
      { webSitesOnHost: false },
      ['fail high bypass', 'fail high bypass', 'fail medium loopback', '-'],
    ],
    [
      'a private address with a bypass',
      row('10.0.0.9', ['authBypass']),
      {},
      ['fail high bypass', 'fail high bypass', 'review medium perhaps-own', '-'],
    ],
    [
      'a public address with a bypass',
      row('203.0.113.5', ['authBypass']),
      {},
      ['fail high bypass', 'fail critical bypass-open', 'review medium perhaps-own', '-'],
    ],
    [
      'a public address, SMTP only, nobody asked',
      row('203.0.113.5', ['smtp']),
      {},
      ['review medium whose', 'pass high', 'review medium perhaps-own', '-'],
    ],
    [
      'a public address, SMTP only, not among the gateways',
      row('203.0.113.5', ['smtp']),
      { gateways: ['198.51.100.1'] },
      ['fail medium smtp', 'pass high', 'review medium perhaps-own', '-'],
    ],
    [
      'a gateway',
      row('203.0.113.5', ['smtp']),
      { gateways: ['203.0.113.5'] },
      ['pass medium', 'pass high', '-', '-'],
    ],
    [
      'a gateway by name',
      row('gw.example.net', ['smtp']),
      { gateways: ['GW.example.net'] },
      ['pass medium', 'pass high', 'review high not-an-address', 'review high not-an-address'],
    ],
    [
      'a gateway with a bypass',
      row('203.0.113.5', ['smtp', 'authBypass']),
      { gateways: ['203.0.113.5'] },
      ['fail high bypass', 'fail critical bypass-open', '-', '-'],
    ],
    [
      'the range of a filter in the cloud',
      row('203.0.112.0/22', ['smtp']),
      { gateways: ['203.0.112.0/22'] },
      ['review medium shared-range', 'pass high', '-', 'review medium shared-range'],
    ],
    [
      'the server’s own address',
      row('198.51.100.7', ['smtp']),
      { serverAddresses: ['198.51.100.7'] },
      ['review medium whose', 'pass high', 'fail medium own-address', '-'],
    ],
    [
      'POP and IMAP only',
      row('203.0.113.5', ['pop', 'imap']),
      {},
      ['fail low other-services', 'pass high', '-', '-'],
    ],
    [
      'a wide range, POP only',
      row('10.0.0.0/8', ['pop']),
      {},
      ['fail low other-services', 'pass high', '-', 'fail low wide-other'],
    ],
    [
      'a wide range, SMTP',
      row('10.0.0.0/16', ['smtp']),
      {},
      ['review medium whose', 'pass high', '-', 'fail high wide'],
    ],
    ['nothing switched on', row('203.0.113.5'), {}, ['pass medium no-switch', 'pass high', '-', '-']],
    [
      'loopback with nothing switched on',
      row('127.0.0.1'),
      {},
      ['pass medium no-switch', 'pass high', 'pass medium smtp-off', '-'],
    ],
    [
      'everything there is',
      row('0.0.0.0/0', ['smtp', 'authBypass']),
      {},
      ['fail high bypass', 'fail critical bypass-open', 'fail high loopback', 'fail high wide'],
    ],
    [
      'loopback dressed as IPv6',
      row('::ffff:127.0.0.1', ['authBypass']),
      {},
      ['fail high bypass', 'fail high bypass', 'fail high loopback', '-'],
    ],
    [
      'text that is no address',
      row('127.0.0.1; DROP', ['smtp']),
      {},
      ['review high not-an-address', 'pass high', 'review high not-an-address', 'review high not-an-address'],
    ],
    [
      'text that is no address, with a bypass',
      row('10.0.0.*', ['authBypass']),
      {},
      Array<string>(4).fill('review high not-an-address'),
    ],
  ])('%s', (_what, entry, context, expected) => {
    expect(verdicts(given([entry], 'M16', context), entry.address)).toEqual(expected);
  });
});

it.each([
  [{}, 'fail high loopback', []],
  [{ webSitesOnHost: true }, 'fail high loopback', ['web-sites-here']],
  [{ webSitesOnHost: false }, 'fail medium loopback', ['no-web-sites']],
] as const)('says what web sites on the host made of a row: %j', (context, verdict, notes) => {
  const found = judgeOne(
    'wl.loopback',
    given([row('127.0.0.1', ['authBypass'])], 'M16', context),
    '127.0.0.1',
  );
  expect([brief(found), found.notes]).toEqual([verdict, notes]);
});

describe('a row of 5.x to 15.x, where SMTP lets relay', () => {
  it.each<[string, AccessRow, Context, readonly string[]]>([
    [
      'public',
      oldRow('203.0.113.5', ['smtp']),
      {},
      ['fail high relays', '-', 'review medium perhaps-own', '-'],
    ],
    [
      'private',
      oldRow('10.0.0.9', ['smtp']),
      {},
      ['fail medium relays', '-', 'review medium perhaps-own', '-'],
    ],
    ['loopback', oldRow('127.0.0.1', ['smtp']), {}, ['fail medium relays', '-', 'fail medium loopback', '-']],
    [
      'a gateway',
      oldRow('203.0.113.5', ['smtp']),
      { gateways: ['203.0.113.0/24'] },
      ['pass medium', '-', '-', '-'],
    ],
  ])('%s', (_what, entry, context, expected) => {
    expect(verdicts(given([entry], 'L5', context), entry.address)).toEqual(expected);
    expect(verdicts(given([entry], 'L7', context), entry.address)).toEqual(expected);
  });

  it('leaves the bypass to its own list', () => {
    for (const rows of [[oldRow('10.0.0.9')], []])
      expect(brief(judgeOne('wl.auth_bypass', given(rows, 'L7')))).toBe('not-checked high not-visited');
  });

  it('misses the column where the generation has one', () => {
    expect(brief(judgeOne('wl.auth_bypass', given([oldRow('10.0.0.9')], 'M16')))).toBe(
      'unknown high label-not-found',
    );
  });
});
