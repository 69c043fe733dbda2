import { describe, expect, it } from 'vitest';
import zxcvbn from 'zxcvbn';
import { contextWords, productWords } from '../../../utils/password/context-words.ts';
import { rate } from '../../../utils/password/rate.ts';
import type { Rater } from '../../../utils/password/rater.ts';

const around = (host: string, ...names: string[]) => contextWords([...productWords, host, ...names]);
const options = (words: readonly string[], rater: Rater = zxcvbn) => ({
  rater,
  words,
  usernames: [],
  pause: async () => {},
  signal: new AbortController().signal,
});
const rated = async (text: string, words = around('mail.example.test')) => {
  const rating = await rate(text, options(words));
  if (!rating) throw new Error('the rating was aborted');
  return rating;
};

describe('passwords an attacker tries early', () => {
  it.each([
    ['mypassword1', 1, 'common-password'],
    ['Pa55w0rd', 1, 'common-password'],
    ['Smartermail2026!', 2, 'name-or-server'],
    ['SmarterMail123!', 2, 'name-or-server'],
    ['Sm4rterM4il!', 2, 'name-or-server'],
    ['example-Mail-2026', 2, 'name-or-server'],
    ['Welcome2026!', 2, 'common-password'],
    ['password password', 1, 'common-password'],
    ['ilovemydog2019', 3, null],
    ['qazwsxedcrfv', 2, null],
    ['aaaeeeiiiooouuuyyy', 2, 'repeats'],
    ['abcdabcdabcdabcdabcd', 1, null],
    ['contraseña2024', 2, null],
    ['Kennwort2033!', 2, 'common-password'],
    ['W1llk0mm3n2038', 2, 'common-password'],
    ['Ｏｃｔｏｂｒｅ２０２９', 2, 'dictionary-word'],
    ['Καλημέρα-1', 2, 'common-password'],
    ['SØREN.olsen', 2, 'dictionary-word'],
    ['xcvbnmYXCVBNM', 2, 'keyboard-row'],
    ['ЙЦУКЕНгшщз', 2, 'keyboard-row'],
    ['&é"\'(-è_ç', 2, 'keyboard-row'],
    ['zhnujm6zhn7ujm', 2, 'keyboard-row'],
    ['uuuuiiieeeea', 2, null],
    ['ddmmbbttkk', 2, null],
    ['ab1999cd2039', 2, 'date-or-year'],
  ])('rates %s no higher than %i', async (text, most, reason) => {
    const rating = await rated(text);
    expect(rating.score).toBeLessThanOrEqual(most);
    if (reason) expect(rating.reason).toBe(reason);
  });

  it('knows the server by its host and the user by name', async () => {
    expect((await rated('mail.acme.test1', around('mail.acme.test'))).score).toBeLessThanOrEqual(1);
    expect((await rated('Groessmeier2031', around('a.test', 'Ida Größmeier'))).reason).toBe('name-or-server');
    expect((await rated('Acme-Mail-2026', around('mail.acme.test'))).score).toBeLessThanOrEqual(2);
    expect((await rated('R0cket-Skates-2026', around('a.test', 'Rocket Skates'))).score).toBeLessThanOrEqual(
      2,
    );
    expect((await rated('JaneMiller1985', around('a.test', 'Jane Miller'))).score).toBeLessThanOrEqual(2);
    expect((await rated('MillerJane.1985', around('a.test', 'Jane Miller', 'jmiller'))).reason).toBe(
      'name-or-server',
    );
  });
});

describe('passwords that hold', () => {
  it.each([
    'T7#kq9Zw!pL2$vXe8@Rn',
    'xK9$mQ2!vR7&',
    'correct horse battery staple',
    'correcthorsebatterystaple',
    'lamp-fiord-unseen-quartz-wedge',
  ])('rates %s 4, with no reason against it', async (text) => {
    expect(await rated(text)).toMatchObject({ score: 4, reason: 'none', length: text.length });
  });
});

/** Characters that can be typed, by a generator that always gives the same. */
function* randomTexts(length: number, seed: number): Generator<string> {
  let state = seed;
  for (;;) {
    yield Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (state % 94));
    }).join('');
  }
}

describe('random passwords of 20 characters', () => {
  it('are rated 4, whichever they are, with no reason against them', async () => {
    const texts = randomTexts(20, 20_261_125);
    for (let count = 0; count < 60; count += 1) {
      const text = String(texts.next().value);
      expect([text, await rated(text)]).toMatchObject([text, { score: 4, reason: 'none', length: 20 }]);
    }
  });
});

describe('strange input', () => {
  it.each([
    ['nothing', ''],
    ['10,000 of one character', 'a'.repeat(10_000)],
    ['10,000 of one character and another', `${'a'.repeat(9_999)}b`],
    ['a short word 2,000 times', 'abcde'.repeat(2_000)],
    ['the alphabet, longer than a window', 'abcdefghijklmnopqrstuvwxyz'.repeat(20)],
    ['the alphabet backwards after a word', 'passzyxwvutsrqponmlkjihgfedcba'],
    ['one character whose compatible spelling is eighteen, 10,000 times', '\ufdfa'.repeat(10_000)],
    ['emoji', '😀'.repeat(40)],
    ['NULs', '\0'.repeat(30)],
  ])('rates %s low', async (_what, text) => {
    const rating = await rated(text);
    expect(rating.score).toBeLessThanOrEqual(1);
    expect(rating.length).toBe(text.length);
  });

  it.each([
    ['lone surrogates', '\ud800x\udc00\ud800'],
    ['leet signs alone', '4@8({[<3691!|0$5+7%2'.repeat(4)],
    ['letters under towers of marks', `e${'\u0301'.repeat(30)}`.repeat(300)],
    ['lone surrogates, 10,000', '\ud800\udc00\udc00\ud800'.repeat(2_500)],
    ['marks alone', '\u0301'.repeat(50)],
    ['right-to-left text', 'סיסמה חזקה מאוד'],
    ['overrides of the direction', '\u202eסיסמה\u202cpass\u2066'.repeat(900)],
  ])('survives %s', async (_what, text) => {
    expect((await rated(text)).length).toBe(text.length);
  });

  it('says that nothing is wrong with nothing', async () => {
    expect(await rated('')).toMatchObject({ score: 0, reason: 'none', length: 0 });
  });
});

describe('its bounds', () => {
  it('pauses between any two calls, and stops when a later input comes', async () => {
    const life = new AbortController();
    const steps: string[] = [];
    const rating = await rate('A long one, with Ünusual letters and 2026 mail', {
      words: around('mail.acme.test'),
      usernames: [],
      rater: (text, inputs) => {
        steps.push('call');
        return zxcvbn(text, inputs);
      },
      pause: async () => {
        steps.push('pause');
        if (steps.filter((step) => step === 'pause').length === 2) life.abort();
      },
      signal: life.signal,
    });
    expect(rating).toBeNull();
    expect(steps).toEqual(['call', 'pause', 'call', 'pause']);
  });
});
