import { describe, expect, it } from 'vitest';
import { type WalkPorts, walkDomains } from '../../../utils/actions/domain-walk.ts';
import type { Arrival } from '../../../utils/actions/navigation.ts';
import type { SweepEnd } from '../../../utils/actions/sweep-run.ts';

const here: Arrival = { ok: true, tabId: null };
const lost: Arrival = { ok: false, why: 'not-found', at: 2, path: [] };

/** A list of domains whose editors are read as soon as they are shown; `odd` says what comes of going to one. */
function worldOf(names: readonly string[], odd: Readonly<Record<string, Arrival>> = {}, listed = true) {
  const read = new Set<string>();
  const gone: string[] = [];
  const seen: [number, number][] = [];
  let time = 0;
  const world = {
    gone,
    seen,
    read,
    listed,
    listAppears: true,
    reads: true,
    obstacle: null as SweepEnd | null,
    onGo: (_name: string): void => undefined,
  };
  const ports: WalkPorts = {
    generation: 'L5',
    async go({ screen, subject }) {
      gone.push(subject ?? screen);
      world.onGo(subject ?? screen);
      if (subject === null) {
        world.listed = world.listAppears;
        return here;
      }
      const arrival = odd[subject] ?? here;
      if (arrival.ok && world.reads) read.add(subject);
      return arrival;
    },
    obstacle: () => world.obstacle,
    left: () =>
      world.listed ? { left: names.filter((name) => !read.has(name)), total: names.length } : null,
    progress: (done, total) => void seen.push([done, total]),
    async sleep(milliseconds) {
      time += milliseconds;
    },
    clock: () => time,
  };
  return { world, ports };
}
const never = (): AbortSignal => new AbortController().signal;
const names = ['a.example', 'b.example', 'c.example', 'd.example'];

describe('a walk over the domains', () => {
  it('opens the list first where it is not known, then every domain once', async () => {
    const { world, ports } = worldOf(names, {}, false);
    expect(await walkDomains(ports, never())).toBe('done');
    expect(world.gone).toEqual(['domains', ...names]);
    expect(world.seen.at(-1)).toEqual([4, 4]);
  });

  it('opens only what is left, and not what somebody opened meanwhile', async () => {
    const { world, ports } = worldOf(names);
    world.read.add('a.example');
    world.onGo = () => void world.read.add('c.example');
    expect(await walkDomains(ports, never())).toBe('done');
    expect(world.gone).toEqual(['b.example', 'd.example']);
  });

  it('leaves out a row that is not found, and says that it was not all', async () => {
    const { world, ports } = worldOf(names, { 'b.example': lost });
    expect(await walkDomains(ports, never())).toBe('notFound');
    expect([...world.read]).toEqual(['a.example', 'c.example', 'd.example']);
  });

  it('does not click on where three in a row come to nothing', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `d${at}.example`);
    const rows = worldOf(many, Object.fromEntries(many.map((name) => [name, lost])));
    expect(await walkDomains(rows.ports, never())).toBe('notFound');
    expect(rows.world.gone).toHaveLength(3);
    const unread = worldOf(many);
    unread.world.reads = false;
    expect(await walkDomains(unread.ports, never())).toBe('notFound');
    expect(unread.world.gone).toHaveLength(3);
  });

  it('ends where a person was asked to click and did not', async () => {
    const { world, ports } = worldOf(names, { 'b.example': { ...lost, why: 'not-clicked' } });
    expect(await walkDomains(ports, never())).toBe('notClicked');
    expect(world.gone).toEqual(['a.example', 'b.example']);
  });

  it('is stopped at once, and never begins over an edit that is not saved', async () => {
    const { world, ports } = worldOf(names);
    const stop = new AbortController();
    world.onGo = (name) => name === 'b.example' && stop.abort();
    expect(await walkDomains(ports, stop.signal)).toBe('cancelled');
    expect(world.gone).toEqual(['a.example', 'b.example']);

    const edited = worldOf(names, {}, false);
    edited.world.obstacle = 'unsaved';
    expect(await walkDomains(edited.ports, never())).toBe('unsaved');
    expect(edited.world.gone).toEqual([]);
  });

  it('ends in words where no list is found', async () => {
    const { world, ports } = worldOf(names, {}, false);
    world.listAppears = false;
    expect(await walkDomains(ports, never())).toBe('noList');
    const none = worldOf([]);
    expect(await walkDomains(none.ports, never())).toBe('done');
  });
});
