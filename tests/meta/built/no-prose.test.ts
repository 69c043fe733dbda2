import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentScripts, readBuilt, targets, workerFile } from '../support/built.ts';

function* textsOf(node: unknown): Generator<string> {
  if (typeof node === 'string') yield node;
  else if (typeof node === 'object' && node !== null)
    for (const child of Object.values(node)) yield* textsOf(child);
}

/** Texts are looked for by sentence, since a message may be put together from several. Addresses are no prose. */
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.:;?!])\s+|\$\d/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20 && sentence.includes(' '));

const words = JSON.parse(readFileSync('utils/baseline/words/en.json', 'utf8')) as unknown;
const messages: unknown = parse(readFileSync('utils/i18n/locales/en.yml', 'utf8'));
/** SmarterMail's own words are what a page is searched for: they have to be in the script, and are no prose of ours. */
const labels = new Set(textsOf(JSON.parse(readFileSync('utils/screens/labels/en.json', 'utf8'))));
const ours = (sentence: string): boolean => !labels.has(sentence);
const fromWords = [...textsOf(words)].flatMap(sentences).filter(ours);
const fromMessages = [...textsOf(messages)].flatMap(sentences).filter(ours);

/** Bundlers may write a character as an escape. */
const plain = (script: string): string =>
  script
    .replace(/\\u([0-9a-fA-F]{4})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(['"`])/g, '$1');

const found = (script: string): string[] => {
  const text = plain(script);
  return [...fromWords, ...fromMessages].filter((sentence) => text.includes(sentence));
};

describe('words are data', () => {
  it('has sentences to look for', () => {
    expect(fromWords.length).toBeGreaterThan(50);
    expect(fromMessages.length).toBeGreaterThan(5);
  });

  it('would find one', () => {
    const [sentence = ''] = fromWords;
    expect(found(`const a=${JSON.stringify(sentence)}`)).toContain(sentence);
  });

  it.each(targets)('finds none in content script and worker of %s', (target) => {
    const scripts = [...contentScripts(target), workerFile];
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.flatMap((script) => found(readBuilt(target, script)))).toEqual([]);
  });
});
