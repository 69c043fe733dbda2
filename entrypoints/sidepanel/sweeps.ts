import type { SweepView } from '../../components/checklist/domains-view.ts';
import type { PageAnswer, Wanted } from '../../utils/actions/sweep.ts';
import { runSweep, type SweepEnd, type SweepPorts } from '../../utils/actions/sweep-run.ts';
import type { ServerRecord, TabState } from '../../utils/audit/record.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import { domainsIn, requireSmtpAuthIn } from '../../utils/smartermail/responses/domain-settings.ts';
import { leftOf, listedNames } from './sweep-left.ts';
import type { BegunSweep } from './sweep-memory.ts';

/** The document of an administrator's pages, and whose they are. */
export interface SweepTarget {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
  readonly serverId: string;
}

export interface SweepWorld extends Pick<SweepPorts, 'sleep' | 'clock' | 'now'> {
  tab(tabId: number): TabState | null;
  record(serverId: string): ServerRecord | null;
  ask(target: SweepTarget, wanted: Wanted): Promise<PageAnswer | null>;
  send(serverId: string, readings: readonly Reading[]): Promise<boolean>;
  begun(serverId: string): BegunSweep | null;
  keep(serverId: string, begun: BegunSweep | null): void;
  /** Runs the job, unless another panel runs one of that name: then null. */
  alone<T>(name: string, job: () => Promise<T>): Promise<T | null>;
  changed(): void;
}

export interface Sweeps {
  /** What is to be shown beside the domains of the server in this tab; null: it cannot be swept from here. */
  view(tabId: number): SweepView | null;
  /** `rest`: goes on with one that stopped. */
  start(tabId: number, what: 'all' | 'rest'): Promise<void>;
  stop(): void;
}

/** Answers come eight times a second; the checklist is drawn less often. */
const drawnEvery = 250;

/** The document that could be asked: an administrator's, of a modern server with a record of its own. */
export function sweepTarget(
  tabId: number,
  tab: TabState | null,
  record: ServerRecord | null,
): SweepTarget | null {
  const isModern = record?.product.generation?.startsWith('M') === true;
  if (!tab || tab.serverId !== record?.id || !isModern || record.contradiction) return null;
  const found = Object.entries(tab.frames).find(([, { role }]) => role === 'administrator');
  if (!found) return null;
  const [frameId, { documentId }] = found;
  return { tabId, frameId: Number(frameId), documentId, serverId: record.id };
}

/** Why a document may not be asked any more. */
function obstacleTo(target: SweepTarget, tab: TabState | null, record: ServerRecord | null): SweepEnd | null {
  const frame = tab?.frames[target.frameId];
  if (tab?.status !== 'smartermail' || frame?.documentId !== target.documentId) return 'left';
  if (frame.role === 'login') return 'signedOut';
  if (frame.role === 'mailbox') return 'left';
  return tab.serverId === target.serverId && record && !record.contradiction ? null : 'otherServer';
}

/** One sweep at a time. It goes on while the panel shows another tab, and ends with the panel. */
export function createSweeps(world: SweepWorld): Sweeps {
  let running: { readonly serverId: string; done: number; total: number | null } | null = null;
  let stopping = new AbortController();
  let drawn = 0;
  const finished = new Set<string>();
  /** By document, whether its application can be asked; null while it is being looked at. */
  const applications = new Map<string, boolean | null>();

  const targetOf = (tabId: number): SweepTarget | null => {
    const tab = world.tab(tabId);
    return sweepTarget(tabId, tab, tab && world.record(tab.serverId ?? ''));
  };

  const hasApplication = (target: SweepTarget): boolean => {
    const key = `${target.tabId} ${target.frameId} ${target.documentId}`;
    const known = applications.get(key);
    if (known === undefined) {
      applications.set(key, null);
      void world.ask(target, 'application').then((answer) => {
        applications.set(key, answer?.state === 'application');
        world.changed();
      });
    }
    return known === true;
  };

  const run = (target: SweepTarget, plan: Parameters<typeof runSweep>[0]): Promise<SweepEnd> => {
    const { serverId } = target;
    const mine = { serverId, done: plan ? plan.total - plan.left.length : 0, total: plan?.total ?? null };
    running = mine;
    stopping = new AbortController();
    world.changed();
    return runSweep(
      plan,
      {
        ...world,
        ask: (wanted) => world.ask(target, wanted),
        obstacle: () => obstacleTo(target, world.tab(target.tabId), world.record(serverId)),
        domainsIn,
        requireSmtpAuthIn,
        record: (readings) => world.send(serverId, readings),
        progress(done, total) {
          Object.assign(mine, { done, total });
          if (world.clock() - drawn < drawnEvery) return;
          drawn = world.clock();
          world.changed();
        },
      },
      stopping.signal,
    );
  };

  const stopped = (serverId: string, { since, why }: BegunSweep): SweepView | null => {
    const record = world.record(serverId);
    const plan = record && leftOf(record, since);
    if (plan) return { kind: 'stopped', done: plan.total - plan.left.length, total: plan.total, why };
    return why === null ? null : { kind: 'stopped', done: 0, total: 0, why };
  };

  return {
    view(tabId) {
      const serverId = world.tab(tabId)?.serverId ?? null;
      if (serverId === null) return null;
      if (running?.serverId === serverId) {
        return { kind: 'running', done: running.done, total: running.total };
      }
      const target = targetOf(tabId);
      if (!target || !hasApplication(target)) return null;
      const begun = world.begun(serverId);
      const record = world.record(serverId);
      const domains = (record && listedNames(record)?.length) ?? null;
      if (finished.has(serverId) && domains !== null) return { kind: 'done', domains };
      return (begun && stopped(serverId, begun)) ?? { kind: 'offered', domains };
    },
    async start(tabId, what) {
      const target = targetOf(tabId);
      if (!target || running) return;
      const { serverId } = target;
      const before = world.begun(serverId);
      const record = world.record(serverId);
      const plan = what === 'rest' && before && record ? leftOf(record, before.since) : null;
      const since = plan && before ? before.since : await world.now();
      const end = await world.alone(`sweep ${serverId}`, async () => {
        finished.delete(serverId);
        world.keep(serverId, { since, why: null });
        const why = await run(target, plan).finally(() => {
          running = null;
        });
        if (why === 'done') finished.add(serverId);
        world.keep(serverId, why === 'done' ? null : { since, why });
        return why;
      });
      if (end === null) world.keep(serverId, { since: before?.since ?? since, why: 'elsewhere' });
      world.changed();
    },
    stop: () => stopping.abort(),
  };
}
