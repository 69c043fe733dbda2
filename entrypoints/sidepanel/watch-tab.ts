import { enabledOriginsKey, parseOrigins } from '../../utils/audit/origins.ts';
import { type Paused, parsePaused, pausedKey } from '../../utils/audit/paused.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import { parseTabs, pressedKey, type Tabs, tabsKey } from '../../utils/audit/tabs.ts';
import { parseWhich, type Which, whichKey } from '../../utils/audit/which.ts';
import { passesGate, webOrigin } from '../../utils/extension/access.ts';
import { now as readClock } from '../../utils/extension/clock.ts';
import { channel } from '../../utils/extension/messages.ts';
import { holds } from '../../utils/extension/permissions.ts';
import { follow, local, session } from '../../utils/extension/storage.ts';
import { addressOfTab, followLoads } from '../../utils/extension/tab-address.ts';
import { activeTabId, followActiveTab } from '../../utils/extension/tabs.ts';
import { followRecords, type Records, readRecords } from './records.ts';

/** What may be done at a tab's address. */
export type Access =
  | { readonly may: 'run'; readonly origin: string }
  /** It is enabled first; `held`: the browser has given access already, and will not ask. */
  | { readonly may: 'ask'; readonly origin: string; readonly held: boolean }
  /** No page of a web server. */
  | { readonly may: 'never' }
  /** The browser does not tell the address, until the toolbar button is pressed there. */
  | { readonly may: 'unseen' };

/** What the panel knows of the world: which tab it stands for, what that shows, and the records. */
export interface Watched {
  readonly tabId: number | null;
  readonly tabs: Tabs;
  readonly paused: Paused;
  readonly which: Which;
  /** `null` while nobody has looked. */
  readonly access: Access | null;
  readonly records: Records;
  readonly now: string;
}

async function accessTo(tabId: number): Promise<Access> {
  const address = await addressOfTab(tabId);
  if (address === null) return { may: 'unseen' };
  const origin = webOrigin(address);
  if (origin === null) return { may: 'never' };
  const { [enabledOriginsKey]: stored } = await local.get(enabledOriginsKey);
  return passesGate(address, parseOrigins(stored))
    ? { may: 'run', origin }
    : // One that the browser cannot even look up is refused by it, with a word, when it is asked.
      { may: 'ask', origin, held: await holds(origin).catch(() => false) };
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
    void accessTo(tabId).then((access) => {
      if (world?.tabId === tabId) update({ access });
    });
  };
  const turnTo = (tabId: number): void => {
    if (world?.tabId !== tabId) update({ tabId, access: null });
    lookAt(tabId);
  };

  const lookAgain = (): void => {
    if (typeof world?.tabId === 'number') lookAt(world.tabId);
  };

  // Followed before they are read: what changes in between is not told again.
  follow('session', tabsKey, (value) => update({ tabs: parseTabs(value) }), signal);
  follow('session', pausedKey, (value) => update({ paused: parsePaused(value) }), signal);
  follow('session', pressedKey, lookAgain, signal);
  follow('local', enabledOriginsKey, lookAgain, signal);
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
