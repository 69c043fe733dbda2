import type { Area } from '../../../utils/audit/area.ts';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import type { Ports } from '../../../utils/audit/books.ts';
import type { ProductFacts, ServerRecord, Store } from '../../../utils/audit/record.ts';
import { parseStore, storeKey } from '../../../utils/audit/store.ts';
import type { Visitor } from '../../../utils/audit/tabs.ts';
import type { Advisories } from '../../../utils/baseline/advisories.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import type { Reading } from '../../../utils/screens/reading.ts';

export const today = '2026-11-25T10:00:00.000Z';
export const origin = 'http://192.0.2.10:9998';

export const daysAgo = (days: number, from = today): string =>
  new Date(Date.parse(from) - days * 86_400_000).toISOString();

export const product = (over: Partial<ProductFacts> = {}): ProductFacts => ({
  generation: 'M100',
  version: '100.0.9504',
  build: 9504,
  edition: 'Enterprise',
  hostname: 'mail.example.com',
  ...over,
});

/** A saved, exact reading of the minimum length, unless told otherwise. */
export const reading = (over: Partial<Reading> = {}): Reading => ({
  setting: 'password.minLength',
  result: { ok: true, value: 8 },
  screen: 'passwordRequirements',
  label: 'Minimum Password Length',
  method: 'page',
  confidence: 'exact',
  readAt: today,
  saved: true,
  ...over,
});

export const unreadable = (over: Partial<Reading> = {}): Reading =>
  reading({ result: { ok: false, why: 'label-not-found' }, ...over });

export const stated = (over: Partial<Reading> = {}): Reading =>
  reading({
    method: 'stated',
    confidence: 'stated',
    screen: null,
    statedBy: 'A. Admin',
    until: daysAgo(-90),
    ...over,
  });

export const domainList = (names: readonly string[], over: Partial<Reading> = {}): Reading =>
  reading({
    setting: 'domains.list',
    screen: 'domains',
    result: { ok: true, value: names.map((name) => ({ name, enabled: true })) },
    coverage: { seen: names.length, total: names.length },
    ...over,
  });

export const ofDomain = (key: string, over: Partial<Reading> = {}): Reading =>
  reading({
    setting: 'domain.requireSmtpAuth',
    subject: { kind: 'domain', key },
    screen: 'domainOptions',
    result: { ok: true, value: true },
    ...over,
  });

export const recordWith = (readings: readonly Reading[], over: Partial<ServerRecord> = {}): ServerRecord => ({
  ...blankRecord(origin, product()),
  readings: Object.fromEntries(
    readings.map((each) => [
      each.subject ? `${each.setting}|${each.subject.kind}|${each.subject.key}` : each.setting,
      each,
    ]),
  ),
  ...over,
});

export const advisories: Advisories = { asOf: '2026-11-01', newestBuild: 9504, entries: [] };

/** Storage that, as a browser's, hands out and keeps copies, and answers a turn later. */
export class MemoryArea implements Area {
  readonly data = new Map<string, unknown>();
  writes = 0;
  failing: boolean;
  constructor() {
    this.failing = false;
  }
  async get(keys: string | string[]): Promise<Record<string, unknown>> {
    await Promise.resolve();
    const wanted = Array.isArray(keys) ? keys : [keys];
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => this.data.has(key)).map((key) => [key, this.data.get(key)])),
    );
  }
  async set(items: Record<string, unknown>): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.failing) throw new Error('QUOTA_BYTES quota exceeded');
    this.writes += 1;
    for (const [key, value] of Object.entries(structuredClone(items))) this.data.set(key, value);
  }
}

/** The record under the test's origin, if there is one. */
export const recordIn = (world: { readonly local: MemoryArea }): ServerRecord | undefined =>
  recordOf(parseStore(world.local.data.get(storeKey)).store);
export const recordOf = (store: Store | null): ServerRecord | undefined => store?.servers[origin];
export const readingsOf = (store: Store | null): readonly string[] =>
  Object.keys(recordOf(store)?.readings ?? {});

export interface World extends Ports {
  readonly local: MemoryArea;
  readonly session: MemoryArea;
  now: string;
  recording: boolean;
  readonly badges: Map<number, number>;
  /** `tabId:frameId` of frames that are there. */
  readonly frames: Set<string>;
  readonly told: { readonly place: string; readonly record: ServerRecord; readonly again: boolean }[];
}

export function createWorld(): World {
  const badges = new Map<number, number>();
  const frames = new Set<string>();
  const told: { place: string; record: ServerRecord; again: boolean }[] = [];
  return {
    local: new MemoryArea(),
    session: new MemoryArea(),
    now: today,
    recording: true,
    badges,
    frames,
    told,
    async clock() {
      return { now: this.now, fixed: true };
    },
    language: () => 'en',
    async mayRecord() {
      return this.recording;
    },
    async showBadge(tabId, failing) {
      badges.set(tabId, failing);
    },
    async frameAnswers(tabId, frameId) {
      return frames.has(`${tabId}:${frameId}`);
    },
    async tellFrame(tabId, frameId, record, again) {
      told.push({ place: `${tabId}:${frameId}`, record, again });
    },
    packaged: async (path) => (path === '/labels/en.json' ? englishLabels : null),
  };
}

export const visitor = (over: Partial<Visitor> = {}): Visitor => ({
  tabId: 7,
  frameId: 0,
  documentId: 'document-1',
  origin,
  incognito: false,
  ...over,
});
