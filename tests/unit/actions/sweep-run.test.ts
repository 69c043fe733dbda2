import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageAnswer, Wanted } from '../../../utils/actions/sweep.ts';
import { runSweep, type SweepEnd, type SweepPorts, statusOf } from '../../../utils/actions/sweep-run.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { domainsIn, requireSmtpAuthIn } from '../../../utils/smartermail/responses/swept.ts';

const answered = (status: number, body: unknown = null): PageAnswer => ({ state: 'answered', status, body });
const settings = (required: unknown): PageAnswer =>
  answered(200, { success: true, domainSettings: { requireSmtpAuthentication: required } });
const list = (names: readonly string[]): PageAnswer =>
  answered(200, { success: true, data: names.map((name) => ({ name, isEnabled: true })) });

/** A server of so many domains; `odd` says what is answered in place of the usual. */
function worldOf(count: number, odd: (at: number) => PageAnswer | null | undefined = () => undefined) {
  const names = Array.from({ length: count }, (_, at) => `d${at}.example`);
  const asked: string[] = [];
  const recorded: Reading[] = [];
  const rests: number[] = [];
  const seen: [number, number][] = [];
  let time = 0;
  const world = {
    names,
    asked,
    recorded,
    rests,
    seen,
    takes: 0,
    refusing: 0,
    obstacle: null as SweepEnd | null,
    onAsk: (_name: string): void => {},
    starts: [] as number[],
  };
  const ports: SweepPorts = {
    async ask(wanted: Wanted) {
      const name = typeof wanted === 'string' ? wanted : wanted.domain;
      asked.push(name);
      world.starts.push(time);
      world.onAsk(name);
      time += world.takes;
      if (typeof wanted === 'string') return list(names);
      const instead = odd(names.indexOf(name));
      return instead === undefined ? settings(true) : instead;
    },
    obstacle: () => world.obstacle,
    domainsIn,
    requireSmtpAuthIn,
    async record(readings) {
      if (world.refusing > 0) {
        world.refusing -= 1;
        return false;
      }
      recorded.push(...readings);
      return true;
    },
    progress: (done, total) => void seen.push([done, total]),
    async sleep(milliseconds) {
      rests.push(milliseconds);
      time += milliseconds;
    },
    clock: () => time,
    now: async () => '2026-11-25T12:00:00.000Z',
  };
  return { world, ports };
}
const never = (): AbortSignal => new AbortController().signal;
const subjectsIn = (readings: readonly Reading[]) => readings.flatMap(({ subject }) => subject?.key ?? []);
const whyOf = (readings: readonly Reading[], key: string) =>
  readings.find(({ subject }) => subject?.key === key)?.result;

describe('a domain sweep', () => {
  it('reads the list, then every domain once, and records all of it as responses', async () => {
    const { world, ports } = worldOf(30);
    expect(await runSweep(null, ports, never())).toBe('done');
    expect(world.asked).toEqual(['domains', ...world.names]);
    expect(world.recorded[0]).toMatchObject({
      setting: 'domains.list',
      method: 'response',
      coverage: { seen: 30, total: 30 },
    });
    expect(subjectsIn(world.recorded)).toEqual(world.names);
    expect(world.recorded[1]).toEqual({
      setting: 'domain.requireSmtpAuth',
      subject: { kind: 'domain', key: 'd0.example' },
      screen: 'domainOptions',
      label: 'requireSmtpAuthentication',
      result: { ok: true, value: true },
      method: 'response',
      confidence: 'exact',
      readAt: '2026-11-25T12:00:00.000Z',
      saved: true,
    });
    expect(world.seen.at(0)).toEqual([0, 30]);
    expect(world.seen.at(-1)).toEqual([30, 30]);
  });

  it('asks eight times a second at most, and rests when answers are slow', async () => {
    const quick = worldOf(20);
    await runSweep(null, quick.ports, never());
    const starts = quick.world.starts.slice(0, -1);
    for (const [at, start] of starts.entries())
      expect((quick.world.starts[at + 1] ?? 0) - start).toBeGreaterThanOrEqual(125);
    const slow = worldOf(5);
    slow.world.takes = 900;
    await runSweep(null, slow.ports, never());
    expect(slow.world.starts).toEqual([0, 1_675, 3_350, 5_025, 6_700, 8_375]);
  });

  it.each([
    ['401', answered(401), 'signedOut'],
    ['403', answered(403), 'forbidden'],
    ['429', answered(429), 'tooMany'],
    ['403 in the envelope', answered(200, { success: false, resultCode: 403 }), 'forbidden'],
    ['a page that is gone', null, 'left'],
    ['an application that is gone', { state: 'no-application' }, 'noApplication'],
  ] as const)('stops at the first %s, and keeps what was read', async (_what, odd, why) => {
    const { world, ports } = worldOf(30, (at) => (at === 12 ? odd : undefined));
    expect(await runSweep(null, ports, never())).toBe(why);
    expect(world.asked).toHaveLength(14);
    expect(subjectsIn(world.recorded)).toEqual(world.names.slice(0, 12));
  });

  it('goes on after an answer of another form, with the reason', async () => {
    const odd: Record<number, PageAnswer> = {
      3: answered(404),
      4: settings('yes'),
      5: answered(200),
      6: answered(503),
      7: answered(200, { success: false, resultCode: 404 }),
    };
    const { world, ports } = worldOf(12, (at) => odd[at]);
    expect(await runSweep(null, ports, never())).toBe('done');
    expect(whyOf(world.recorded, 'd3.example')).toEqual({ ok: false, why: 'unknown-domain' });
    expect(whyOf(world.recorded, 'd4.example')).toEqual({ ok: false, why: 'unexpected-answer' });
    expect(whyOf(world.recorded, 'd5.example')).toEqual({ ok: false, why: 'unexpected-answer' });
    expect(whyOf(world.recorded, 'd6.example')).toEqual({ ok: false, why: 'not-loaded' });
    expect(whyOf(world.recorded, 'd7.example')).toEqual({ ok: false, why: 'unknown-domain' });
    expect(subjectsIn(world.recorded)).toHaveLength(12);
  });

  it('stops when nothing is answered any more, and leaves those domains to be asked again', async () => {
    const { world, ports } = worldOf(12, (at) => (at > 4 ? answered(0) : undefined));
    expect(await runSweep(null, ports, never())).toBe('noAnswer');
    expect(subjectsIn(world.recorded)).toEqual(world.names.slice(0, 5));
    expect(world.asked).toHaveLength(9);
  });

  it('does not go through every domain of a server whose answers it does not know', async () => {
    const { world, ports } = worldOf(300, () => settings('yes'));
    expect(await runSweep(null, ports, never())).toBe('unexpected');
    expect(world.asked.length).toBeLessThan(10);
  });

  it('is cancelled at once, in the middle of an answer, and keeps what was read', async () => {
    const { world, ports } = worldOf(30);
    const stop = new AbortController();
    const ask: SweepPorts['ask'] = (wanted) =>
      typeof wanted === 'object' && wanted.domain === 'd9.example'
        ? new Promise(() => stop.abort())
        : ports.ask(wanted);
    expect(await runSweep(null, { ...ports, ask }, stop.signal)).toBe('cancelled');
    expect(subjectsIn(world.recorded)).toEqual(world.names.slice(0, 9));
  });

  it('asks nothing of a page that shows something else, and of another server it keeps nothing', async () => {
    const { world, ports } = worldOf(30);
    world.onAsk = (name) => {
      if (name === 'd10.example') world.obstacle = 'otherServer';
    };
    expect(await runSweep(null, ports, never())).toBe('otherServer');
    expect(world.asked.at(-1)).toBe('d10.example');
    expect(subjectsIn(world.recorded)).toEqual(world.names.slice(0, 8));
  });

  it('tries again when the worker was being started, and ends when nothing is written down', async () => {
    const once = worldOf(12);
    once.world.refusing = 2;
    expect(await runSweep(null, once.ports, never())).toBe('done');
    expect(subjectsIn(once.world.recorded)).toHaveLength(12);
    const always = worldOf(12);
    always.world.refusing = 99;
    expect(await runSweep(null, always.ports, never())).toBe('notRecorded');
    expect(always.world.asked).toEqual(['domains']);
  });

  it('ends in words, not in an error, where there is no domain or no list', async () => {
    const none = worldOf(0);
    expect(await runSweep(null, none.ports, never())).toBe('done');
    const { ports } = worldOf(3);
    const ask: SweepPorts['ask'] = async () => answered(200, { success: true });
    expect(await runSweep(null, { ...ports, ask }, never())).toBe('unexpected');
  });

  it('stopped anywhere and gone on with, has read every domain once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(40), async (count, at) => {
        const { world, ports } = worldOf(count, (index) => (index === at ? answered(429) : undefined));
        const first = await runSweep(null, ports, never());
        const read = new Set(subjectsIn(world.recorded));
        const left = world.names.filter((name) => !read.has(name));
        expect(first).toBe(at < count ? 'tooMany' : 'done');
        const again = worldOf(count);
        expect(await runSweep({ left, total: count }, again.ports, never())).toBe('done');
        expect([...read, ...subjectsIn(again.world.recorded)]).toEqual(world.names);
        expect(again.world.asked).not.toContain('domains');
      }),
    );
  });
});

it('the envelope tells a refusal that HTTP calls a success', () => {
  const of = (status: number, body: unknown): number => statusOf({ state: 'answered', status, body });
  expect(of(200, { success: false, resultCode: 429 })).toBe(429);
  expect(of(200, { success: true, resultCode: 429 })).toBe(200);
  expect(of(404, { success: false, resultCode: 200 })).toBe(404);
  expect(of(200, null)).toBe(200);
});
