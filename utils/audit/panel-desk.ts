import * as v from 'valibot';
import { blankRecord } from './blank-record.ts';
import { type Books, type Ports, strikeGone } from './books.ts';
import type { PanelMessages } from './protocol.ts';
import type { ServerRecord, Store } from './record.ts';
import { parsed, refuse } from './refuse.ts';
import { contextShape, profileId, readingShape, waiverShape } from './shape.ts';
import { attest, begin, configure, forget, state, waive } from './updates.ts';

/** Handlers of what the panel sends: all that changes a record by a person's word. */
export type PanelDesk = {
  readonly [N in Exclude<keyof PanelMessages, 'pauseMarks' | 'grant' | 'revoke'>]: (
    ask: unknown,
  ) => Promise<null>;
};

const serverId = v.string();
const observed = v.nullable(v.string());
const shapes = {
  state: v.object({ serverId, reading: readingShape }),
  attest: v.object({ serverId, key: v.string(), by: v.string(), observed }),
  waive: v.object({ serverId, key: v.string(), waiver: v.nullable(waiverShape) }),
  configure: v.object({
    serverId,
    profile: v.exactOptional(profileId),
    context: v.exactOptional(contextShape),
  }),
  forget: v.object({ serverId }),
  tab: v.object({ tabId: v.number() }),
};

export function createPanelDesk(ports: Ports, { writer, tabs }: Books): PanelDesk {
  /** Every page of the server judges again over the changed record. */
  const tell = async (record: ServerRecord): Promise<void> => {
    const showing = Object.entries(await tabs.read()).filter(([, tab]) => tab.serverId === record.id);
    await Promise.all(
      showing.flatMap(([tabId, { frames }]) =>
        Object.keys(frames).map((frameId) => ports.tellFrame(Number(tabId), Number(frameId), record)),
      ),
    );
  };

  /** Changes one server and passes on its record. Refuses `no-server` when there is none of that id. */
  const change = async (id: string, step: (store: Store, now: string) => Store | null): Promise<null> => {
    const record = await writer.change<ServerRecord | null>((store, now) => {
      const old = store.servers[id];
      const next = step(store, now);
      if (next === null || old === undefined) return [store, null];
      return [next, next.servers[id] ?? blankRecord(id, old.product)];
    });
    if (record === null) return refuse('no-server');
    // A page that contradicts its record judges without it. The answer need not wait for pages.
    if (record.contradiction === undefined) void tell(record).catch(() => undefined);
    return null;
  };

  return {
    async state(ask) {
      const { serverId: id, reading } = parsed(shapes.state, ask);
      return change(id, (store, now) => state(store, id, reading, now));
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
      const serverId = await writer.change((store) => {
        const begun = begin(store, tab.origin, tab.product);
        return [begun.store, begun.id];
      });
      await tabs.change((all) => {
        const now = all[tabId];
        return [now?.origin === tab.origin ? { ...all, [tabId]: { ...now, serverId } } : all, null];
      });
      return null;
    },
    async look(ask) {
      const { tabId } = parsed(shapes.tab, ask);
      await strikeGone(ports, { tabs }, tabId);
      return null;
    },
  };
}
