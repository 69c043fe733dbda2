import { describe, expect, it } from 'vitest';
import { leftOf } from '../../../entrypoints/sidepanel/sweep-left.ts';
import type { BegunSweep } from '../../../entrypoints/sidepanel/sweep-memory.ts';
import { createSweeps, type SweepWorld } from '../../../entrypoints/sidepanel/sweeps.ts';
import type { PageAnswer } from '../../../utils/actions/sweep.ts';
import type { ServerRecord, TabState } from '../../../utils/audit/record.ts';
import { type Reading, readingKey } from '../../../utils/screens/reading.ts';
import { now, reading, recordOf, tabOf } from './fixtures.ts';

const names = ['a.example', 'b.example', 'c.example'];
const list = (readAt = now): Reading =>
  reading({
    setting: 'domains.list',
    result: { ok: true, value: names.map((name) => ({ name, enabled: true })) },
    readAt,
  });
const auth = (key: string, part: Partial<Reading> = {}): Reading =>
  reading({
    setting: 'domain.requireSmtpAuth',
    subject: { kind: 'domain', key },
    result: { ok: true, value: true },
    readAt: now,
    ...part,
  });
const modern = (readings: readonly Reading[] = [], part: Partial<ServerRecord> = {}): ServerRecord => {
  const record = recordOf(readings);
  return { ...record, product: { ...record.product, generation: 'M100' }, ...part };
};
const settings: PageAnswer = {
  state: 'answered',
  status: 200,
  body: { success: true, domainSettings: { requireSmtpAuthentication: true } },
};

/** A tab of a modern server whose application answers, until a test says otherwise. */
function open(record = modern([list()]), tab: TabState | null = tabOf('administrator')) {
  const asked: string[] = [];
  const led: string[] = [];
  const memory = new Map<string, BegunSweep>();
  const world = { record, tab, asked, led, memory, busy: false as boolean, onAsk: (): void => undefined };
  const ports: SweepWorld = {
    tab: () => world.tab,
    record: (id) => (world.record.id === id ? world.record : null),
    async ask(_target, wanted) {
      asked.push(typeof wanted === 'string' ? wanted : wanted.domain);
      world.onAsk();
      if (wanted === 'application') return { state: 'application' };
      if (wanted !== 'domains') return settings;
      return { ...settings, body: { success: true, data: names.map((name) => ({ name, isEnabled: true })) } };
    },
    async send(_id, readings) {
      const more = Object.fromEntries(readings.map((each) => [readingKey(each), each]));
      world.record = { ...world.record, readings: { ...world.record.readings, ...more } };
      return true;
    },
    lead: () => async (to) => {
      led.push(to.subject ?? to.screen);
      const key = to.subject;
      const read = key === null ? list() : auth(key);
      await ports.send('', [read]);
      return { ok: true, tabId: null };
    },
    begun: (id) => memory.get(id) ?? null,
    keep: (id, begun) => void (begun ? memory.set(id, begun) : memory.delete(id)),
    alone: async (_name, job) => (world.busy ? null : job()),
    changed: () => undefined,
    sleep: async () => undefined,
    clock: () => 0,
    now: async () => now,
  };
  const sweeps = createSweeps(ports);
  /** Looks once, so that the page is asked whether it can be. */
  const view = async () => {
    sweeps.view(7);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return sweeps.view(7);
  };
  return { world, sweeps, view };
}

describe('where a sweep is offered', () => {
  it('is an administrator in a modern page whose application can be asked, with nothing asked before', async () => {
    const { view, world } = open();
    expect(await view()).toEqual({ kind: 'offered', by: 'requests', domains: 3 });
    await view();
    expect(world.asked).toEqual(['application']);
    expect(await open(modern()).view()).toEqual({ kind: 'offered', by: 'requests', domains: null });
  });

  it.each([
    ['the sign-in page', open(modern(), tabOf('login'))],
    ['a mailbox', open(modern(), tabOf('mailbox'))],
    ['a tab without state', open(modern(), null)],
    ['a tab of another server', open(modern(), tabOf('administrator', { serverId: 'http://x' }))],
    [
      'a record that the page contradicts',
      open(modern([], { contradiction: { what: 'build', recorded: '2', seen: '1', at: now } })),
    ],
  ])('is not %s', async (_what, { view, world }) => {
    expect(await view()).toBeNull();
    expect(world.asked).toEqual([]);
  });

  it('is not a page without the application', async () => {
    const { view, world, sweeps } = open();
    world.onAsk = () => undefined;
    const none = createSweeps({
      ...({} as SweepWorld),
      tab: () => world.tab,
      record: () => world.record,
      ask: async () => ({ state: 'no-application' }),
      begun: () => null,
      changed: () => undefined,
    });
    none.view(7);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(none.view(7)).toBeNull();
    expect(await view()).not.toBeNull();
    sweeps.stop();
  });
});

describe('a sweep from the panel', () => {
  it('comes to its end and is forgotten', async () => {
    const { sweeps, view, world } = open();
    await sweeps.start(7, 'all');
    expect(world.asked).toEqual(['domains', ...names]);
    expect(await view()).toEqual({ kind: 'done', by: 'requests', domains: 3 });
    expect([...world.memory]).toEqual([]);
  });

  it.each([
    ['left', () => tabOf('administrator', { frames: {} })],
    ['left', () => tabOf('mailbox')],
    ['signedOut', () => tabOf('login')],
    ['otherServer', () => tabOf('administrator', { serverId: 'http://x' })],
  ] as const)('ends, and says why, when the page shows something else: %s', async (why, tab) => {
    const { sweeps, world } = open();
    world.onAsk = () => {
      if (world.asked.at(-1) === 'b.example') world.tab = tab();
    };
    await sweeps.start(7, 'all');
    expect(world.asked.at(-1)).toBe('b.example');
    expect([...world.memory.values()]).toEqual([{ since: now, why }]);
  });

  it('is gone on with from the record, after its panel was closed', async () => {
    const first = open();
    first.world.onAsk = () => {
      if (first.world.asked.at(-1) === 'b.example') first.sweeps.stop();
    };
    await first.sweeps.start(7, 'all');
    expect(await first.view()).toEqual({
      kind: 'stopped',
      by: 'requests',
      done: 1,
      total: 3,
      why: 'cancelled',
    });

    const { sweeps, view, world } = open(first.world.record);
    world.memory.set(world.record.id, { since: now, why: null });
    expect(await view()).toEqual({ kind: 'stopped', by: 'requests', done: 1, total: 3, why: null });
    await sweeps.start(7, 'rest');
    expect(world.asked).toEqual(['application', 'b.example', 'c.example']);
    expect(await view()).toEqual({ kind: 'done', by: 'requests', domains: 3 });
  });

  it('opens the domains of a legacy server one by one, where its pages cannot be asked', async () => {
    const { sweeps, view, world } = open(recordOf([]));
    expect(await view()).toEqual({ kind: 'offered', by: 'clicks', domains: null });
    await sweeps.start(7, 'all');
    expect(world.led).toEqual(['domains', ...names]);
    expect(world.asked).toEqual([]);
    expect(await view()).toEqual({ kind: 'done', by: 'clicks', domains: 3 });
  });

  it('opens none over an edit that is not saved', async () => {
    const { sweeps, view, world } = open(recordOf([]), tabOf('administrator', {}, [reading(auth('x'))]));
    await sweeps.start(7, 'all');
    expect(world.led).toEqual([]);
    expect(await view()).toMatchObject({ kind: 'stopped', why: 'unsaved' });
  });

  it('leaves alone what another panel is at', async () => {
    const { sweeps, view, world } = open();
    world.busy = true;
    await sweeps.start(7, 'all');
    expect(world.asked).toEqual([]);
    expect(await view()).toMatchObject({ kind: 'stopped', why: 'elsewhere' });
  });
});

describe('what is left of a sweep', () => {
  const since = '2026-11-24T12:00:00.000Z';
  const before = '2026-11-20T12:00:00.000Z';
  it('is what was not read since it began, and what somebody only stated', () => {
    const record = modern([
      list(),
      auth('a.example'),
      auth('b.example', { readAt: before }),
      auth('c.example', { method: 'stated', confidence: 'stated' }),
    ]);
    expect(leftOf(record, since)).toEqual({ left: ['b.example', 'c.example'], total: 3 });
  });

  it('is not known before the list was read', () => {
    expect(leftOf(modern([list(before)]), since)).toBeNull();
    expect(leftOf(modern(), since)).toBeNull();
  });
});
