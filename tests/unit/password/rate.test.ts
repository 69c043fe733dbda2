import { describe, expect, it } from 'vitest';
import zxcvbn from 'zxcvbn';
import { contextWords, productWords } from '../../../utils/password/context-words.ts';
import { rate } from '../../../utils/password/rate.ts';

const words = contextWords([
  ...productWords,
  'mail.example.test',
  'mail.acme.test',
  'Jane Miller',
  'jmiller',
]);
const rated = async (text: string, context = words) => {
  const rating = await rate(text, {
    rater: zxcvbn,
    words: context,
    pause: async () => {},
    signal: new AbortController().signal,
  });
  if (!rating) throw new Error('no rating');
  return rating;
};

describe('rating', () => {
  for (const p of [
    'mypassword1',
    'Smartermail2026!',
    'mail.acme.test1',
    'Pa55w0rd',
    'password password',
    'Acme-Mail-2026',
    'Tr0ub4dour&3',
    'Summer2026!',
    'Welcome2026!',
    'aaaaaaaaaaaaaaaaaaaaab',
    'a'.repeat(10000),
    'abcd'.repeat(2500),
    'xK9$mQ2!'.repeat(900),
    'jmiller1985',
    'JaneMiller!',
    'qwertyuiop',
    'aaaeeeiiiooouuuyyy',
    'ilovemydog2019',
    'Admin@9998',
    'correct horse battery staple',
    'correcthorsebatterystaple',
    'T7#kq9Zw!pL2$vXe8@Rn',
    'xK9$mQ2!vR7&',
    'hG7kPq2wXz',
    'abc',
    '',
    'contraseña2024',
    'blackboardtester12345678910',
    '\0\0\0',
    '😀'.repeat(9),
    '\ud800x\ud800',
    '12345678',
    '19870612',
    'Sm4rterM4il!',
  ])
    it(p.slice(0, 40), async () => {
      console.log(p.slice(0, 30), await rated(p));
    });
});
