import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import { domain, reading, testNow } from '../../support/facts.ts';
import { answer, started } from './ledger.ts';

const written = (path: string | null) => ({ kind: 'written', path }) as const;

const options = 'settings/sysadmin/domain-settings/example.com';
const requires = (required: boolean) =>
  answer(options, { domainSettings: { requireSmtpAuthentication: required } });
const onPage = (required: boolean, over: Partial<Reading> = {}) =>
  reading('domain.requireSmtpAuth', required, { subject: domain('example.com'), ...over });

const row = (ip: string, over: object = {}) => ({
  ip,
  smtp: false,
  pop: false,
  imap: false,
  xmpp: false,
  bypass: null,
  spam_bypass: false,
  ...over,
});
const whitelist = (rows: readonly object[], totalCount = rows.length) =>
  answer('settings/sysadmin/ip-access/true', { totalCount, ipAccessList: rows });

describe('a setting that a response told', () => {
  test('is read where the page does not show it, or cannot be read', () => {
    const { take, lay } = started();
    expect(take(requires(false))).toBe(true);
    const told = { setting: 'domain.requireSmtpAuth', method: 'response', confidence: 'exact', saved: true };
    expect(lay().beside).toMatchObject([{ ...told, result: { ok: true, value: false }, readAt: testNow }]);
    const hidden = onPage(true, { result: { ok: false, why: 'label-not-found' } });
    expect(lay([hidden]).beside).toMatchObject([told]);
  });

  test('is the page’s where both say the same', () => {
    const { take, lay } = started();
    take(requires(false));
    expect(lay([onPage(false)])).toEqual({ page: [onPage(false)], beside: [] });
    // And from then on.
    expect(lay([onPage(true)])).toEqual({ page: [onPage(true)], beside: [] });
  });

  test('puts the page in doubt where it shows something else', () => {
    const { take, lay } = started();
    take(requires(true));
    const doubted = [onPage(false, { confidence: 'likely', disagrees: { page: 'off', response: 'on' } })];
    expect(lay([onPage(false)])).toEqual({ page: doubted, beside: [] });
    expect(lay([onPage(false)]).page).toEqual(doubted);
    expect(lay().beside).toEqual([]);
    // Of another domain it says nothing.
    const other = onPage(false, { subject: domain('example.org') });
    expect(lay([other]).page).toEqual([other]);
  });

  test('is of no account beside what the page shows later', () => {
    const { take, lay, ledger } = started();
    take(requires(true));
    lay([onPage(false)]);
    ledger.leave();
    expect(lay([onPage(false)])).toEqual({ page: [onPage(false)], beside: [] });
  });

  test('outlives a change of view that nothing was compared in', () => {
    const { take, lay, ledger } = started();
    take(requires(true));
    ledger.leave();
    expect(lay([onPage(false)]).page).toMatchObject([{ disagrees: { page: 'off', response: 'on' } }]);
  });

  test.each([options, 'settings/sysadmin/anything', null])(
    'is held against nothing once something was written, to %s',
    (path) => {
      const { take, lay } = started();
      take(requires(false));
      take(written(path));
      expect(lay([onPage(true)])).toEqual({ page: [onPage(true)], beside: [] });
    },
  );

  test('is not known any more once it was written, until another answer comes', () => {
    const { take, lay } = started();
    take(requires(true));
    expect(take(written('settings/sysadmin/domain-settings/example.org'))).toBe(false);
    expect(lay().beside).toMatchObject([{ result: { ok: true, value: true } }]);
    expect(take(written(options))).toBe(true);
    expect(lay().beside).toMatchObject([{ result: { ok: false, why: 'not-loaded' } }]);
    take(requires(false));
    expect(lay().beside).toMatchObject([{ result: { ok: true, value: false } }]);
  });

  test('gives way to what was recorded or stated since', () => {
    const { take, lay } = started();
    take(requires(false));
    const later = '2026-11-25T12:00:01.000Z';
    expect(lay([], onPage(true, { readAt: later })).beside).toEqual([]);
    expect(lay([], onPage(true, { method: 'stated', confidence: 'stated', readAt: testNow })).beside).toEqual(
      [],
    );
    expect(lay([], onPage(true)).beside).toHaveLength(1);
  });

  test('is forgotten when the page is somebody else’s', () => {
    const { take, lay, ledger } = started();
    take(requires(false));
    ledger.forget();
    expect(lay().beside).toEqual([]);
  });
});

describe('a list that a response told', () => {
  test('is whole, a part, or of unknown length', () => {
    const coverage = (...signals: Parameters<ReturnType<typeof started>['take']>[]) => {
      const { take, lay } = started();
      for (const signal of signals) take(...signal);
      return lay().beside[0]?.coverage;
    };
    expect(coverage([whitelist([row('192.0.2.1')])])).toEqual({ seen: 1, total: 1 });
    expect(coverage([whitelist([row('192.0.2.1')], 9)])).toEqual({ seen: 1, total: 9 });
    expect(coverage([whitelist([row('192.0.2.1'), row('')])])).toEqual({ seen: 1, total: 2 });
    expect(coverage([whitelist([row('192.0.2.1')]), { filtered: true }])).toEqual({ seen: 1, total: null });
    // Shorter than it was, and nothing was written: it was searched for something.
    const longer = whitelist([row('192.0.2.1'), row('192.0.2.2')]);
    const shorter = whitelist([row('192.0.2.1')]);
    expect(coverage([longer], [shorter])).toEqual({ seen: 1, total: null });
    expect(coverage([longer], [written('settings/sysadmin/ip-access-delete')], [shorter])).toEqual({
      seen: 1,
      total: 1,
    });
  });

  test('says of the bypass no more than is confirmed', () => {
    const { take, lay } = started();
    take(whitelist([row('192.0.2.1')]));
    expect(lay().beside).toMatchObject([{ confidence: 'exact' }]);
    take(whitelist([row('192.0.2.1', { bypass: true })]));
    expect(lay().beside).toMatchObject([
      { confidence: 'likely', result: { value: [{ switches: { authBypass: true, smtp: false } }] } },
    ]);
  });

  const shown = (smtp: boolean, over: Partial<Reading> = {}) =>
    reading(
      'whitelist.entries',
      [{ address: '192.0.2.1', switches: { smtp, webmail: true, authBypass: true }, builtIn: false }],
      over,
    );

  test('is compared by what both can know of a row', () => {
    const { take, lay } = started();
    take(whitelist([row('192.0.2.1', { bypass: false })]));
    expect(lay([shown(false)])).toEqual({ page: [shown(false)], beside: [] });
    take(whitelist([row('192.0.2.1')]));
    expect(lay([shown(true)]).page).toMatchObject([
      { confidence: 'likely', disagrees: { page: '192.0.2.1: smtp on', response: '192.0.2.1: smtp off' } },
    ]);
    take(whitelist([row('192.0.2.1'), row('192.0.2.2')]));
    expect(lay([shown(false)]).page).toMatchObject([{ disagrees: { page: '1', response: '2' } }]);
  });

  test('is taken where the page shows a part of it', () => {
    const { take, lay } = started();
    take(whitelist([row('192.0.2.1'), row('192.0.2.2')]));
    const part = shown(false, { coverage: { seen: 1, total: 2 } });
    expect(lay([part]).beside).toMatchObject([{ coverage: { seen: 2, total: 2 } }]);
  });

  test('of domains is a part when a query asked for it', () => {
    const { take, lay } = started();
    const domains = { data: [{ name: 'Example.com', isEnabled: true }] };
    take(answer('settings/sysadmin/domains', domains));
    expect(lay().beside[0]).toMatchObject({
      result: { ok: true, value: [{ name: 'example.com', enabled: true }] },
    });
    expect(lay().beside[0]?.coverage).toBeUndefined();
    take(answer('settings/sysadmin/domains', domains, true));
    expect(lay().beside[0]?.coverage).toEqual({ seen: 1, total: null });
  });
});
