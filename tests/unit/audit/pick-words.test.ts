import { describe, expect, it } from 'vitest';
import { pickWords } from '../../../utils/audit/pick-words.ts';

const files: Readonly<Record<string, unknown>> = {
  '/words/en.json': {
    rules: {
      'pw.classes': { title: 'Classes', reasons: { few: 'Too few.' } },
      'wl.wide': { title: 'Wide', reasons: { stale: 'This list is old.' } },
    },
    common: { stale: 'Read too long ago.', unsaved: 'Not saved.' },
  },
  '/words/de.json': {
    rules: { 'pw.classes': { title: 'Zeichenarten', reasons: { few: 'Zu wenige.' } } },
    common: { stale: 'Zu lange her.' },
  },
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

  it('are read once for English', async () => {
    asked.length = 0;
    await pickWords(['pw.classes'], 'en', load);
    expect(asked).toEqual(['/words/en.json']);
  });
});

describe('sentences that several rules share', () => {
  const reasons = async (language: string, rule: 'pw.classes' | 'wl.wide') =>
    (await pickWords([rule], language, load))[rule]?.reasons;

  it('are among the reasons of each rule, whose own come first', async () => {
    expect(await reasons('en', 'pw.classes')).toEqual({
      few: 'Too few.',
      stale: 'Read too long ago.',
      unsaved: 'Not saved.',
    });
    expect(await reasons('en', 'wl.wide')).toEqual({ stale: 'This list is old.', unsaved: 'Not saved.' });
  });

  it("are the language's own, and English where it lacks one", async () => {
    expect(await reasons('de', 'pw.classes')).toEqual({
      few: 'Zu wenige.',
      stale: 'Zu lange her.',
      unsaved: 'Not saved.',
    });
    expect(await reasons('xx', 'pw.classes')).toMatchObject({ stale: 'Read too long ago.' });
  });
});
