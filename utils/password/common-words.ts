import lists from './common-words.json' with { type: 'json' };
import { fold } from './fold.ts';

type Kind = 'access' | 'calendar' | 'liked' | 'names';
const shortest = 2;

const wordsOf = (...kinds: readonly Kind[]): readonly string[] => [
  ...new Set(
    kinds
      .flatMap((kind) => Object.values(lists).flatMap((language) => language[kind].split(' ')))
      .flatMap((word) => [word, fold(word).text])
      .filter((word) => word.length >= shortest),
  ),
];

/**
 * Words that people make passwords of in the languages SmarterMail's interface speaks, and in Russian and Norwegian:
 * what one says at a door, the calendar, what people are fond of, names. The likeliest kinds first, each word as it
 * is written and folded. zxcvbn's own lists are English. Compiled for this project, under its licence.
 */
export const commonWords = wordsOf('access', 'calendar', 'liked', 'names');

/** So many of them, the first ones, are what one says at a door. */
export const triedFirst = wordsOf('access').length;
