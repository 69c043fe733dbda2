import { describe, expect, it } from 'vitest';
import { builtFiles, contentScripts, readBuilt, targets, workerFile } from '../support/built.ts';

/** A member of that name; the word alone is also in the rater's dictionary. */
const storage = /\.storage\b|\[["'`]storage["'`]\]|localStorage/;

/** Firefox cannot close `storage.local` to content scripts, so that ours leave it alone is held here (SECURITY.md). */
describe.each(targets)('the record, %s', (target) => {
  const injected = [
    'page-card.js',
    'page-judge.js',
    'passphrase-words.js',
    'password-rater.js',
    'response-observer.js',
  ];

  it('is reached by no script that runs in web pages', () => {
    expect(builtFiles(target)).toEqual(expect.arrayContaining(injected));
    const scripts = [...contentScripts(target), ...injected];
    expect(scripts.filter((script) => storage.test(readBuilt(target, script)))).toEqual([]);
  });

  it('is reached by the worker', () => {
    expect(readBuilt(target, workerFile)).toMatch(storage);
  });
});
