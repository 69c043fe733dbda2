import * as v from 'valibot';
import { mergeProduct, unknownProduct } from './blank-record.ts';
import type { FrameState, ProductFacts, Role, TabState } from './record.ts';
import { tabShape } from './shape.ts';

/** What the tabs show, in storage.session: the panel follows this key. By tab id. */
export type Tabs = Readonly<Record<string, TabState>>;
export const tabsKey = 'tabs';
/** Session key of the rule that a card in the page asked the panel to show: `{tabId, rule}`. */
export const focusKey = 'focus';
/** Session key of the last press of the toolbar button, which lets an open panel see the tab's address: `{tabId, at}`. */
export const pressedKey = 'pressed';

/** The frame a message came from. */
export interface Visitor {
  readonly tabId: number;
  readonly frameId: number;
  /** Null where the browser does not name documents. */
  readonly documentId: string | null;
  readonly origin: string;
  readonly incognito: boolean;
}

type Frames = TabState['frames'];

/** Entries of another shape are left out: a tab without state says nothing about itself. */
export function parseTabs(stored: unknown): Tabs {
  const entries = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!entries.success) return {};
  return Object.fromEntries(
    Object.entries(entries.output).flatMap(([tabId, state]) => {
      const parsed = v.safeParse(tabShape, state);
      return parsed.success ? [[tabId, parsed.output] as const] : [];
    }),
  );
}

const without = <T>(entries: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => !keys.includes(key)));

const emptyFrame = (who: Visitor, role: Role): FrameState => ({
  documentId: who.documentId ?? 'unnamed',
  role,
  screens: [],
  unsaved: [],
});

/** A private window's tab keeps no address and no frame. */
const privateTab: TabState = { origin: '', status: 'private', serverId: null, frames: {} };

export interface Greeting {
  /** Null: the frame is not SmarterMail's. */
  readonly product: ProductFacts | null;
  readonly role: Role;
  readonly top: boolean;
  readonly serverId: string | null;
}

/** A frame came: it replaces what its place showed, and a tab's own page replaces all that the tab showed. */
export function greeted(tabs: Tabs, who: Visitor, { product, role, top, serverId }: Greeting): Tabs {
  const old = tabs[who.tabId];
  const others: Frames = top ? {} : without(old?.frames ?? {}, [String(who.frameId)]);
  if (product === null) {
    // Inside a SmarterMail page another product's frame changes nothing but its own place.
    if (!top) return old ? { ...tabs, [who.tabId]: { ...old, frames: others } } : tabs;
    const { origin } = who.incognito ? privateTab : who;
    return { ...tabs, [who.tabId]: { origin, status: 'not-smartermail', serverId: null, frames: {} } };
  }
  if (who.incognito) return { ...tabs, [who.tabId]: privateTab };
  const frames = { ...others, [who.frameId]: emptyFrame(who, role) };
  const standing = top || old?.status !== 'smartermail' ? null : old;
  const printed =
    role === 'unknown' ? mergeProduct(standing?.product ?? unknownProduct, product) : standing?.product;
  return {
    ...tabs,
    [who.tabId]: {
      origin: standing?.origin ?? who.origin,
      status: 'smartermail',
      serverId: standing?.serverId ?? serverId,
      ...(printed && { product: printed }),
      frames,
    },
  };
}

/** What a frame shows now. Of pages that are not an administrator's only the role is kept. */
export function shown(
  tabs: Tabs,
  who: Visitor,
  frame: Omit<FrameState, 'documentId'>,
  serverId: string | null,
): Tabs {
  if (who.incognito) return { ...tabs, [who.tabId]: privateTab };
  const old = tabs[who.tabId];
  const standing = old?.status === 'smartermail' ? old : null;
  const base = emptyFrame(who, frame.role);
  const next = frame.role === 'administrator' ? { ...base, ...frame } : base;
  return {
    ...tabs,
    [who.tabId]: {
      origin: standing?.origin ?? who.origin,
      status: 'smartermail',
      serverId: (standing?.origin === who.origin ? serverId : null) ?? standing?.serverId ?? serverId,
      ...(standing?.product && { product: standing.product }),
      frames: { ...standing?.frames, [who.frameId]: next },
    },
  };
}

/**
 * Puts frames back that were thought gone but answered: a page's own script may speak up after those of the frames
 * in it. Places that were taken meanwhile stay as they are.
 */
export function restored(tabs: Tabs, tabId: number, before: TabState, frameIds: readonly string[]): Tabs {
  const now = tabs[tabId];
  const alive = Object.fromEntries(Object.entries(before.frames).filter(([id]) => frameIds.includes(id)));
  if (now === undefined || now.status === 'private' || Object.keys(alive).length === 0) return tabs;
  const base = now.status === 'smartermail' ? now : before;
  return {
    ...tabs,
    [tabId]: { ...base, serverId: base.serverId ?? before.serverId, frames: { ...alive, ...now.frames } },
  };
}

/** Strikes frames that did not answer; a SmarterMail tab without any left is struck itself. */
export function struck(tabs: Tabs, tabId: number, gone: readonly string[]): Tabs {
  const old = tabs[tabId];
  if (old?.status !== 'smartermail') return tabs;
  const frames = without(old.frames, gone);
  return Object.keys(frames).length === 0 ? closed(tabs, tabId) : { ...tabs, [tabId]: { ...old, frames } };
}

/** The tabs that pages of these addresses stand in show this server from now on. */
export const shows = (tabs: Tabs, origins: readonly string[], serverId: string): Tabs =>
  Object.fromEntries(
    Object.entries(tabs).map(([tabId, tab]) => [
      tabId,
      tab.status === 'smartermail' && origins.includes(tab.origin) ? { ...tab, serverId } : tab,
    ]),
  );

export const closed = (tabs: Tabs, tabId: number): Tabs =>
  tabs[tabId] === undefined ? tabs : without(tabs, [String(tabId)]);
