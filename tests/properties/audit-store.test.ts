import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../utils/audit/queue.ts';
import { createWriter, parseStore, storeKey } from '../../utils/audit/store.ts';
import { parseTabs } from '../../utils/audit/tabs.ts';
import { recordSeen } from '../../utils/audit/updates.ts';
import v1 from '../unit/audit/fixtures/store-v1.json' with { type: 'json' };
import { MemoryArea, ofDomain, origin, product, readingsOf, today } from '../unit/audit/support.ts';

const damage = (blob: unknown, path: readonly number[], put: unknown): unknown => {
  if (typeof blob !== 'object' || blob === null || path.length === 0) return put;
  const keys = Object.keys(blob);
  const [step = 0, ...rest] = path;
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return put;
  const copy = Array.isArray(blob) ? [...(blob as unknown[])] : { ...blob };
  return Object.assign(copy, { [key]: damage((blob as Record<string, unknown>)[key], rest, put) });
};

describe('laws of the store', () => {
  it('anything stored is read without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (blob) => {
        expect(['good', 'damaged']).toContain(parseStore(blob).state);
        expect(() => parseTabs(blob)).not.toThrow();
      }),
    );
  });

  it('what was read once is read again as it is', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(path, fc.jsonValue(), (where, put) => {
        const parsed = parseStore(damage(v1, where, put));
        expect(parseStore(structuredClone(parsed.store))).toEqual({ state: 'good', store: parsed.store });
      }),
    );
  });

  it('a damaged blob is always kept, whole, before it is replaced', async () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(path, fc.jsonValue(), async (where, put) => {
        const area = new MemoryArea();
        const blob = damage(v1, where, put);
        area.data.set(storeKey, blob);
        await createWriter(area, async () => today).read();
        const kept = [...area.data].filter(([key]) => key.startsWith('palisade.backup.'));
        const { state } = parseStore(blob);
        expect(kept.map(([, value]) => value)).toEqual(state === 'damaged' ? [blob] : []);
      }),
      { numRuns: 50 },
    );
  });

  it('jobs of the queue never overlap and keep their order, whichever fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 12 }), async (jobs) => {
        const queue = createQueue();
        const log: string[] = [];
        const results = await Promise.allSettled(
          jobs.map(([turns, fails], n) =>
            queue(async () => {
              log.push(`+${n}`);
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              log.push(`-${n}`);
              if (fails) throw new Error(String(n));
              return n;
            }),
          ),
        );
        expect(log).toEqual(jobs.flatMap((_job, n) => [`+${n}`, `-${n}`]));
        expect(results.map(({ status }) => status)).toEqual(
          jobs.map(([, fails]) => (fails ? 'rejected' : 'fulfilled')),
        );
      }),
    );
  });

  it('no change is lost, however many workers come and go', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 5 }),
        async (workers) => {
          const area = new MemoryArea();
          for (const names of workers) {
            const writer = createWriter(area, async () => today);
            await Promise.all(
              names.map((n) =>
                writer.change((store, now) => {
                  const seen = {
                    origin,
                    product: product(),
                    screens: [],
                    readings: [ofDomain(`d${n}.example`)],
                  };
                  return [recordSeen(store, seen, now).store, null];
                }),
              ),
            );
          }
          const { store } = parseStore(area.data.get(storeKey));
          expect(readingsOf(store)).toHaveLength(new Set(workers.flat()).size);
        },
      ),
      { numRuns: 25 },
    );
  });
});
