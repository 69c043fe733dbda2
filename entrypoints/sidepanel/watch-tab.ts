import { type Paused, parsePaused, pausedKey } from '../../utils/audit/paused.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import { parseTabs, type Tabs, tabsKey } from '../../utils/audit/tabs.ts';
import { parseWhich, type Which, whichKey } from '../../utils/audit/which.ts';
import { passesGate } from '../../utils/extension/access.ts';
import { now as readClock } from '../../utils/extension/clock.ts';
import { channel } from '../../utils/extension/messages.ts';
import { enabledOrigins, follow, session } from '../../utils/extension/storage.ts';
import { addressOfTab, followLoads } from '../../utils/extension/tab-address.ts';
import { activeTabId, followActiveTab } from '../../utils/extension/tabs.ts';
import { followRecords, type Records, readRecords } from './records.ts';

/** What the panel knows of the world: which tab it stands for, what that shows, and the records. */
export interface Watched {
  readonly tabId: number | null;
  readonly tabs: Tabs;
  readonly paused: Paused;
  readonly which: Which;
  /** Whether our scripts may run at the tab's address; `null` while nobody has looked. */
  readonly access: boolean | null;
  readonly records: Records;
  readonly now: string;
}

async function mayRunIn(tabId: number): Promise<boolean> {
  const address = await addressOfTab(tabId);
  return address !== null && passesGate(address, await enabledOrigins());
}

/** Follows the fixed tab, or the active one of the panel's window. `changed` is told everything each time. */
export async function watchTab(
  fixedTab: number | null,
  changed: (world: Watched) => void,
  signal: AbortSignal,
): Promise<void> {
  const { send } = channel<Messages>();
  let world: Watched | null = null;
  let early: Partial<Watched> = {};
  const update = (part: Partial<Watched>): void => {
    if (!world) {
      early = { ...early, ...part };
      return;
    }
    world = { ...world, ...part };
    void readClock().then((now) => {
      if (signal.aborted || !world) return;
      world = { ...world, now };
      changed(world);
    });
  };
  const lookAt = (tabId: number): void => {
    void send('look', { tabId });
    void mayRunIn(tabId).then((access) => {
      if (world?.tabId === tabId) update({ access });
    });
  };
  const turnTo = (tabId: number): void => {
    if (world?.tabId !== tabId) update({ tabId, access: null });
    lookAt(tabId);
  };

  // Followed before they are read: what changes in between is not told again.
  follow('session', tabsKey, (value) => update({ tabs: parseTabs(value) }), signal);
  follow('session', pausedKey, (value) => update({ paused: parsePaused(value) }), signal);
  follow('session', whichKey, (value) => update({ which: parseWhich(value) }), signal);
  followRecords((records) => update({ records }), signal);
  const read = await session.get([tabsKey, pausedKey, whichKey]);
  world = {
    tabId: null,
    tabs: parseTabs(read[tabsKey]),
    paused: parsePaused(read[pausedKey]),
    which: parseWhich(read[whichKey]),
    access: null,
    records: await readRecords(),
    now: await readClock(),
    ...early,
  };

  followLoads((tabId) => tabId === world?.tabId && lookAt(tabId), signal);
  if (fixedTab === null) followActiveTab(turnTo, signal);
  const first = fixedTab ?? (await activeTabId());
  if (first === null) update({});
  else turnTo(first);
}
