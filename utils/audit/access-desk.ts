import * as v from 'valibot';
import { type Books, letGo } from './books.ts';
import { withOrigin, withoutOrigins } from './origins.ts';
import { createQueue } from './queue.ts';
import { parsed, refuse } from './refuse.ts';

/** What the desk needs of the browser. */
export interface AccessPorts {
  /** Whether this is an origin that has to be enabled at all. */
  isOwnMatter(origin: string): boolean;
  holds(origin: string): Promise<boolean>;
  giveBack(origin: string): Promise<void>;
  /** Loads the content script at exactly these origins, from their next page on. */
  registerAt(origins: readonly string[]): Promise<void>;
  /** Runs it in their pages that are open already. */
  startAt(origin: string): Promise<void>;
  /** Ends whatever runs there; the pages are clean then. */
  endAt(origin: string): Promise<void>;
  showBadge(tabId: number, failing: number): Promise<void>;
}

export interface AccessDesk {
  /** From the panel: the administrator said yes, and so did the browser. Refuses `not-held` when it did not. */
  grant(ask: unknown): Promise<null>;
  /** From the options. */
  revoke(ask: unknown): Promise<null>;
  /** Registrations are those of the origins that are enabled and held; what is no longer held is struck. */
  reconcile(): Promise<void>;
}

const asked = v.object({ origin: v.string() });

/** Keeps which origins are enabled, and the browser in step with it. One thing after the other. */
export function createAccessDesk(ports: AccessPorts, books: Books): AccessDesk {
  const { enabled, withdrawn, tabs } = books;
  const inTurn = createQueue();

  const leave = async (origin: string): Promise<void> => {
    await ports.endAt(origin);
    const there = Object.entries(await tabs.read()).filter(([, tab]) => tab.origin === origin);
    for (const [id] of there) {
      const tabId = Number(id);
      await letGo(books, tabId);
      await ports.showBadge(tabId, 0);
    }
  };

  return {
    grant: (ask) =>
      inTurn(async () => {
        const { origin } = parsed(asked, ask);
        if (!ports.isOwnMatter(origin)) return refuse('malformed');
        if (!(await ports.holds(origin))) return refuse('not-held');
        await ports.registerAt(withOrigin(await enabled.read(), origin));
        await withdrawn.change((all) => [withoutOrigins(all, [origin]), null]);
        await enabled.change((all) => [withOrigin(all, origin), null]);
        // Not waited for: a page that hangs must not hold up the answer. One that was missed is shown as to be reloaded.
        void ports.startAt(origin).catch(() => undefined);
        return null;
      }),

    revoke: (ask) =>
      inTurn(async () => {
        const { origin } = parsed(asked, ask);
        await withdrawn.change((all) => [withoutOrigins(all, [origin]), null]);
        const left = await enabled.change((all) => {
          const next = withoutOrigins(all, [origin]);
          return [next, next];
        });
        await leave(origin);
        await ports.registerAt(left);
        // An organisation's policy may hold it for us; nothing of ours runs there all the same.
        await ports.giveBack(origin).catch(() => undefined);
        return null;
      }),

    reconcile: () =>
      inTurn(async () => {
        const listed = await enabled.read();
        const held = await Promise.all(listed.map((origin) => ports.holds(origin)));
        const lost = listed.filter((_origin, at) => held[at] !== true);
        if (lost.length > 0) {
          await withdrawn.change((all) => [lost.reduce(withOrigin, all), null]);
          await enabled.change((all) => [withoutOrigins(all, lost), null]);
        }
        for (const origin of lost) await leave(origin);
        await ports.registerAt(withoutOrigins(listed, lost));
      }),
  };
}
