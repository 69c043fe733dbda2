import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../utils/audit/facts.ts';
import { mergeReading, mergeReadings } from '../../utils/audit/merge.ts';
import { emptyStore, recordSeen } from '../../utils/audit/updates.ts';
import { isOvertaken, type Reading, readingKey, unreadableReasons } from '../../utils/screens/reading.ts';
import {
  advisories,
  daysAgo,
  origin,
  product,
  reading,
  recordWith,
  stated,
  today,
} from '../unit/audit/support.ts';

const value = fc.oneof(fc.integer({ min: 0, max: 64 }), fc.constant('off' as const));
const result = fc.oneof(
  value.map((each) => ({ ok: true as const, value: each })),
  fc.constantFrom(...unreadableReasons).map((why) => ({ ok: false as const, why })),
);
const readAt = fc.integer({ min: 0, max: 60 }).map((days) => daysAgo(days));
const fromPage: fc.Arbitrary<Reading> = fc
  .record({
    result,
    readAt,
    confidence: fc.constantFrom('exact' as const, 'likely' as const, 'taught' as const),
    method: fc.constantFrom('page' as const, 'response' as const, 'taught' as const),
    saved: fc.boolean(),
  })
  .map((over) => reading(over));
const fromPerson: fc.Arbitrary<Reading> = fc
  .record({ value, until: fc.integer({ min: -60, max: 60 }).map((days) => daysAgo(days)) })
  .map(({ value: said, until }) => stated({ result: { ok: true, value: said }, until }));
const any = fc.oneof(fromPage, fromPerson);

describe('laws of merging', () => {
  it('what is kept is one of the two, apart from the last value to show', () => {
    fc.assert(
      fc.property(any, any, fc.boolean(), (old, next, recognised) => {
        const { last: _last, ...kept } = mergeReading(old, next, recognised, today);
        expect([old, next]).toContainEqual(kept);
      }),
    );
  });

  it('seeing the same again changes nothing', () => {
    fc.assert(
      fc.property(any, any, fc.boolean(), (old, next, recognised) => {
        const once = mergeReading(old, next, recognised, today);
        expect(mergeReading(once, next, recognised, today)).toEqual(once);
      }),
    );
  });

  it('a setting that could not be read on its own screen never stands as a value, unless a person says so or it was read since', () => {
    fc.assert(
      fc.property(any, fromPage, (old, next) => {
        fc.pre(!next.result.ok && !isOvertaken(next, old));
        const kept = mergeReading(old, next, true, today);
        expect(kept.result.ok && kept.method !== 'stated').toBe(false);
      }),
    );
  });

  it('a sure value that was seen last is what the rules see', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), value, (before, last) => {
        const sure = reading({ result: { ok: true, value: last } });
        const kept = [...before, sure].reduce<Reading | undefined>(
          (old, next) => mergeReading(old, next, true, today),
          undefined,
        );
        const facts = factsOf(recordWith(kept ? [kept] : []), { advisories, now: today });
        expect(facts.known('password.minLength')).toMatchObject({ state: 'value', value: last });
      }),
    );
  });

  it('nothing unsaved and no statement enters from a page, however it is mixed in', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (seen) => {
        const entering = seen.filter(({ saved, method }) => saved && method !== 'stated');
        const done = mergeReadings({}, seen, new Set(['passwordRequirements']), today);
        expect(done.recorded).toBe(entering.length);
        expect(done).toEqual(mergeReadings({}, entering, new Set(['passwordRequirements']), today));
      }),
    );
  });

  it('every reading stands under its own key', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fromPage, fc.domain()), { maxLength: 8 }), (pairs) => {
        const readings = pairs.map(([each, key]) => ({ ...each, subject: { kind: 'domain' as const, key } }));
        const seen = { origin, product: product(), screens: [], readings };
        const { record } = recordSeen(emptyStore, seen, today);
        for (const [key, each] of Object.entries(record?.readings ?? {})) expect(readingKey(each)).toBe(key);
      }),
    );
  });
});
