import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import { hello, seen, tabIn, wake } from './page-asks.ts';
import { createWorld, daysAgo, reading, recordIn, today, visitor, type World } from './support.ts';

const frame = (unsaved: readonly Reading[]) => ({ role: 'administrator' as const, screens: [], unsaved });

describe('a page leaves with edits', () => {
  const pending = [{ screen: 'passwordRequirements' as const, before: reading() }];
  const departure = { path: '/Main/a.aspx', by: 'other' as const, at: today, pending };
  const unsaved = [reading({ saved: false })];

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
  const key = '3141592653-5897932384';
  const closing = { key, path: departure.path };
  const recorded = (world: World) => Object.values(recordIn(world)?.readings ?? {});

  const left = async (over: object, who = {}): Promise<World> => {
    const world = createWorld();
    await wake(world).seen(seen({ readings: [before] }), visitor());
    await wake(world).leaving({ ...departure, ...over }, visitor());
    await wake(world).opening({ key }, visitor({ documentId: 'b', ...who }));
    return world;
  };

  it('and what Save was pressed with is recorded, though the tab has gone', async () => {
    const world = await left({});
    await wake(world).closed(7);
    await wake(world).closing(closing);
    expect(recorded(world)).toMatchObject([{ saved: true, result: { ok: true, value: 15 } }]);
  });

  it('and that counts once', async () => {
    const world = await left({});
    await wake(world).closing(closing);
    await wake(world).seen(seen({ readings: [before] }), visitor());
    await wake(world).closing(closing);
    expect(recorded(world)).toMatchObject([{ result: { ok: true, value: 5 } }]);
  });

  it.each([
    ['by something else than Save', { by: 'other' }, {}, {}],
    ['at another address', {}, {}, { path: '/Main/a.aspx' }],
    ['with a value that changed since', { pending: [{ screen: 'passwordRequirements', before }] }, {}, {}],
    ['half a day ago', { at: daysAgo(0.5) }, {}, {}],
    ['in another frame', {}, { frameId: 3 }, {}],
    ['in a private window', {}, { incognito: true }, {}],
    ['and another window closes', {}, {}, { key: '2718281828-4590452353' }],
  ])('and nothing is, left %s', async (_how, over, who, ask) => {
    const world = await left(over, who);
    await wake(world).closing({ ...closing, ...ask });
    expect(recorded(world)).toMatchObject([{ result: { ok: true, value: 5 } }]);
  });

  it('and nothing is once the next document was seen with nothing unsaved', async () => {
    const world = await left({});
    await wake(world).hello(hello(), visitor({ documentId: 'b' }));
    await wake(world).seen(seen({ readings: [before], frame: frame([]) }), visitor({ documentId: 'b' }));
    await wake(world).closing(closing);
    expect(recorded(world)).toMatchObject([{ result: { ok: true, value: 5 } }]);
  });
});
