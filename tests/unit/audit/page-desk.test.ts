import { describe, expect, it, vi } from 'vitest';
import { storeKey } from '../../../utils/audit/store.ts';
import { hello, seen, tabIn, wake } from './page-asks.ts';
import {
  createWorld,
  daysAgo,
  origin,
  product,
  reading,
  recordIn,
  stated,
  today,
  unreadable,
  visitor,
} from './support.ts';

const frameOf = (role: 'login' | 'mailbox' | 'unknown') => ({
  role,
  screens: ['passwordRequirements'] as const,
  unsaved: [],
});

describe('a page says hello', () => {
  it('is told its place, the language and the clock of the test', async () => {
    const world = createWorld();
    const answer = await wake(world).hello(hello(), visitor({ frameId: 3 }));
    expect(answer).toMatchObject({ tabId: 7, frameId: 3, language: 'en', now: today, departure: null });
    world.clock = async () => ({ now: today, fixed: false });
    expect((await wake(world).hello(hello(), visitor())).now).toBeNull();
  });

  it("is handed its own server's record and no other's", async () => {
    const world = createWorld();
    const desk = wake(world);
    await desk.seen(seen(), visitor());
    await desk.seen(seen(), visitor({ origin: 'http://198.51.100.1:9998', tabId: 8 }));
    expect((await desk.hello(hello(), visitor())).record?.id).toBe(origin);
    const other = await desk.hello(
      hello({ role: 'unknown' }),
      visitor({ origin: 'http://198.51.100.9:9998' }),
    );
    expect(other.record).toBeNull();
  });

  it('carries the build from the login page to pages that print none', async () => {
    const world = createWorld();
    await wake(world).hello(hello({ role: 'login' }), visitor());
    const silent = product({ version: null, build: null });
    const answer = await wake(world).hello(hello({ product: silent }), visitor());
    expect(answer.record?.product).toMatchObject({ version: '100.0.9504', build: 9504 });
  });

  it.each(['mailbox', 'unknown'] as const)('records nothing of a page that is %s', async (role) => {
    const world = createWorld();
    await wake(world).hello(hello({ role }), visitor());
    await wake(world).seen(seen({ frame: frameOf(role) }), visitor());
    expect(world.local.data.has(storeKey)).toBe(false);
  });

  it('hands the record to no mailbox and to no page that contradicts it', async () => {
    const world = createWorld();
    const desk = wake(world);
    await desk.seen(seen(), visitor());
    expect((await desk.hello(hello({ role: 'mailbox' }), visitor())).record).toBeNull();
    const older = product({ build: 9000, version: null });
    for (const role of ['administrator', 'unknown'] as const) {
      expect((await desk.hello(hello({ role, product: older }), visitor())).record).toBeNull();
    }
    expect(recordIn(world)).toMatchObject({ contradiction: { what: 'build' }, readings: {} });
    expect(recordIn(world)?.readings).toHaveProperty(['password.minLength']);
  });

  it('that is not SmarterMail leaves a status and an empty badge', async () => {
    const world = createWorld();
    world.badges.set(7, 4);
    expect(await wake(world).hello(hello({ product: null, role: 'unknown' }), visitor())).toMatchObject({
      record: null,
    });
    expect(tabIn(world)).toMatchObject({ status: 'not-smartermail', frames: {} });
    expect(world.badges.get(7)).toBe(0);
    expect(world.local.data.size).toBe(0);
  });

  it('keeps a frame that spoke before the page it stands in, and drops one that is gone', async () => {
    const world = createWorld();
    const desk = wake(world);
    world.frames.add('7:3').add('7:5');
    for (const frameId of [3, 5])
      await desk.hello(hello({ top: false }), visitor({ frameId, documentId: `d${frameId}` }));
    world.frames.delete('7:5');
    await desk.hello(hello(), visitor());
    await vi.waitFor(() => expect(Object.keys(tabIn(world)?.frames ?? {})).toEqual(['0', '3']));
  });
});

describe('what a page shows', () => {
  it('is recorded, counted on the badge and kept for the panel', async () => {
    const world = createWorld();
    const unsaved = [reading({ saved: false, result: { ok: true, value: 12 } })];
    const frame = { role: 'administrator' as const, screens: ['passwordRequirements'] as const, unsaved };
    const answer = await wake(world).seen(seen({ frame, readings: [reading(), ...unsaved] }), visitor());
    expect(answer).toEqual({ recorded: 1 });
    expect(recordIn(world)?.readings['password.minLength']).toEqual(reading());
    expect(tabIn(world)).toMatchObject({ serverId: origin, frames: { 0: frame } });
    expect(world.badges.get(7)).toBe(2);
  });

  it.each(['login', 'mailbox', 'unknown'] as const)(
    'is not judged or recorded on a %s page',
    async (role) => {
      const world = createWorld();
      const answer = await wake(world).seen(seen({ frame: frameOf(role) }), visitor());
      expect(answer).toEqual({ recorded: 0 });
      expect(recordIn(world)?.readings ?? {}).toEqual({});
      expect(tabIn(world)).toMatchObject({ frames: { 0: { screens: [] } } });
      expect(world.badges.get(7)).toBe(0);
    },
  );

  it('never lets a page state or vouch', async () => {
    const world = createWorld();
    expect(await wake(world).seen(seen({ readings: [stated()] }), visitor())).toEqual({ recorded: 0 });
    expect(recordIn(world)?.readings).toEqual({});
  });

  it('is not kept of a private window', async () => {
    const world = createWorld();
    const hidden = visitor({ incognito: true });
    expect((await wake(world).hello(hello(), hidden)).record).toBeNull();
    expect(await wake(world).seen(seen(), hidden)).toEqual({ recorded: 0 });
    expect(tabIn(world)).toMatchObject({ status: 'private', frames: {} });
    expect(world.local.data.size).toBe(0);
    expect(JSON.stringify([...world.session.data])).not.toContain('192.0.2.10');
  });

  it('is not kept where the organisation says so', async () => {
    const world = createWorld();
    world.recording = false;
    await wake(world).hello(hello(), visitor());
    expect(await wake(world).seen(seen(), visitor())).toEqual({ recorded: 0 });
    expect(world.local.data.size).toBe(0);
    expect(world.badges.get(7)).toBe(2);
  });

  it('keeps the order in which it came, with many frames at once', async () => {
    const world = createWorld();
    const desk = wake(world);
    const lengths = Array.from({ length: 20 }, (_, n) => n + 1);
    await Promise.all(
      lengths.map((value, frameId) =>
        desk.seen(seen({ readings: [reading({ result: { ok: true, value } })] }), visitor({ frameId })),
      ),
    );
    expect(recordIn(world)?.readings['password.minLength']?.result).toEqual({ ok: true, value: 20 });
    expect(Object.keys(tabIn(world)?.frames ?? {})).toHaveLength(20);
  });

  it('does not become green when a recognised field can no longer be read', async () => {
    const world = createWorld();
    await wake(world).seen(seen({ readings: [reading({ readAt: daysAgo(2) })] }), visitor());
    await wake(world).seen(seen({ readings: [unreadable()] }), visitor());
    expect(recordIn(world)?.readings['password.minLength']?.result).toEqual({
      ok: false,
      why: 'label-not-found',
    });
  });

  it.each([
    ['nothing', null],
    ['no product', { ...seen(), product: undefined }],
    ['a reading without a time', seen({ readings: [{ ...reading(), readAt: '' }] })],
    ['a count that is no number', { ...seen(), failing: '2' }],
    ['an unknown screen', { ...seen(), frame: { role: 'administrator', screens: ['root'], unsaved: [] } }],
  ])('is refused as malformed with %s', async (_what, ask) => {
    const world = createWorld();
    await expect(wake(world).seen(ask, visitor())).rejects.toMatchObject({
      name: 'Refused',
      message: 'malformed',
    });
    expect(world.local.data.size + world.session.data.size).toBe(0);
  });
});

describe('words', () => {
  it('come from the package, for the rules that were asked', async () => {
    const world = createWorld();
    world.packaged = async (path) =>
      path === '/words/en.json'
        ? { rules: { 'pw.classes': { title: 'Classes' }, 'wl.wide': { title: 'Wide' } } }
        : null;
    expect(await wake(world).words({ rules: ['pw.classes'] }, visitor())).toEqual({
      'pw.classes': { title: 'Classes', reasons: {} },
    });
  });
  it.each([null, {}, { rules: ['__proto__'] }, { rules: 'pw.classes' }])(
    'are refused for %j',
    async (ask) => {
      await expect(wake(createWorld()).words(ask, visitor())).rejects.toMatchObject({ message: 'malformed' });
    },
  );
});
