import { describe, expect, it } from 'vitest';
import { hello, seen, tabIn, wake } from './page-asks.ts';
import { createWorld, reading, recordIn, today, visitor, type World } from './support.ts';

describe('a page leaves with edits', () => {
  const pending = [{ screen: 'passwordRequirements' as const, before: reading() }];
  const departure = { path: '/Main/a.aspx', by: 'other' as const, at: today, pending };
  const unsaved = [reading({ saved: false })];
  const frame = (edits: typeof unsaved) => ({ role: 'administrator' as const, screens: [], unsaved: edits });

  it('and the document after it is handed them, across a restart, until it has settled them', async () => {
    const world = createWorld();
    await wake(world).leaving(departure, visitor());
    expect((await wake(world).hello(hello(), visitor({ documentId: 'b' }))).departure).toEqual(departure);
    await wake(world).seen(seen({ frame: frame(unsaved) }), visitor({ documentId: 'b' }));
    expect((await wake(world).hello(hello(), visitor({ documentId: 'c' }))).departure).toEqual(departure);
    await wake(world).seen(seen({ frame: frame([]) }), visitor({ documentId: 'c' }));
    expect((await wake(world).hello(hello(), visitor({ documentId: 'd' }))).departure).toBeNull();
  });

  it('and a closed tab leaves neither edits nor state', async () => {
    const world = createWorld();
    await wake(world).hello(hello(), visitor());
    await wake(world).leaving(departure, visitor());
    await wake(world).closed(7);
    expect(tabIn(world)).toBeUndefined();
    expect((await wake(world).hello(hello(), visitor())).departure).toBeNull();
  });
});

describe('an answer closes its own window', () => {
  const before = reading({ result: { ok: true, value: 5 } });
  const submitted = reading({ saved: false, result: { ok: true, value: 15 } });
  const pending = [{ screen: 'passwordRequirements' as const, before, submitted }];
  const departure = { path: '/Main/a.aspx?popup=true', by: 'save' as const, at: today, pending };
  const closing = { path: departure.path };
  const recorded = (world: World) => Object.values(recordIn(world)?.readings ?? {});

  const left = async (over: object): Promise<World> => {
    const world = createWorld();
    await wake(world).seen(seen({ readings: [before] }), visitor());
    await wake(world).leaving({ ...departure, ...over }, visitor());
    return world;
  };

  it('and what Save was pressed with is recorded', async () => {
    const world = await left({});
    await wake(world).closing(closing, visitor({ documentId: 'b' }));
    expect(recorded(world)).toMatchObject([{ saved: true, result: { ok: true, value: 15 } }]);
  });

  it.each([
    ['by something else than Save', { by: 'other' }, closing],
    ['of another address', {}, { path: '/Main/a.aspx' }],
    ['with a value that changed since', { pending: [{ screen: 'passwordRequirements', before }] }, closing],
  ])('and nothing is, left %s', async (_how, over, ask) => {
    const world = await left(over);
    await wake(world).closing(ask, visitor({ documentId: 'b' }));
    expect(recorded(world)).toMatchObject([{ result: { ok: true, value: 5 } }]);
  });

  it('and nothing is in a private window, nor of a frame that left nothing', async () => {
    const world = await left({});
    await wake(world).closing(closing, visitor({ incognito: true }));
    await wake(world).closing(closing, visitor({ frameId: 3 }));
    expect(recorded(world)).toMatchObject([{ result: { ok: true, value: 5 } }]);
  });
});
