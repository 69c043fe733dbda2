import * as v from 'valibot';
import type { Area } from './area.ts';
import { createQueue } from './queue.ts';
import type { ServerRecord, Store } from './record.ts';
import { recordShape } from './shape.ts';
import { emptyStore } from './updates.ts';

/** Keys of storage.local. */
export const storeKey = 'palisade.store';
export const noticeKey = 'palisade.notice';
export const backupKey = (at: string): string => `palisade.backup.${at}`;

/** The stored blob could not be used, in whole or in part. It was kept under `backup`; the panel says so. */
export interface Notice {
  /** `newer`: written by a later version of the extension. */
  readonly why: 'corrupt' | 'newer';
  readonly backup: string;
  readonly at: string;
}

const noticeShape = v.object({
  why: v.picklist(['corrupt', 'newer']),
  backup: v.string(),
  at: v.string(),
});

export const parseNotice = (stored: unknown): Notice | null => {
  const parsed = v.safeParse(noticeShape, stored);
  return parsed.success ? parsed.output : null;
};

/** One step from a shape to the next, by position: the first leads from version 1 to 2. Pure. */
export type Migration = (blob: Readonly<Record<string, unknown>>) => Record<string, unknown>;
export const migrations: readonly Migration[] = [
  // From 2 on records may share an origin or hold the parts they were joined from, which an older version would lose.
  (blob) => ({ ...blob }),
];

export type Parsed =
  | { readonly state: 'good'; readonly store: Store }
  /** `store` holds what could be saved: whole servers, or nothing. */
  | { readonly state: 'damaged'; readonly store: Store; readonly why: Notice['why'] };

const outer = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  servers: v.record(v.string(), v.unknown()),
});

/** Takes a blob step by step to the newest shape. */
export function migrate(
  blob: Readonly<Record<string, unknown>> & { readonly version: number },
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  return steps
    .slice(blob.version - 1)
    .reduce<Record<string, unknown>>(
      (old, step, done) => ({ ...step(old), version: blob.version + done + 1 }),
      {
        ...blob,
      },
    );
}

/** A step that stumbles over a malformed blob leaves nothing usable. */
const migrated = (blob: Parameters<typeof migrate>[0]): unknown => {
  try {
    return migrate(blob);
  } catch {
    return null;
  }
};

/** Reads a stored blob of any version; nothing stored is an empty store. Never throws. */
export function parseStore(stored: unknown): Parsed {
  if (stored === undefined || stored === null) return { state: 'good', store: emptyStore };
  const shell = v.safeParse(v.looseObject(outer.entries), stored);
  if (!shell.success) return { state: 'damaged', store: emptyStore, why: 'corrupt' };
  if (shell.output.version > migrations.length + 1)
    return { state: 'damaged', store: emptyStore, why: 'newer' };
  const current = v.safeParse(outer, migrated(shell.output));
  if (!current.success) return { state: 'damaged', store: emptyStore, why: 'corrupt' };
  const entries = Object.entries(current.output.servers);
  const servers: Record<string, ServerRecord> = {};
  for (const [id, blob] of entries) {
    const record = v.safeParse(recordShape, blob);
    if (record.success && record.output.id === id) servers[id] = record.output;
  }
  const store: Store = { version: 2, servers };
  return Object.keys(servers).length === entries.length
    ? { state: 'good', store }
    : { state: 'damaged', store, why: 'corrupt' };
}

export interface Writer {
  read(): Promise<Store>;
  /** One step of the record; `reduce` gives the next store and what to answer. Rejects when storage does. */
  change<T>(reduce: (store: Store, now: string) => readonly [Store, T]): Promise<T>;
}

/**
 * The one writer of the record. Every job reads storage afresh, so that a worker that was stopped in between loses
 * nothing. A blob that cannot be used is kept beside the new one, in the same write, before anything else happens.
 */
export function createWriter(area: Area, clock: () => Promise<string>, queue = createQueue()): Writer {
  /** Two blobs of one moment must not share a name. */
  const freeKey = async (key: string): Promise<string> =>
    (await area.get(key))[key] === undefined ? key : freeKey(`${key}+`);
  const load = async (now: string): Promise<Store> => {
    const { [storeKey]: stored } = await area.get(storeKey);
    const parsed = parseStore(stored);
    if (parsed.state === 'damaged') {
      const notice: Notice = { why: parsed.why, backup: await freeKey(backupKey(now)), at: now };
      await area.set({ [notice.backup]: stored, [noticeKey]: notice, [storeKey]: parsed.store });
    }
    return parsed.store;
  };
  return {
    read: () => queue(async () => load(await clock())),
    change: (reduce) =>
      queue(async () => {
        const now = await clock();
        const store = await load(now);
        const [next, answer] = reduce(store, now);
        if (next !== store) await area.set({ [storeKey]: next });
        return answer;
      }),
  };
}
