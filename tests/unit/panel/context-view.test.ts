import { describe, expect, it } from 'vitest';
import { contextView } from '../../../entrypoints/sidepanel/view/context-view.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import { reading, recordOf } from './fixtures.ts';

const row = (address: string, builtIn: boolean | null = false): AccessRow => ({
  address,
  switches: { smtp: true },
  builtIn,
});
const whitelist = (rows: readonly AccessRow[]) =>
  reading({ setting: 'whitelist.entries', screen: 'whitelist', result: { ok: true, value: rows } });

describe('whether the questions are put', () => {
  it('is decided by the whitelist: nothing is asked before it was read, or where it is empty', () => {
    expect(contextView(recordOf([]), false)).toBeNull();
    expect(contextView(recordOf([whitelist([])]), false)).toBeNull();
    const unread = reading({ setting: 'whitelist.entries', result: { ok: false, why: 'not-loaded' } });
    expect(contextView(recordOf([unread]), false)).toBeNull();
  });

  it('offers the addresses an administrator added, once each', () => {
    const rows = [
      row('10.0.0.0/8', true),
      row('192.0.2.1'),
      row(' 192.0.2.1'),
      row('192.0.2.9', null),
      row('?'),
    ];
    expect(contextView(recordOf([whitelist(rows)]), false)).toEqual({
      addresses: ['192.0.2.1', '192.0.2.9'],
      gateways: null,
      webSites: null,
      open: true,
    });
  });

  it.each([
    [{}, false, true],
    [{}, true, false],
    [{ gateways: [] }, false, true],
    [{ gateways: [], webSitesOnHost: false }, false, false],
  ] as const)('%j, put off: %s', (context, putOff, open) => {
    expect(contextView(recordOf([whitelist([row('192.0.2.1')])], { context }), putOff)?.open).toBe(open);
  });

  it('keeps answers in sight when the list is gone', () => {
    const record = recordOf([], { context: { gateways: ['192.0.2.1'] } });
    expect(contextView(record, false)).toMatchObject({ gateways: ['192.0.2.1'], open: false });
  });
});
