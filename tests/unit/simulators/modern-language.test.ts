import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import labels from '../../../utils/screens/labels/en.json' with { type: 'json' };
import { siteBundle, view } from '../../simulators/modern/bundles.ts';
import { viewsOf } from '../../simulators/modern/manifest.ts';
import { nonsense, nonsenseTemplate } from '../../simulators/modern/nonsense.ts';
import { start } from './modern-calls.ts';

const known = [...new Set(Object.values(labels).flat())].filter((label) => /\p{L}/u.test(label));
const folder = new URL('../../simulators/modern/app/views/', import.meta.url);
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

describe('made-up words', () => {
  it('are the same for the same word, and no two words share one', () => {
    const words = [...new Set(known.flatMap((label) => label.toLowerCase().match(/\p{L}[\p{L}']*/gu) ?? []))];
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words.map(nonsense)).size).toBe(words.length);
    expect(nonsense('POP')).toBe(nonsense('POP'));
  });

  it('keep what is not a word', () => {
    expect(nonsense('SmarterMail')).toBe('SmarterMail');
    expect(nonsense('127.0.0.1 &amp; (0 = ∞)')).toBe('127.0.0.1 &amp; (0 = ∞)');
    expect(nonsense("{{row.on ? 'Enabled' : ''}}")).toBe(`{{row.on ? '${nonsense('Enabled')}' : ''}}`);
  });

  it('change what people see and hear, and no markup', () => {
    const html =
      '<!-- Save --><md-tab label="Options" list="whitelist"><b ng-if="a > 1">Save {{x.save}}</b></md-tab>';
    expect(nonsenseTemplate(html)).toBe(
      `<!-- Save --><md-tab label="${nonsense('Options')}" list="whitelist"><b ng-if="a > 1">${nonsense('Save')} {{x.save}}</b></md-tab>`,
    );
  });
});

describe('the unknown language', () => {
  it.each(templates)('leaves no known label in %s', (name) => {
    const text = (view(name, 'unknown') ?? 'Save')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\{\{[\s\S]*?\}\}/g, '')
      .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, '\n');
    const shown = text.split('\n').map((line) => line.trim());
    expect(shown.filter((line) => known.includes(line))).toEqual([]);
  });

  it('is spoken by the application too', () => {
    for (const generation of ['M16', 'M100', 'M100n'] as const) {
      const english = siteBundle(generation, 'en');
      const unknown = siteBundle(generation, 'unknown');
      expect(english).not.toMatch(/\bsay\(/);
      expect(english).toContain('"Password Requirements"');
      expect(unknown).not.toMatch(/\bsay\(/);
      expect(unknown).not.toContain('"Password Requirements"');
      expect(unknown).toContain(JSON.stringify(nonsense('Password Requirements')));
    }
  });

  it('is not announced by the page, and every view can still be opened', async () => {
    const { origin } = await start({ language: 'unknown' });
    expect(await (await fetch(`${origin}/interface/root`)).text()).not.toContain(' lang=');
    const views = viewsOf('M100', 'unknown');
    expect(views.map(({ id }) => id)).toEqual(viewsOf('M100').map(({ id }) => id));
    expect(views.flatMap(({ screens, behind, readings }) => [...screens, ...behind, ...readings])).toEqual(
      [],
    );
    const whitelist = views.find(({ id }) => id === 'whitelist');
    expect(whitelist?.open[0]?.text).toBe(nonsense('Whitelist'));
    expect(whitelist?.ready.text).toBe('127.0.0.1');
  });
});
