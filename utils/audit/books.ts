import type { Advisories } from '../baseline/advisories.ts';
import type { Area } from './area.ts';
import { closedTab, type Departures, departuresKey, parseDepartures } from './departures.ts';
import { enabledOriginsKey, type Origins, parseOrigins, withdrawnOriginsKey } from './origins.ts';
import { type Paused, parsePaused, pausedKey } from './paused.ts';
import { createQueue } from './queue.ts';
import type { ServerRecord } from './record.ts';
import { parseSignIns, type SignIns, signedIn, signInsKey } from './sign-ins.ts';
import { createSlot, type Slot } from './slot.ts';
import { createWriter, type Writer } from './store.ts';
import { advisoriesKey, parseAdvisories } from './stored-advisories.ts';
import { closed, parseTabs, struck, type Tabs, tabsKey } from './tabs.ts';
import { parseWhich, type Which, whichKey } from './which.ts';

/** What the desks need of the world around them. */
export interface Ports {
  readonly local: Area;
  readonly session: Area;
  /** `fixed`: a test's clock that stands still. */
  clock(): Promise<{ readonly now: string; readonly fixed: boolean }>;
  language(): string;
  /** False: the organisation's policy is to record nothing. */
  mayRecord(): Promise<boolean>;
  showBadge(tabId: number, failing: number): Promise<void>;
  /** Whether a frame of ours is still there. */
  frameAnswers(tabId: number, frameId: number): Promise<boolean>;
  /** `again`: the frame says once more what it shows, as that was not recorded so far. */
  tellFrame(tabId: number, frameId: number, record: ServerRecord, again: boolean): Promise<unknown>;
  /** A JSON file of the package, or null. */
  packaged(path: string): Promise<unknown>;
}

/** All that is kept, each behind the same queue: what two frames say at once is written one after the other. */
export interface Books {
  readonly writer: Writer;
  readonly tabs: Slot<Tabs>;
  readonly departures: Slot<Departures>;
  readonly pauses: Slot<Paused>;
  readonly enabled: Slot<Origins>;
  readonly withdrawn: Slot<Origins>;
  readonly which: Slot<Which>;
  readonly signIns: Slot<SignIns>;
  /** Null: none was brought. */
  readonly advisories: Slot<Advisories | null>;
}

export function openBooks(ports: Ports): Books {
  const { local, session } = ports;
  const queue = createQueue();
  return {
    writer: createWriter(local, async () => (await ports.clock()).now, queue),
    tabs: createSlot(session, tabsKey, parseTabs, queue),
    departures: createSlot(session, departuresKey, parseDepartures, queue),
    pauses: createSlot(session, pausedKey, parsePaused, queue),
    enabled: createSlot(local, enabledOriginsKey, parseOrigins, queue),
    withdrawn: createSlot(local, withdrawnOriginsKey, parseOrigins, queue),
    which: createSlot(session, whichKey, parseWhich, queue),
    signIns: createSlot(session, signInsKey, parseSignIns, queue),
    advisories: createSlot(local, advisoriesKey, parseAdvisories, queue),
  };
}

/** Lets go of all that is kept of a tab but the record. */
export async function letGo(
  { tabs, departures, signIns }: Pick<Books, 'tabs' | 'departures' | 'signIns'>,
  tabId: number,
): Promise<void> {
  await tabs.change((all) => [closed(all, tabId), null]);
  await departures.change((all) => [closedTab(all, tabId), null]);
  await signIns.change((all) => [signedIn(all, tabId, null), null]);
}

/** Which of these frames are still there. */
export async function living(ports: Ports, tabId: number, frameIds: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(frameIds.map((id) => ports.frameAnswers(tabId, Number(id))));
  return frameIds.filter((_id, at) => answers[at] === true);
}

/** Strikes frames of a tab, but for those excepted, that are no longer there: they go without a word. */
export async function strikeGone(
  ports: Ports,
  { tabs }: Pick<Books, 'tabs'>,
  tabId: number,
  except: readonly number[] = [],
): Promise<void> {
  const frames = Object.entries((await tabs.read())[tabId]?.frames ?? {});
  // Each at once, not when all have answered: one that is only starting to listen speaks up right after.
  const strikeIfGone = async ([id, { documentId }]: (typeof frames)[number]): Promise<void> => {
    if (except.includes(Number(id)) || (await ports.frameAnswers(tabId, Number(id)))) return;
    const left = await tabs.change((all) => {
      const same = all[tabId]?.frames[id]?.documentId === documentId;
      const next = same ? struck(all, tabId, [id]) : all;
      return [next, next[tabId]];
    });
    // The browser takes a badge away as the tab goes on; the last word of a page may have come after that.
    if (left === undefined) await ports.showBadge(tabId, 0);
  };
  await Promise.all(frames.map(strikeIfGone));
}
