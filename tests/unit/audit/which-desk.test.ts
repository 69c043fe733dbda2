import { describe, expect, it, vi } from 'vitest';
import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { createPanelDesk } from '../../../utils/audit/panel-desk.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { parseStore, storeKey } from '../../../utils/audit/store.ts';
import { parseTabs, tabsKey } from '../../../utils/audit/tabs.ts';
import { parseWhich, sits, whichKey } from '../../../utils/audit/which.ts';
import { createWorld, product, reading, today, visitor, type World } from './support.ts';

const origin = 'http://localhost:9998';
const second = `${origin}#2`;
const a = product();
const b = product({ hostname: 'mail.example.net' });
const silent = product({ hostname: null, version: null, build: null, edition: null });
const who = (over = {}) => visitor({ origin, ...over });
const page = (shown: typeof a, value: number) => ({
  product: shown,
  frame: { role: 'administrator' as const, screens: ['passwordRequirements'] as const, unsaved: [] },
  readings: [reading({ result: { ok: true, value } })],
  failing: 1,
});
const hello = (shown: typeof a) => ({ product: shown, role: 'administrator' as const, top: true });

const open = (world = createWorld()) => {
  const books = openBooks(world);
  return { world, page: createPageDesk(world, books), panel: createPanelDesk(world, books) };
};
const servers = (world: World): Readonly<Record<string, ServerRecord>> =>
  parseStore(world.local.data.get(storeKey)).store.servers;
const lengthIn = (record: ServerRecord | undefined): unknown => {
  const result = record?.readings['password.minLength']?.result;
  return result?.ok ? result.value : null;
};
const shownIn = (world: World, tabId = 7) => parseTabs(world.session.data.get(tabsKey))[tabId]?.serverId;

async function twoServers() {
  const desks = open();
  const { world, page: pages, panel } = desks;
  await pages.hello(hello(a), who());
  await pages.seen(page(a, 8), who());
  world.frames.add('7:0');
  await pages.hello(hello(b), who());
  await pages.seen(page(b, 20), who());
  expect(servers(world)[origin]).toMatchObject({ contradiction: { what: 'hostname' } });
  await panel.identify({ tabId: 7, serverId: null });
  await vi.waitFor(() => expect(world.told).toHaveLength(1));
  await pages.seen(page(b, 20), who());
  return desks;
}

describe('two servers at one address', () => {
  it('have each a record, from the person who says that it is another', async () => {
    const { world } = await twoServers();
    expect(world.told[0]).toMatchObject({ place: '7:0', again: true, record: { id: second } });
    expect(Object.keys(servers(world))).toEqual([origin, second]);
    expect(lengthIn(servers(world)[origin])).toBe(8);
    expect(lengthIn(servers(world)[second])).toBe(20);
    expect(servers(world)[origin]).not.toHaveProperty('contradiction');
    expect(shownIn(world)).toBe(second);
  });

  it('are told apart by what their pages show from then on, and each page judges over its own', async () => {
    const { world, page: pages } = await twoServers();
    const answer = await pages.hello(hello(a), who());
    expect(answer.record?.id).toBe(origin);
    await pages.seen(page(a, 9), who());
    expect([lengthIn(servers(world)[origin]), lengthIn(servers(world)[second])]).toEqual([9, 20]);
    expect(shownIn(world)).toBe(origin);
  });

  it('a page that tells neither is recorded for nobody until a person says which', async () => {
    const { world, panel } = await twoServers();
    world.session.data.clear();
    const { page: pages } = open(world);
    expect((await pages.hello(hello(silent), who())).record).toBeNull();
    expect(await pages.seen(page(silent, 33), who())).toEqual({ recorded: 0 });
    expect(shownIn(world)).toBeNull();
    await panel.identify({ tabId: 7, serverId: second });
    expect(await pages.seen(page(silent, 33), who())).toEqual({ recorded: 1 });
    expect([lengthIn(servers(world)[origin]), lengthIn(servers(world)[second])]).toEqual([8, 33]);
  });

  it('a frame that judged over the other one is handed its own record', async () => {
    const { world, page: pages } = await twoServers();
    const before = world.told.length;
    await pages.seen(page(a, 8), who());
    expect(world.told.slice(before)).toMatchObject([{ place: '7:0', again: false, record: { id: origin } }]);
  });
});

describe('what only our own pages may say', () => {
  it('the same server: recording goes on', async () => {
    const { world, page: pages, panel } = open();
    await pages.seen(page(a, 8), who());
    await pages.seen(page(b, 20), who());
    await panel.identify({ tabId: 7, serverId: origin });
    expect(await pages.seen(page(b, 20), who())).toEqual({ recorded: 1 });
    expect(servers(world)[origin]).toMatchObject({ product: { hostname: 'mail.example.net' } });
    expect(Object.keys(servers(world))).toEqual([origin]);
  });

  it('joins two records and splits them again, with the tabs that show them', async () => {
    const { world, page: pages, panel } = open();
    const elsewhere = 'https://mail.example.com';
    await pages.seen(page(a, 8), who());
    await pages.seen(page(a, 8), who({ tabId: 9, origin: elsewhere }));
    await panel.join({ serverId: elsewhere, other: origin });
    expect(Object.keys(servers(world))).toEqual([elsewhere]);
    expect([shownIn(world), shownIn(world, 9)]).toEqual([elsewhere, elsewhere]);
    expect(parseWhich(world.session.data.get(whichKey))).toMatchObject({ [origin]: { serverId: elsewhere } });
    const { record } = await pages.hello(hello(a), who());
    expect(servers(world)[elsewhere]).toMatchObject({ parts: [{}, {}] });
    expect(record?.id).toBe(elsewhere);
    expect(record).not.toHaveProperty('parts');
    for (const told of world.told) expect(told.record).not.toHaveProperty('parts');
    await panel.part({ serverId: elsewhere, origin });
    expect(new Set(Object.keys(servers(world)))).toEqual(new Set([elsewhere, origin]));
    expect([shownIn(world), shownIn(world, 9)]).toEqual([origin, elsewhere]);
  });

  it.each([
    ['a tab that shows no server', { identify: { tabId: 99, serverId: null } }],
    ['a record of another address', { identify: { tabId: 7, serverId: 'http://192.0.2.1:9998' } }],
    ['a record that is not there', { join: { serverId: origin, other: 'http://192.0.2.1:9998' } }],
    ['the only address', { part: { serverId: origin, origin } }],
  ])('refuses %s', async (_what, asked) => {
    const { world, page: pages, panel } = open();
    await pages.seen(page(a, 8), who());
    const before = servers(world);
    for (const [name, ask] of Object.entries(asked) as ['identify' | 'join' | 'part', unknown][])
      await expect(panel[name](ask)).rejects.toMatchObject({ message: 'no-server' });
    expect(servers(world)).toEqual(before);
  });
});

describe('what the session knows of an address', () => {
  it('stays sure for as long as the server is the same', () => {
    const sure = sits({}, origin, origin, true, today);
    expect(sits(sure, origin, origin, false, today)).toBe(sure);
    expect(sits(sure, origin, second, false, today)).toEqual({
      [origin]: { serverId: second, since: today, sure: false },
    });
  });

  it('is nothing, where what is kept cannot be read', () => {
    for (const stored of [null, 3, { a: { serverId: 1 } }]) expect(parseWhich(stored)).toEqual({});
  });
});
