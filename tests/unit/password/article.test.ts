import { describe, expect, it } from 'vitest';
import zxcvbn from 'zxcvbn';
import type { ArticleMark, Met } from '../../../utils/password/article.ts';
import { contextWords, productWords } from '../../../utils/password/context-words.ts';
import { rate } from '../../../utils/password/rate.ts';

const checked = async (typed: string, ...names: string[]) => {
  const rating = await rate(typed, {
    rater: zxcvbn,
    words: contextWords([...productWords, 'mail.example.test', ...names]),
    usernames: contextWords(names),
    pause: async () => {},
    signal: new AbortController().signal,
  });
  if (!rating) throw new Error('the rating was aborted');
  return rating.article;
};

describe("the article's marks of a secure password", () => {
  it.each<[string, Partial<Record<ArticleMark, Met>>]>([
    [
      'mypassword1',
      { length: 'yes', 'no-word': 'no', uppercase: 'no', lowercase: 'yes', symbol: 'no', number: 'yes' },
    ],
    ['Smartermail2026!', { 'no-word': 'no', uppercase: 'yes', symbol: 'yes', number: 'yes' }],
    ['P@ssw0rd', { 'no-word': 'no', symbol: 'yes' }],
    ['xK9$mQ2', { length: 'no', 'no-word': 'yes' }],
    [
      'T7#kq9Zw!pL2$vXe8@Rn',
      {
        length: 'yes',
        'no-word': 'yes',
        uppercase: 'yes',
        lowercase: 'yes',
        symbol: 'yes',
        number: 'yes',
      },
    ],
    // Four or more random words hold without the rest.
    ['correct horse battery staple', { 'no-word': 'not-needed', uppercase: 'no', symbol: 'no' }],
    ['lamp-fiord-unseen-quartz-wedge', { 'no-word': 'not-needed' }],
    ['ÄÖÜäöü٣٤!', { uppercase: 'yes', lowercase: 'yes', number: 'yes', symbol: 'yes' }],
    // Two units of UTF-16 each, and one character.
    ['😀😀😀😀', { length: 'no' }],
    ['', { length: 'no', 'no-word': 'yes', lowercase: 'no' }],
  ])('%s', async (typed, marks) => {
    expect(await checked(typed)).toMatchObject(marks);
  });

  it('looks for the user name as it stands in the form, however it is spelled', async () => {
    expect((await checked('xx-Jane.Miller-99', 'jane.miller'))['no-username']).toBe('no');
    expect((await checked('zJÀNE!miller7', 'Jane Miller'))['no-username']).toBe('no');
    expect((await checked('T7#kq9Zw!pL2', 'jane.miller'))['no-username']).toBe('yes');
  });

  it('does not claim what it cannot know', async () => {
    expect((await checked('T7#kq9Zw!pL2'))['no-username']).toBe('unknown');
    expect((await checked('T7#kq9Zw!pL2', 'jo'))['no-username']).toBe('unknown');
  });

  it('excuses no words in what does not hold', async () => {
    expect((await checked('password password password'))['no-word']).toBe('no');
  });
});
