import { describe, expect, it } from 'vitest';
import { signInsKey } from '../../../utils/audit/sign-ins.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { emptyStore } from '../../../utils/audit/updates.ts';
import { hello, seen, wake } from './page-asks.ts';
import { createWorld, origin, recordIn, recordWith, today, visitor, type World } from './support.ts';

const setting = 'administrator.signInPassword';
const frame = (role: 'administrator' | 'mailbox' | 'login') => ({ role, screens: [], unsaved: [] });

function worldWith(context: object): World {
  const world = createWorld();
  const record = recordWith([], { context });
  world.local.data.set(storeKey, { ...emptyStore, servers: { [record.id]: record } });
  return world;
}
const kept = (world: World) => recordIn(world)?.readings[setting];
const waiting = (world: World) => world.session.data.get(signInsKey);

describe('the password of a sign-in', () => {
  it('is kept as weak or strong with its date, once the same tab shows administrator settings', async () => {
    const world = worldWith({ rateSignIn: true });
    const desk = wake(world);
    await desk.hello(hello({ role: 'login' }), visitor());
    await desk.signIn({ strength: 'weak' }, visitor());
    expect(waiting(world)).toEqual({ 7: { serverId: origin, strength: 'weak', at: today } });
    expect(kept(world)).toBeUndefined();
    // The worker may have slept in between.
    await wake(world).seen(seen({ frame: frame('administrator'), readings: [] }), visitor());
    expect(kept(world)).toEqual({
      setting,
      result: { ok: true, value: 'weak' },
      screen: null,
      label: '',
      method: 'page',
      confidence: 'exact',
      readAt: today,
      saved: true,
    });
    expect(waiting(world)).toEqual({});
  });

  it.each([
    ['it is not asked for', {}, async () => {}],
    [
      'it is taken back',
      { rateSignIn: true },
      (desk: ReturnType<typeof wake>) => desk.signIn({ strength: null }, visitor()),
    ],
    [
      'a mailbox is opened',
      { rateSignIn: true },
      (desk: ReturnType<typeof wake>) => desk.seen(seen({ frame: frame('mailbox') }), visitor()),
    ],
    [
      'the sign-in page comes again',
      { rateSignIn: true },
      (desk: ReturnType<typeof wake>) => desk.hello(hello({ role: 'login' }), visitor()),
    ],
    ['the tab is closed', { rateSignIn: true }, (desk: ReturnType<typeof wake>) => desk.closed(7)],
  ] as const)('is forgotten where %s', async (_what, context, then) => {
    const world = worldWith(context);
    const desk = wake(world);
    await desk.signIn({ strength: 'strong' }, visitor());
    await then(desk);
    await desk.seen(seen({ frame: frame('administrator') }), visitor());
    expect(kept(world)).toBeUndefined();
    expect(waiting(world) ?? {}).toEqual({});
  });

  it("is none of another tab's, another server's, or a private window's", async () => {
    const world = worldWith({ rateSignIn: true });
    const desk = wake(world);
    await desk.signIn({ strength: 'strong' }, visitor());
    await desk.seen(seen({ frame: frame('administrator') }), visitor({ tabId: 8 }));
    expect(kept(world)).toBeUndefined();
    await desk.seen(seen({ frame: frame('administrator') }), visitor({ origin: 'http://198.51.100.1:9998' }));
    await desk.seen(seen({ frame: frame('administrator') }), visitor());
    expect(kept(world)).toBeUndefined();
    await desk.signIn({ strength: 'strong' }, visitor({ incognito: true }));
    expect(waiting(world)).toEqual({});
  });

  it('comes in no other shape than weak, strong or nothing', async () => {
    const desk = wake(worldWith({ rateSignIn: true }));
    await expect(desk.signIn({ strength: 'hunter2' }, visitor())).rejects.toThrow();
  });
});
