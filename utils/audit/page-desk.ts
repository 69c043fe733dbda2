import { shippedAdvisories } from '../baseline/advisories.ts';
import { type Books, living, type Ports, strikeGone } from './books.ts';
import { closedTab, handOver, left, settled } from './departures.ts';
import { packagedLabels } from './packaged-labels.ts';
import { isPaused } from './paused.ts';
import { pickWords } from './pick-words.ts';
import type { Answer, PageMessages } from './protocol.ts';
import { createQueue } from './queue.ts';
import type { ProductFacts, Role, ServerRecord, TabState } from './record.ts';
import { parsed } from './refuse.ts';
import { departureShape, helloShape, ruleList, seenShape } from './shape.ts';
import { closed, greeted, restored, shown, type Visitor } from './tabs.ts';
import { recordSeen, serverAt } from './updates.ts';

type Handled = 'hello' | 'seen' | 'leaving' | 'words';

/** Handlers of what pages send. Each checks the shape of what it is asked, whatever its type says. */
export type PageDesk = {
  readonly [N in Handled]: (ask: unknown, who: Visitor) => Promise<PageMessages[N]['answer']>;
} & { closed(tabId: number): Promise<void> };

/** The build stands on the login page; of a mailbox's pages nothing is kept. */
const recordsProduct = (role: Role): boolean => role === 'login' || role === 'administrator';

interface Known {
  readonly serverId: string | null;
  /** For the frame to judge over; null when the page contradicts it. */
  readonly record: ServerRecord | null;
}

const unknown: Known = { serverId: null, record: null };

export function createPageDesk(ports: Ports, { writer, tabs, departures, pauses }: Books): PageDesk {
  // In the order they came: an older view of a frame must never be laid over a newer one.
  const inTurn = createQueue();
  const remembers = async (who: Visitor): Promise<boolean> => !who.incognito && (await ports.mayRecord());

  const know = (who: Visitor, product: ProductFacts, role: Role): Promise<Known> =>
    writer.change((store, now) => {
      const seen = { origin: who.origin, product, screens: [], readings: [] };
      const found = serverAt(store, who.origin);
      // Of a server that is known, a page that nobody can place still says which build it is.
      if (recordsProduct(role) || (role === 'unknown' && found)) {
        const done = recordSeen(store, seen, now);
        return [done.store, { serverId: done.record.id, record: done.contradiction ? null : done.record }];
      }
      return [store, found === undefined ? unknown : { serverId: found.id, record: null }];
    });

  const bringBack = async (tabId: number, before: TabState): Promise<void> => {
    const alive = await living(ports, tabId, Object.keys(before.frames));
    await tabs.change((all) => [restored(all, tabId, before, alive), null]);
  };

  return {
    hello: (ask, who) =>
      inTurn(async (): Promise<Answer<'hello'>> => {
        const { product, role, top } = parsed(helloShape, ask);
        const { now, fixed } = await ports.clock();
        const known = product !== null && (await remembers(who)) ? await know(who, product, role) : unknown;
        const before = await tabs.change((all) => {
          const next = greeted(all, who, {
            product,
            role,
            top,
            serverId: known.serverId,
          });
          return [next, all[who.tabId]];
        });
        // Not waited for: a frame that hangs must not hold up the page it is in.
        if (top && before) void bringBack(who.tabId, before).catch(() => undefined);
        // A frame inside another says that the other was replaced, and what stood in that one went with it.
        if (!top && before) void strikeGone(ports, { tabs }, who.tabId, [who.frameId]).catch(() => undefined);
        if (top && product === null) await ports.showBadge(who.tabId, 0);
        const departure = await departures.change((all) => handOver(all, who, now));
        return {
          tabId: who.tabId,
          frameId: who.frameId,
          record: known.record,
          departure,
          paused: isPaused(await pauses.read(), who.tabId),
          language: ports.language(),
          labels: await packagedLabels(ports.packaged),
          advisories: shippedAdvisories,
          now: fixed ? now : null,
        };
      }),

    seen: (ask, who) =>
      inTurn(async (): Promise<Answer<'seen'>> => {
        const { product, frame, readings, failing } = parsed(seenShape, ask);
        const judged = frame.role === 'administrator';
        const records = recordsProduct(frame.role) && (await remembers(who));
        const { serverId, recorded } = records
          ? await writer.change((store, now) => {
              const seen = judged ? { screens: frame.screens, readings } : { screens: [], readings: [] };
              const done = recordSeen(store, { origin: who.origin, product, ...seen }, now);
              return [done.store, { serverId: done.record.id, recorded: done.recorded }];
            })
          : { serverId: null, recorded: 0 };
        await tabs.change((all) => [shown(all, who, frame, serverId), null]);
        if (frame.unsaved.length === 0) await departures.change((all) => [settled(all, who), null]);
        await ports.showBadge(who.tabId, judged ? failing : 0);
        return { recorded };
      }),

    leaving: (ask, who) =>
      inTurn(async () => {
        const departure = parsed(departureShape, ask);
        await departures.change((all) => [left(all, who, departure), null]);
        return null;
      }),

    async words(ask) {
      const rules = parsed(ruleList, (ask as { rules?: unknown } | null)?.rules);
      return pickWords(rules, ports.language(), ports.packaged);
    },

    async closed(tabId) {
      await tabs.change((all) => [closed(all, tabId), null]);
      await departures.change((all) => [closedTab(all, tabId), null]);
    },
  };
}
