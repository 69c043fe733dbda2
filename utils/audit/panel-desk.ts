import * as v from 'valibot';
import { blankRecord, unknownProduct } from './blank-record.ts';
import { type Books, type Ports, strikeGone } from './books.ts';
import { forPages, identify } from './identity.ts';
import { join, part } from './joining.ts';
import type { PanelMessages } from './protocol.ts';
import type { ServerRecord, Store } from './record.ts';
import { parsed, refuse } from './refuse.ts';
import { contextShape, customShape, profileId, readingShape, waiverShape } from './shape.ts';
import { advisoriesShape } from './stored-advisories.ts';
import { shows } from './tabs.ts';
import { attest, begin, configure, forget, state, swept, waive } from './updates.ts';
import { renamed, sits, type Which } from './which.ts';

/** Handlers of what the panel sends: all that changes a record by a person's word. */
export type PanelDesk = {
  readonly [N in Exclude<keyof PanelMessages, 'pauseMarks' | 'grant' | 'revoke'>]: (
    ask: unknown,
  ) => Promise<null>;
};

const serverId = v.string();
const observed = v.nullable(v.string());
const shapes = {
  readings: v.object({ serverId, readings: v.array(readingShape) }),
  attest: v.object({ serverId, key: v.string(), by: v.string(), observed }),
  waive: v.object({ serverId, key: v.string(), waiver: v.nullable(waiverShape) }),
  configure: v.object({
    serverId,
    profile: v.exactOptional(profileId),
    custom: v.exactOptional(v.nullable(customShape)),
    context: v.exactOptional(contextShape),
  }),
  advise: v.object({ advisories: v.nullable(advisoriesShape) }),
  forget: v.object({ serverId }),
  tab: v.object({ tabId: v.number() }),
  identify: v.object({ tabId: v.number(), serverId: v.nullable(serverId) }),
  join: v.object({ serverId, other: v.string() }),
  part: v.object({ serverId, origin: v.string() }),
};

export function createPanelDesk(ports: Ports, books: Books): PanelDesk {
  const { writer, tabs, which } = books;
  /** Every page of the server judges again over the changed record. */
  const tell = async (record: ServerRecord, again = false): Promise<void> => {
    const showing = Object.entries(await tabs.read()).filter(([, tab]) => tab.serverId === record.id);
    await Promise.all(
      showing.flatMap(([tabId, { frames }]) =>
        Object.keys(frames).map((frameId) =>
          ports.tellFrame(Number(tabId), Number(frameId), forPages(record), again),
        ),
      ),
    );
  };

  /** These addresses show this server now: in the session, in the panel, and to the pages that are open. */
  const shown = async (
    record: ServerRecord,
    origins: readonly string[],
    now: string | null,
  ): Promise<void> => {
    if (now !== null) {
      const sat = (all: Which, origin: string): Which => sits(all, origin, record.id, true, now);
      await which.change((all) => [origins.reduce(sat, all), null]);
    }
    await tabs.change((all) => [shows(all, origins, record.id), null]);
    void tell(record, true).catch(() => undefined);
  };

  /** Changes one server and passes on its record. Refuses `no-server` when there is none of that id. */
  const change = async (id: string, step: (store: Store, now: string) => Store | null): Promise<null> => {
    const record = await writer.change<ServerRecord | null>((store, now) => {
      const old = store.servers[id];
      const next = step(store, now);
      if (next === null || old === undefined) return [store, null];
      return [next, next.servers[id] ?? blankRecord(old.origins[0] ?? id, old.product, id)];
    });
    if (record === null) return refuse('no-server');
    // A page that contradicts its record judges without it. The answer need not wait for pages.
    if (record.contradiction === undefined) void tell(record).catch(() => undefined);
    return null;
  };

  return {
    async state(ask) {
      const { serverId: id, readings } = parsed(shapes.readings, ask);
      return change(id, (store, now) => state(store, id, readings, now));
    },
    async swept(ask) {
      const { serverId: id, readings } = parsed(shapes.readings, ask);
      return change(id, (store, now) => swept(store, id, readings, now));
    },
    async attest(ask) {
      const { serverId: id, key, by, observed: value } = parsed(shapes.attest, ask);
      return change(id, (store, now) => attest(store, id, key, by, value, now));
    },
    async waive(ask) {
      const { serverId: id, key, waiver } = parsed(shapes.waive, ask);
      return change(id, (store) => waive(store, id, key, waiver));
    },
    async configure(ask) {
      const { serverId: id, ...chosen } = parsed(shapes.configure, ask);
      return change(id, (store) => configure(store, id, chosen));
    },
    async advise(ask) {
      const { advisories } = parsed(shapes.advise, ask);
      return books.advisories.change(() => [advisories, null]);
    },
    async forget(ask) {
      const { serverId: id } = parsed(shapes.forget, ask);
      return change(id, (store) => forget(store, id));
    },
    async begin(ask) {
      const { tabId } = parsed(shapes.tab, ask);
      const tab = (await tabs.read())[tabId];
      const isMailbox = Object.values(tab?.frames ?? {}).some(({ role }) => role === 'mailbox');
      if (tab?.status !== 'smartermail' || isMailbox || !(await ports.mayRecord())) {
        return refuse('no-server');
      }
      const shown = { origin: tab.origin, product: tab.product ?? unknownProduct, readings: [] };
      const sitting = (await which.read())[tab.origin];
      const serverId = await writer.change((store) => {
        const begun = begin(store, shown, sitting);
        return [begun?.store ?? store, begun?.id ?? null];
      });
      if (serverId === null) return refuse('no-server');
      await tabs.change((all) => {
        const now = all[tabId];
        return [now?.origin === tab.origin ? { ...all, [tabId]: { ...now, serverId } } : all, null];
      });
      return null;
    },
    async identify(ask) {
      const { tabId, serverId: named } = parsed(shapes.identify, ask);
      const tab = (await tabs.read())[tabId];
      if (tab?.status !== 'smartermail' || !(await ports.mayRecord())) return refuse('no-server');
      const { origin } = tab;
      const sitting = (await which.read())[origin];
      const said = await writer.change((store, now) => {
        const done = identify(store, origin, named, sitting, now);
        return [done?.store ?? store, done && { record: done.record, now }];
      });
      if (said === null) return refuse('no-server');
      await shown(said.record, [origin], said.now);
      return null;
    },
    async join(ask) {
      const { serverId: id, other } = parsed(shapes.join, ask);
      const joined = await writer.change((store) => {
        const next = join(store, id, other);
        return [next ?? store, next?.servers[id] ?? null];
      });
      if (joined === null) return refuse('no-server');
      await which.change((all) => [renamed(all, other, id), null]);
      await shown(joined, joined.origins, null);
      return null;
    },
    async part(ask) {
      const { serverId: id, origin } = parsed(shapes.part, ask);
      const done = await writer.change((store, now) => {
        const parts = part(store, id, origin);
        return [parts?.store ?? store, parts && { ...parts, now }];
      });
      if (done === null) return refuse('no-server');
      await which.change((all) => [renamed(all, id, done.left.id), null]);
      await shown(done.left, done.left.origins, null);
      await shown(done.taken, done.taken.origins, done.now);
      return null;
    },
    async look(ask) {
      const { tabId } = parsed(shapes.tab, ask);
      await strikeGone(ports, books, tabId);
      return null;
    },
  };
}
