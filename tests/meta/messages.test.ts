import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { usesOf } from './support/messages.ts';
import { productScripts } from './support/sources.ts';

/** Forms of a plural stand under their message: `1:`, `n:`. */
const isPlural = (node: object): boolean => Object.keys(node).every((key) => /^(\d+|n)$/.test(key));

function* keysOf(node: unknown, path: string): Generator<string> {
  if (typeof node === 'string') yield path;
  else if (typeof node === 'object' && node !== null) {
    if (path !== '' && isPlural(node)) yield path;
    else for (const [key, child] of Object.entries(node)) yield* keysOf(child, path ? `${path}.${key}` : key);
  } else throw new Error(`${path} is neither a text nor a section`);
}

const catalogue: unknown = parse(readFileSync('utils/i18n/locales/en.yml', 'utf8'), { uniqueKeys: true });
const keys = [...keysOf(catalogue, '')];

/** The manifest names its messages with `_` for `.`. */
const inManifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((hit) => hit[1]);
const uses = productScripts().flatMap(usesOf);

describe('our own texts', () => {
  it('finds the catalogue and its uses', () => {
    expect(keys.length).toBeGreaterThan(30);
    expect(inManifest.length).toBeGreaterThan(0);
  });

  it('has a text for every key that is asked for', () => {
    const missing = uses.filter((use) => !keys.some((key) => use.matches(key)));
    expect(missing.map(({ path, line, shown }) => `${path}:${line} ${shown}`)).toEqual([]);
  });

  it('has no text that nobody asks for', () => {
    const used = (key: string): boolean =>
      inManifest.includes(key.replaceAll('.', '_')) || uses.some((use) => use.matches(key));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('leaves no text empty and none with stray markup', () => {
    const texts = [...readFileSync('utils/i18n/locales/en.yml', 'utf8').matchAll(/^\s+\w+:\s*(.*)$/gm)];
    expect(texts.filter(([, text]) => /<\/?[a-z]+[ >]/.test(text ?? ''))).toEqual([]);
  });
});

describe('the search for keys', () => {
  const find = (text: string) => usesOf({ path: 'a.ts', text }).map(({ shown }) => shown);

  it('sees plain, plural and computed keys', () => {
    expect(find("t('panel.title'); t('panel.count', 3)")).toEqual(['panel.title', 'panel.count']);
    expect(find(`t(\`outcome.$${'{key}'}\`)`)).toEqual(['outcome.*']);
    expect(find("t(all ? 'panel.all' : 'panel.some')")).toEqual(['panel.all', 'panel.some']);
  });

  it('does not take part of a name for t()', () => {
    expect(find("it('panel.title'); first('a.b'); // t('x.y')")).toEqual([]);
  });
});
