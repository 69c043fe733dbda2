import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import zxcvbn from 'zxcvbn';
import { contextWords } from '../../utils/password/context-words.ts';
import { rate } from '../../utils/password/rate.ts';
import { reasons } from '../../utils/password/reasons.ts';
import { unitOf } from '../../utils/password/repetition.ts';
import { windowLength, windowStarts } from '../../utils/password/windows.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(...'4@8({[<3691!|0$5+7%2'), maxLength: 120 }),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 400 }))
    .map(([unit, times]) => unit.repeat(times)),
  fc.lorem({ maxCount: 12 }),
);
const names = fc.array(fc.oneof(fc.domain(), fc.emailAddress(), fc.string({ maxLength: 30 })), {
  maxLength: 8,
});

const rated = (text: string, words: readonly string[], seen?: string[]) =>
  rate(text, {
    words,
    usernames: [],
    rater: (piece, inputs) => {
      seen?.push(piece);
      return zxcvbn(piece, inputs);
    },
    pause: async () => {},
    signal: new AbortController().signal,
  });

describe('rating any text', () => {
  it('never throws, stays in its range, and shows zxcvbn at most twelve pieces of sixteen characters', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, names, async (text, texts) => {
        const seen: string[] = [];
        const rating = await rated(text, contextWords(texts), seen);
        expect([0, 1, 2, 3, 4]).toContain(rating?.score);
        expect(reasons).toContain(rating?.reason);
        expect(rating?.length).toBe(text.length);
        expect(seen.length).toBeLessThanOrEqual(12);
        expect(Math.max(...seen.map((piece) => piece.length))).toBeLessThanOrEqual(windowLength);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('never rates higher for knowing more words', async () => {
    const short = fc.string({ maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(short, names, fc.constantFrom('', '2026', '!', '-1'), async (text, texts, tail) => {
        const words = contextWords(texts);
        for (const typed of [text, `${texts[0]?.slice(0, 12) ?? ''}${tail}`]) {
          const blind = await rated(typed, []);
          const knowing = await rated(typed, words);
          expect(knowing?.score).toBeLessThanOrEqual(blind?.score ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives nothing for repeating a text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2, max: 500 }),
        async (unit, times) => {
          expect((await rated(unit.repeat(times), []))?.score).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('context words', () => {
  it('are folded, few and of some length, whatever the page says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 200 }), (texts) => {
        const words = contextWords(texts);
        expect(words.length).toBeLessThanOrEqual(60);
        for (const word of words) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word.length).toBeGreaterThanOrEqual(3);
          expect(word.length).toBeLessThanOrEqual(64);
        }
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});

describe('windows and units', () => {
  it('start in order, at most as many as asked for, the last one at the end', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 6 }), (length, most) => {
        const starts = windowStarts(length, most);
        expect(starts.length).toBeLessThanOrEqual(most);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        if (starts.length > 1) expect(starts.at(-1)).toBe(length - windowLength);
      }),
    );
  });

  it('leaves no gap in a text of up to 48 characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 48 }), (length) => {
        const covered = new Set(
          windowStarts(length, 5).flatMap((start) =>
            Array.from({ length: windowLength }, (_, n) => start + n),
          ),
        );
        for (let at = 0; at < length; at++) expect(covered.has(at)).toBe(true);
      }),
    );
  });

  it('finds a unit that gives the text back', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2, max: 30 }),
        (part, times) => {
          const text = part.repeat(times);
          const { text: unit } = unitOf(text);
          expect(unit.length).toBeLessThanOrEqual(part.length);
          expect(text.startsWith(unit)).toBe(true);
          expect(unit.repeat(Math.ceil(text.length / unit.length)).slice(0, text.length)).toBe(text);
        },
      ),
    );
  });
});
