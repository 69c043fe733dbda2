import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import zxcvbn from 'zxcvbn';
import effWords from '../../../utils/password/eff-long-words.json' with { type: 'json' };
import { generatePassword } from '../../../utils/password/generate.ts';
import { generatePassphrase } from '../../../utils/password/passphrase.ts';
import { characterKinds, hasKind, type Policy, policyChecks } from '../../../utils/password/policy.ts';
import { pick, type Randomness, randomBelow } from '../../../utils/password/random.ts';
import { ownScore } from '../../support/rated-list.ts';

/** Random enough for counting, and the same in every run: Marsaglia's xorshift. */
function seeded(seed: number): Randomness {
  let state = seed;
  return (into) => {
    for (let at = 0; at < into.length; at++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      into[at] = state >>> 0;
    }
  };
}

/** How far counts are from being equal, in standard deviations of the chi-squared distribution. */
function unevenness(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return Math.abs(chi - freedom) / Math.sqrt(2 * freedom);
}

const countsOf = (drawn: Iterable<string>): number[] => {
  const counts = new Map<string, number>();
  for (const one of drawn) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts.values()];
};

const list = effWords.words.split(' ');
const policies = fc.record<Policy>({
  minLength: fc.integer({ min: 0, max: 64 }),
  kinds: fc.subarray([...characterKinds]),
  notUserName: fc.boolean(),
  readAt: fc.constant('2026-11-25T12:00:00.000Z'),
});
const usernames = ['anna', 'office'];
const unmet = (text: string, policy: Policy) =>
  policyChecks(text, policy, usernames).filter(({ met }) => !met);

describe('a number drawn by lot', () => {
  it.each([2, 3, 7, 62, 94, 7776])('below %i is as likely as any other', (below) => {
    const random = seeded(20_261_125);
    const counts = new Array<number>(below).fill(0);
    for (let draw = 0; draw < below * 20 + 20_000; draw++) {
      const value = randomBelow(below, random);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(unevenness(counts)).toBeLessThan(4);
  });

  it('is drawn again where a remainder would favour small numbers', () => {
    const values = [2 ** 32 - 1, 4_294_967_290, 5];
    const random: Randomness = (into) => {
      into[0] = values.shift() ?? 0;
    };
    expect(randomBelow(10, random)).toBe(5);
    expect(values).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 33])('is not drawn below %d', (below) => {
    expect(() => randomBelow(below, seeded(1))).toThrow(RangeError);
  });

  it('picks nothing from nothing', () => {
    expect(() => pick([], seeded(1))).toThrow(RangeError);
  });
});

describe('a generated password', () => {
  it('satisfies whatever the server asks for, 10,000 times', () => {
    fc.assert(
      fc.property(policies, fc.boolean(), (policy, lookAlikes) => {
        const text = generatePassword({ policy, lookAlikes, usernames });
        expect(unmet(text, policy)).toEqual([]);
        if (!lookAlikes) expect(text).not.toMatch(/[0O1lI5S2Z8B]/);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('has 20 characters of every kind, and other lengths when asked, within what is sensible', () => {
    const text = generatePassword();
    expect(text).toMatch(/^[A-Za-z0-9!#$%*+=?@-]{20}$/);
    expect(characterKinds.every((kind) => hasKind(text, kind))).toBe(true);
    for (const [asked, given] of [
      [32, 32],
      [1, 8],
      [Number.NaN, 8],
      [1e9, 128],
    ] as const) {
      expect(generatePassword({ length: asked })).toHaveLength(given);
    }
    expect(generatePassword({ policy: { minLength: 30, kinds: [], notUserName: false } })).toHaveLength(30);
  });

  it.each(characterKinds)('holds every character of the kind %s as often as any other', (kind) => {
    const random = seeded(7_042_026);
    const drawn = Array.from({ length: 10_000 }, () => generatePassword({ random, lookAlikes: true })).join(
      '',
    );
    const counts = countsOf([...drawn].filter((letter) => hasKind(letter, kind)));
    expect(counts.length).toBeGreaterThanOrEqual(10);
    expect(unevenness(counts)).toBeLessThan(4);
  });

  it('is rated as strong as can be', async () => {
    const score = ownScore(zxcvbn);
    for (let run = 0; run < 20; run++) expect(await score(generatePassword())).toBe(4);
  }, 60_000);
});

describe('a passphrase', () => {
  it('is made of the 7,776 words of the list, none twice in it', () => {
    expect(list).toHaveLength(7776);
    expect(new Set(list).size).toBe(7776);
    expect(list.every((word) => /^[a-z]+(-[a-z]+)?$/.test(word))).toBe(true);
  });

  it('satisfies whatever the server asks for, 10,000 times', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 0, max: 20 }), (policy, words) => {
        const text = generatePassphrase(list, { policy, words });
        expect(unmet(text, policy)).toEqual([]);
        expect(text.split('-').length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('draws every word as often as any other', () => {
    const random = seeded(31_415_926);
    const some = list.slice(0, 500);
    const drawn = Array.from({ length: 10_000 }, () =>
      generatePassphrase(some, { random }).split('-'),
    ).flat();
    const counts = countsOf(drawn);
    expect(counts).toHaveLength(500);
    expect(unevenness(counts)).toBeLessThan(4);
  });

  it('is rated as strong as can be', async () => {
    const score = ownScore(zxcvbn);
    for (let run = 0; run < 10; run++) expect(await score(generatePassphrase(list))).toBe(4);
  }, 60_000);
});
