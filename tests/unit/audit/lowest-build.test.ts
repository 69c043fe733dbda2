import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import { identify, withServers } from '../../../utils/audit/identity.ts';
import { join, part } from '../../../utils/audit/joining.ts';
import { judgePage } from '../../../utils/audit/judge-page.ts';
import type { ProductFacts, ServerRecord, Store } from '../../../utils/audit/record.ts';
import { parseStore } from '../../../utils/audit/store.ts';
import { emptyStore, recordSeen, state } from '../../../utils/audit/updates.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { daysAgo, domainList, origin, product, reading, recordWith, stated, today } from './support.ts';

const conditions = { advisories: shippedAdvisories, now: today };
const printed = (build: number | null, over: Partial<ProductFacts> = {}): ProductFacts =>
  product({ build, version: build === null ? null : `100.0.${build}`, ...over });
const licence = (build: number, over: Partial<Reading> = {}): Reading =>
  reading({
    setting: 'product.build',
    screen: null,
    label: 'version',
    method: 'response',
    result: { ok: true, value: build },
    ...over,
  });
const shown = (store: Store, facts: ProductFacts, readings: readonly Reading[] = []): Store =>
  recordSeen(store, { origin, product: facts, screens: ['domains'], readings }, today).store;
const updated = (...builds: readonly number[]): Store =>
  builds.reduce((store, build) => shown(store, printed(build)), emptyStore);
const told = (...builds: readonly number[]): Store =>
  builds.reduce((store, build) => shown(store, printed(null), [licence(build)]), emptyStore);
const one = (store: Store | null, id = origin): ServerRecord => {
  const record = store?.servers[id];
  if (!record) throw new Error(`no record ${id}`);
  return record;
};
const look = (record: ServerRecord): string => {
  const found = checklistOf(record, conditions).findings.find(({ rule }) => rule === 'ioc.mount_command');
  return `${found?.outcome} ${found?.reason}`;
};
const open = 'review cannot-be-seen';
const closed = 'not-applicable no-vulnerable-build';

describe('the look for signs of a break-in', () => {
  it.each([
    ['pages', updated],
    ['licence responses', told],
  ])('outlives every update that %s show', (_by, over) => {
    expect(look(one(over(9504)))).toBe(open);
    expect(look(one(over(9504, 9777)))).toBe(open);
    expect(look(one(over(9504, 9776, 9777)))).toBe(open);
    expect(look(one(over(9511, 9776, 9777)))).toBe(closed);
  });

  it('outlives an update that a response shows of a build a page printed, and the other way round', () => {
    expect(look(one(shown(shown(updated(9504), printed(9776)), printed(null), [licence(9777)])))).toBe(open);
    expect(look(one(shown(told(9504), printed(9777), [licence(9777)])))).toBe(open);
  });

  it('outlives what somebody states after it', () => {
    expect(look(one(state(told(9504), origin, [licence(9777)], today)))).toBe(open);
    const twice = state(told(9504), origin, [licence(9776)], today) as Store;
    expect(look(one(state(twice, origin, [licence(9777)], today)))).toBe(open);
  });

  it('outlives storage, and a record written before its lowest build was kept', () => {
    const again = parseStore(JSON.parse(JSON.stringify(updated(9504, 9776, 9777))));
    expect([again.state, look(one(again.store))]).toEqual(['good', open]);
    const { lowestBuild: _, ...old } = one(updated(9504));
    const loaded = parseStore({ version: 2, servers: { [origin]: old } });
    expect(look(one(shown(shown(loaded.store, printed(9776)), printed(9777))))).toBe(open);
  });

  it('is the same in the page that shows the update', () => {
    const { lowestBuild: _, ...old } = one(updated(9504));
    const view = { product: printed(9777), saved: [], unsaved: [], screens: [] };
    const { findings } = judgePage(origin, old, view, conditions);
    expect(findings.find(({ rule }) => rule === 'ioc.mount_command')?.outcome).toBe('review');
  });

  it.each([
    [9504, 9777],
    [9777, 9504],
  ])('is of the lower of two records that are joined: %i and %i', (mine, theirs) => {
    const of = (build: number, id: string): ServerRecord => ({
      ...one(updated(build, 9777)),
      id,
      origins: [id],
    });
    const elsewhere = 'https://mail.example.com';
    const joined = join(withServers(emptyStore, of(mine, origin), of(theirs, elsewhere)), origin, elsewhere);
    expect(look(one(joined))).toBe(open);
    const apart = part(joined as Store, origin, elsewhere)?.store ?? null;
    expect([look(one(apart)), look(one(apart, elsewhere))]).toEqual(
      [mine, theirs].map((build) => (build === 9504 ? open : closed)),
    );
  });
});

describe('a build that is not of this line, or not of this server', () => {
  it('of 15.x and lower is none of those of 16.x and later', () => {
    const legacy = printed(6970, { generation: 'L7', version: '15.7.6970' });
    const before = recordWith([stated({ setting: 'product.build', result: { ok: true, value: 6970 } })], {
      product: legacy,
    });
    const paused = shown({ version: 2, servers: { [origin]: before } }, printed(9777));
    const same = identify(paused, origin, origin, undefined, today)?.store as Store;
    const silent = shown(same, printed(null));
    expect(one(silent).product).toMatchObject({ generation: 'M100', version: null, build: null });
    expect(look(one(shown(silent, printed(9777))))).toBe(closed);
  });

  it('is no slip of the pen', () => {
    expect(look(one(state(told(977), origin, [licence(9777)], today)))).toBe(closed);
  });

  it('of a server that sat there in between goes with the rest of it', () => {
    const named = domainList(['a.example'], { readAt: daysAgo(1) });
    const mine = shown(told(9777), printed(null), [named]);
    const sitting = { serverId: origin, since: today, sure: false };
    const identified = { ...one(mine), identifiedAt: daysAgo(1) };
    const silent = printed(null, { hostname: null });
    const store = withServers(mine, identified);
    const theirs = recordSeen(
      store,
      { origin, product: silent, screens: [], readings: [licence(9504)] },
      today,
      sitting,
    ).store;
    expect(look(one(theirs))).toBe(open);
    const other = identify(theirs, origin, null, sitting, today)?.store ?? null;
    expect(one(other).readings['product.build']).toBeUndefined();
    expect(look(one(shown(other as Store, printed(9777), [named])))).toBe(closed);
  });
});
