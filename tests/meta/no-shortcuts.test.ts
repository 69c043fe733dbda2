import { describe, expect, it } from 'vitest';
import { codeOnly } from './support/code.ts';
import { filesUnder, productScripts } from './support/sources.ts';

const lines = (text: string, pattern: RegExp): number[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));

const found = (patterns: readonly RegExp[], read: (text: string) => string): string[] =>
  productScripts().flatMap(({ path, text }) =>
    patterns.flatMap((pattern) =>
      lines(read(text), pattern).map((line) => `${path}:${line} ${pattern.source}`),
    ),
  );

describe('ways that are closed', () => {
  it('never builds HTML from text', () => {
    const html = [
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b/,
      /\bdocument\.write(ln)?\b/,
      /\beval\s*\(|\bnew\s+Function\b/,
    ];
    expect(found(html, codeOnly)).toEqual([]);
  });

  it('never silences the checkers', () => {
    const all = [...productScripts(), ...filesUnder('tests'), ...filesUnder('scripts')];
    const silent = new RegExp(
      ['@ts-(ignore|nocheck|expect-error)', 'biome-ignore', 'eslint-disable'].join('|'),
    );
    const wrong = all
      .filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('no-shortcuts.test.ts'))
      .flatMap(({ path, text }) => lines(text, silent).map((line) => `${path}:${line}`));
    expect(all.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('reads the clock only where it is injected from', () => {
    const clock = /\bDate\.now\s*\(|\bnew\s+Date\s*\(\s*\)/;
    const wrong = productScripts()
      .filter(({ path }) => !path.startsWith('entrypoints/') && !path.startsWith('utils/extension/'))
      .flatMap(({ path, text }) => lines(codeOnly(text), clock).map((line) => `${path}:${line}`));
    expect(wrong).toEqual([]);
  });

  it('writes to no log', () => {
    expect(found([/\bconsole\./], codeOnly)).toEqual([]);
  });
});
