import type { SweepView, SweptBy } from '../../components/checklist/domains-view.ts';
import { type WalkPorts, walkDomains } from '../../utils/actions/domain-walk.ts';
import type { PageAnswer, Wanted } from '../../utils/actions/sweep.ts';
import { runSweep, type SweepEnd, type SweepPorts } from '../../utils/actions/sweep-run.ts';
import type { ServerRecord, TabState } from '../../utils/audit/record.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import { domainsIn, requireSmtpAuthIn } from '../../utils/smartermail/responses/swept.ts';
import { leftOf, listedNames } from './sweep-left.ts';
import type { BegunSweep } from './sweep-memory.ts';
import { canWalk, obstacleTo, obstacleToWalk, type SweepTarget, sweepTarget } from './sweep-targets.ts';

export interface SweepWorld extends Pick<SweepPorts, 'sleep' | 'clock' | 'now'> {
  tab(tabId: number): TabState | null;
  record(serverId: string): ServerRecord | null;
  ask(target: SweepTarget, wanted: Wanted): Promise<PageAnswer | null>;
  send(serverId: string, readings: readonly Reading[]): Promise<boolean>;
  /** Leads the tab to a screen; `onClick` is told what only the person can click, null once it was clicked. */
  lead(tabId: number, onClick: (words: string | null) => void): WalkPorts['go'];
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
  /** The tab is led elsewhere by a person's wish: nothing else may lead it. */
  giveWay(): void;
}

interface Running {
  readonly serverId: string;
  readonly by: SweptBy;
  done: number;
  total: number | null;
  click: string | null;
}

/** Answers come eight times a second; the checklist is drawn less often. */
const drawnEvery = 250;

/** One sweep at a time. It goes on while the panel shows another tab, and ends with the panel. */
export function createSweeps(world: SweepWorld): Sweeps {
  let running: Running | null = null;
  let stopping = new AbortController();
  let drawn = 0;
  const finished = new Set<string>();
  /** By document, whether its application can be asked; null while it is being looked at. */
  const applications = new Map<string, boolean | null>();

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

  const here = (tabId: number) => {
    const tab = world.tab(tabId);
    const record = tab && world.record(tab.serverId ?? '');
    const target = sweepTarget(tabId, tab, record);
    const by: SweptBy | null = target ? 'requests' : canWalk(tab, record) ? 'clicks' : null;
    return { serverId: tab?.serverId ?? null, record, target, by };
  };

  const progressOf = (mine: Running) => (done: number, total: number) => {
    Object.assign(mine, { done, total });
    if (world.clock() - drawn < drawnEvery) return;
    drawn = world.clock();
    world.changed();
  };

  const request = (target: SweepTarget, plan: ReturnType<typeof leftOf>, mine: Running): Promise<SweepEnd> =>
    runSweep(
      plan,
      {
        ...world,
        ask: (wanted) => world.ask(target, wanted),
        obstacle: () => obstacleTo(target, world.tab(target.tabId), world.record(target.serverId)),
        domainsIn,
        requireSmtpAuthIn,
        record: (readings) => world.send(target.serverId, readings),
        progress: progressOf(mine),
      },
      stopping.signal,
    );

  const walk = (tabId: number, serverId: string, since: string, mine: Running): Promise<SweepEnd> => {
    const record = (): ServerRecord | null => world.record(serverId);
    return walkDomains(
      {
        ...world,
        generation: record()?.product.generation ?? null,
        go: world.lead(tabId, (click) => {
          if (mine.click === click) return;
          mine.click = click;
          world.changed();
        }),
        obstacle: () => obstacleToWalk(serverId, world.tab(tabId), record()),
        left() {
          const one = record();
          return one && leftOf(one, since);
        },
        progress: progressOf(mine),
      },
      stopping.signal,
    );
  };

  const stopped = (record: ServerRecord, { since, why }: BegunSweep, by: SweptBy): SweepView | null => {
    const plan = leftOf(record, since);
    if (plan) return { kind: 'stopped', by, done: plan.total - plan.left.length, total: plan.total, why };
    return why === null ? null : { kind: 'stopped', by, done: 0, total: 0, why };
  };

  return {
    view(tabId) {
      const { serverId, record, target, by } = here(tabId);
      if (running && running.serverId === serverId) return { kind: 'running', ...running };
      if (!record || by === null || (target && !hasApplication(target))) return null;
      const begun = world.begun(record.id);
      const domains = listedNames(record)?.length ?? null;
      if (finished.has(record.id) && domains !== null) return { kind: 'done', by, domains };
      return (begun && stopped(record, begun, by)) ?? { kind: 'offered', by, domains };
    },
    async start(tabId, what) {
      const { record, target, by } = here(tabId);
      if (!record || by === null || running) return;
      const serverId = record.id;
      const before = world.begun(serverId);
      const plan = what === 'rest' && before ? leftOf(record, before.since) : null;
      const since = plan && before ? before.since : await world.now();
      const end = await world.alone(`sweep ${serverId}`, async () => {
        finished.delete(serverId);
        world.keep(serverId, { since, why: null });
        const done = plan ? plan.total - plan.left.length : 0;
        const mine: Running = { serverId, by, done, total: plan?.total ?? null, click: null };
        running = mine;
        stopping = new AbortController();
        world.changed();
        const run = target ? request(target, plan, mine) : walk(tabId, serverId, since, mine);
        const why = await run.finally(() => {
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
    giveWay() {
      if (running?.by === 'clicks') stopping.abort();
    },
  };
}
