import { describe, expect, it } from 'vitest';
import { pickWords } from '../../../utils/audit/pick-words.ts';

const files: Readonly<Record<string, unknown>> = {
  '/words/en.json': { rules: { 'pw.classes': { title: 'Classes' }, 'wl.wide': { title: 'Wide' } } },
  '/words/de.json': { rules: { 'pw.classes': { title: 'Zeichenarten' } } },
  '/words/xx.json': 'broken',
};
const asked: string[] = [];
const load = async (path: string) => {
  asked.push(path);
  return files[path] ?? null;
};
const titles = async (language: string) =>
  Object.fromEntries(
    Object.entries(await pickWords(['pw.classes', 'wl.wide', 'wl.empty'], language, load)).map(
      ([id, { title }]) => [id, title],
    ),
  );

describe('words of rules', () => {
  it.each([
    ['en', { 'pw.classes': 'Classes', 'wl.wide': 'Wide' }],
    ['de', { 'pw.classes': 'Zeichenarten', 'wl.wide': 'Wide' }],
    ['fr', { 'pw.classes': 'Classes', 'wl.wide': 'Wide' }],
    ['xx', { 'pw.classes': 'Classes', 'wl.wide': 'Wide' }],
  ])('in %s fall back to English rule by rule', async (language, expected) => {
    expect(await titles(language)).toEqual(expected);
  });

  it('read no English file when nothing is lacking', async () => {
    asked.length = 0;
    await pickWords(['pw.classes'], 'de', load);
    expect(asked).toEqual(['/words/de.json']);
  });
});
