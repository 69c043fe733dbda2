import { unknownProduct } from './blank-record.ts';
import { type Books, letGo, living, type Ports, strikeGone } from './books.ts';
import { answered, handOver, left, settled, takeAnswered } from './departures.ts';
import { chooseServer, forPages } from './identity.ts';
import { packagedLabels } from './packaged-labels.ts';
import { isPaused } from './paused.ts';
import { pickWords } from './pick-words.ts';
import type { Answer, PageMessages } from './protocol.ts';
import { createQueue } from './queue.ts';
import type { ProductFacts, Role, ServerRecord, TabState } from './record.ts';
import { parsed } from './refuse.ts';
import {
  closingShape,
  departureShape,
  helloShape,
  openingShape,
  ruleList,
  seenShape,
  signInShape,
} from './shape.ts';
import { signedIn, signInReading } from './sign-ins.ts';
import { storedBy } from './stored-by.ts';
import { greeted, restored, shown, type Visitor } from './tabs.ts';
import { type Recorded, recordSeen, type Seen, withSignIn } from './updates.ts';
import { sits } from './which.ts';

type Handled = 'hello' | 'seen' | 'leaving' | 'opening' | 'signIn' | 'words';

/** Handlers of what pages send. Each checks the shape of what it is asked, whatever its type says. */
export type PageDesk = {
  readonly [N in Handled]: (ask: unknown, who: Visitor) => Promise<PageMessages[N]['answer']>;
} & { closing(ask: unknown): Promise<null>; closed(tabId: number): Promise<void> };

/** The build stands on the login page; of a mailbox's pages nothing is kept. */
const recordsProduct = (role: Role): boolean => role === 'login' || role === 'administrator';

interface Known {
  readonly serverId: string | null;
  /** For the frame to judge over; null when the page contradicts it. */
  readonly record: ServerRecord | null;
}

const unknown: Known = { serverId: null, record: null };

export function createPageDesk(ports: Ports, books: Books): PageDesk {
  const { writer, tabs, departures, pauses, which, signIns, advisories } = books;
  // In the order they came: an older view of a frame must never be laid over a newer one.
  const inTurn = createQueue();
  const remembers = async (who: Visitor): Promise<boolean> => !who.incognito && (await ports.mayRecord());

  /** What a page showed, recorded; with `ifKnown` only under a server that is known. */
  const record = async (seen: Seen, ifKnown = false): Promise<Recorded | null> => {
    const sitting = (await which.read())[seen.origin];
    const [done, now] = await writer.change((store, at) => {
      const skips = ifKnown && chooseServer(store, seen, sitting) === undefined;
      const result = skips ? null : recordSeen(store, seen, at, sitting);
      return [result?.store ?? store, [result, at] as const];
    });
    const id = done?.record?.id;
    if (id !== undefined) {
      await which.change((all) => [sits(all, seen.origin, id, done?.sure === true, now), null]);
    }
    return done;
  };

  const know = async (who: Visitor, product: ProductFacts, role: Role): Promise<Known> => {
    const seen = { origin: who.origin, product, screens: [], readings: [] };
    // Of a server that is known, a page that nobody can place still says which build it is.
    if (recordsProduct(role) || role === 'unknown') {
      const done = await record(seen, role === 'unknown');
      if (!done?.record) return unknown;
      return { serverId: done.record.id, record: done.contradiction ? null : forPages(done.record) };
    }
    const found = chooseServer(await writer.read(), seen, (await which.read())[who.origin]);
    return found ? { serverId: found.id, record: null } : unknown;
  };

  const bringBack = async (tabId: number, before: TabState): Promise<void> => {
    const alive = await living(ports, tabId, Object.keys(before.frames));
    await tabs.change((all) => [restored(all, tabId, before, alive), null]);
  };

  /** Whose password was rated is known by where it led: to this server's administrator, or it is forgotten. */
  const concludeSignIn = async ({ tabId }: Visitor, role: Role, serverId: string | null): Promise<void> => {
    if (role !== 'administrator' && role !== 'mailbox') return;
    const signIn = await signIns.change((all) => [signedIn(all, tabId, null), all[tabId]]);
    if (role !== 'administrator' || signIn === undefined || signIn.serverId !== serverId) return;
    await writer.change((store) => [withSignIn(store, serverId, signInReading(signIn)), null]);
  };

  return {
    hello: (ask, who) =>
      inTurn(async (): Promise<Answer<'hello'>> => {
        const { product, role, top } = parsed(helloShape, ask);
        const { now, fixed } = await ports.clock();
        // Signing in again: what was typed the last time did not lead anywhere.
        if (role === 'login') await signIns.change((all) => [signedIn(all, who.tabId, null), null]);
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
        if (!top && before) void strikeGone(ports, books, who.tabId, [who.frameId]).catch(() => undefined);
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
          advisories: await advisories.read(),
          now: fixed ? now : null,
        };
      }),

    seen: (ask, who) =>
      inTurn(async (): Promise<Answer<'seen'>> => {
        const { product, frame, readings, failing } = parsed(seenShape, ask);
        const judged = frame.role === 'administrator';
        const records = recordsProduct(frame.role) && (await remembers(who));
        const seen = judged ? { screens: frame.screens, readings } : { screens: [], readings: [] };
        const done = records ? await record({ origin: who.origin, product, ...seen }) : null;
        const found = done?.record ?? null;
        await concludeSignIn(who, frame.role, done?.contradiction ? null : (found?.id ?? null));
        if (failing !== null) await ports.showBadge(who.tabId, judged ? failing : 0);
        const before = await tabs.change((all) => [
          shown(all, who, frame, found?.id ?? null),
          all[who.tabId]?.serverId,
        ]);
        // The frame judged over the record of the server that was there before.
        if (found && !done?.contradiction && before && before !== found.id) {
          void ports.tellFrame(who.tabId, who.frameId, forPages(found), false).catch(() => undefined);
        }
        if (frame.unsaved.length === 0) await departures.change((all) => [settled(all, who), null]);
        return { recorded: done?.recorded ?? 0 };
      }),

    leaving: (ask, who) =>
      inTurn(async () => {
        const departure = parsed(departureShape, ask);
        await departures.change((all) => [left(all, who, departure), null]);
        return null;
      }),

    opening: (ask, who) =>
      inTurn(async () => {
        const { key } = parsed(openingShape, ask);
        if (await remembers(who)) await departures.change((all) => [answered(all, who, key), null]);
        return null;
      }),

    closing: (ask) =>
      inTurn(async () => {
        const { key, path } = parsed(closingShape, ask);
        const { now } = await ports.clock();
        const taken = await departures.change((all) => takeAnswered(all, key, now));
        if (taken?.departure.path !== path) return null;
        const { origin, departure } = taken;
        await record({ origin, product: unknownProduct, screens: [], readings: storedBy(departure) });
        return null;
      }),

    signIn: (ask, who) =>
      inTurn(async () => {
        const { strength } = parsed(signInShape, ask);
        const seen = { origin: who.origin, product: unknownProduct, readings: [] };
        const known = chooseServer(await writer.read(), seen, (await which.read())[who.origin]);
        const keeps = known?.context.rateSignIn === true && (await remembers(who));
        const { now: at } = await ports.clock();
        const next = keeps && strength ? { serverId: known.id, strength, at } : null;
        await signIns.change((all) => [signedIn(all, who.tabId, next), null]);
        return null;
      }),

    async words(ask) {
      const rules = parsed(ruleList, (ask as { rules?: unknown } | null)?.rules);
      return pickWords(rules, ports.language(), ports.packaged);
    },

    // After what its pages said last: a window may go with the answer to Save.
    closed: (tabId) => inTurn(() => letGo(books, tabId)),
  };
}
