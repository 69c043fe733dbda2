import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lookUps,
  mostLookUps,
  waysToRead,
  windowLength,
  windowsOf,
} from '../../../utils/password/windows.ts';

interface Matching {
  relevant_l33t_subtable(text: string, table: unknown): object;
  enumerate_l33t_subs(table: object): readonly object[];
}
const matching = createRequire(import.meta.url)('zxcvbn/lib/matching') as Matching;

/** As it stands in zxcvbn 4.4.2. */
const table = {
  a: ['4', '@'],
  b: ['8'],
  c: ['(', '{', '[', '<'],
  e: ['3'],
  g: ['6', '9'],
  i: ['1', '!', '|'],
  l: ['1', '|', '7'],
  o: ['0'],
  s: ['$', '5'],
  t: ['+', '7'],
  x: ['%'],
  z: ['2'],
};
const signs = Object.values(table).flat();
const raterWays = (text: string): number =>
  matching.enumerate_l33t_subs(matching.relevant_l33t_subtable(text, table)).length;

/** Signs more than letters, as no password has and any paste may have. */
const leet = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...signs) }, fc.constantFrom('a', 'L', 'z')), {
    maxLength: 200,
  })
  .map((chars) => chars.join(''));

describe('the ways to read signs as letters', () => {
  it('are no fewer than those that zxcvbn tries', () => {
    expect(raterWays('4@({[<691!|7$5+0')).toBeGreaterThan(500);
    fc.assert(
      fc.property(leet, (text) => {
        const piece = text.slice(0, 10);
        expect(waysToRead(piece)).toBeGreaterThanOrEqual(raterWays(piece));
      }),
    );
    expect(waysToRead('4@({[<691!|7$5+0')).toBeGreaterThanOrEqual(raterWays('4@({[<691!|7$5+0'));
  });

  it('leave a password that people write with signs in one window', () => {
    for (const text of ['P@$$w0rd!2026', '4dm1n!$3cr3t+7', 'xK9#vQ2$mL7@pR4!', 'Sm4rt3rM@il|1!']) {
      expect(windowsOf(text, 5)).toEqual([{ start: 0, piece: text }]);
    }
  });
});

describe('the windows of a text', () => {
  it('are as many as asked for at most, stand where they say, and never cost more than a few milliseconds', () => {
    fc.assert(
      fc.property(leet, fc.integer({ min: 1, max: 5 }), (text, most) => {
        const windows = windowsOf(text, most);
        expect(windows.length).toBeLessThanOrEqual(most);
        for (const { start, piece } of windows) {
          expect(text.slice(start, start + piece.length)).toBe(piece);
          expect(piece.length).toBeLessThanOrEqual(windowLength);
          expect(lookUps(piece)).toBeLessThanOrEqual(mostLookUps);
        }
      }),
    );
  });

  it('go on where one had to end earlier', () => {
    const windows = windowsOf('4@({[<691!|7$5+0', 5);
    expect(windows.map(({ piece }) => piece).join('')).toBe('4@({[<691!|7$5+0');
    expect(windows.length).toBeGreaterThan(1);
  });
});
