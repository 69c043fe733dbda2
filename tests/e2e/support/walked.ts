import type { Generation } from '../../../utils/screens/screen.ts';

export type WalkedAt = 'on port 9998' | 'over https on another port';

/**
 * Where the article is walked. All twenty walks take a quarter of an hour: `PALISADE_WALKS=all` goes them, before a
 * release. Otherwise each generation is walked in Chromium, and each family of interfaces at both addresses there; in
 * Firefox the oldest, the common and the newest.
 */
const usual: Readonly<Record<'chromium' | 'firefox', Readonly<Record<Generation, readonly WalkedAt[]>>>> = {
  chromium: {
    L5: ['on port 9998'],
    L7: ['on port 9998', 'over https on another port'],
    M16: ['on port 9998'],
    M100: ['on port 9998', 'over https on another port'],
    M100n: ['on port 9998'],
  },
  firefox: {
    L5: ['on port 9998'],
    L7: [],
    M16: [],
    M100: ['on port 9998'],
    M100n: ['over https on another port'],
  },
};

export const walked = (browser: keyof typeof usual, generation: Generation): readonly WalkedAt[] =>
  process.env.PALISADE_WALKS === 'all'
    ? ['on port 9998', 'over https on another port']
    : usual[browser][generation];
