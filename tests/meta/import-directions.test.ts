import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { complaint } from './support/directions.ts';
import { importsOf } from './support/imports.ts';
import { filesUnder, productScripts } from './support/sources.ts';

describe('imports run one way', () => {
  const imports = productScripts().flatMap(importsOf);

  it('reads the sources', () => {
    expect(productScripts().length).toBeGreaterThan(15);
    expect(imports.length).toBeGreaterThan(15);
  });

  it('keeps every import of the product within its direction', () => {
    const wrong = imports.flatMap((found) => {
      const why = complaint(found);
      return why === null ? [] : [`${found.from}:${found.line} ${found.specifier}: ${why}`];
    });
    expect(wrong).toEqual([]);
  });

  it('resolves every import of ours to a file', () => {
    const exists = (file: string): boolean =>
      ['', '.ts', '.tsx'].some((ending) => existsSync(file.replace(/\?.*$/, '') + ending));
    const missing = imports.filter(({ file }) => file !== null && !exists(file));
    expect(missing.map(({ from, specifier }) => `${from} ${specifier}`)).toEqual([]);
  });

  it('keeps scripts away from the browser layer', () => {
    const scripts = filesUnder('scripts').filter(({ path }) => /\.(mjs|ts)$/.test(path));
    expect(scripts.length).toBeGreaterThan(0);
    const wrong = scripts.flatMap(importsOf).filter(({ file }) => file?.startsWith('utils/extension/'));
    expect(wrong).toEqual([]);
  });
});

describe('the import parser', () => {
  const of = (text: string) =>
    importsOf({ path: 'utils/audit/x.ts', text }).map(({ specifier, typeOnly }) => [specifier, typeOnly]);

  it('sees every form of import', () => {
    expect(
      of(`import a from './a.ts'
import { b,
  type C } from "./b.ts";
import type { D } from './d.ts';
import * as e from './e.ts';
import type from './type.ts';
import './side.css';
export * from './f.ts';
export { g } from './g.ts';
export type { H } from './h.ts';
const i = await import('./i.ts');
const j = import(\`./j.ts\`).then((m) => m.J);
type K = import('./k.ts').K;
declare const l: typeof import('./l.ts');
new Worker(new URL('./m.ts', import.meta.url));`),
    ).toEqual([
      ['./a.ts', false],
      ['./b.ts', false],
      ['./d.ts', true],
      ['./e.ts', false],
      ['./type.ts', false],
      ['./side.css', false],
      ['./f.ts', false],
      ['./g.ts', false],
      ['./h.ts', true],
      ['./i.ts', false],
      ['./j.ts', false],
      ['./k.ts', true],
      ['./l.ts', true],
      ['./m.ts', false],
    ]);
  });

  it('is not fooled by comments, texts and regular expressions', () => {
    expect(
      of(`// import a from './a.ts'
/* import './b.ts' */
const text = "import c from './c.ts'";
const quote = /['"]/;
const half = total / 2; // it's a comment
export const from = 'nowhere';
export const letters = Array.from('import');
import { real } from /* not here: './x.ts' */ './real.ts';`),
    ).toEqual([['./real.ts', false]]);
  });

  it('complains of each kind of wrong import', () => {
    const found = (from: string, specifier: string, typeOnly: boolean, file: string | null) =>
      complaint({ from, specifier, typeOnly, file, line: 1 });
    expect(found('utils/baseline/a.ts', '../screens/b.ts', true, 'utils/screens/b.ts')).toBeNull();
    expect(found('utils/baseline/a.ts', '../screens/b.ts', false, 'utils/screens/b.ts')).toMatch(
      'only types',
    );
    expect(found('utils/screens/a.ts', '../audit/b.ts', true, 'utils/audit/b.ts')).toMatch('may not import');
    expect(found('utils/extension/a.ts', '../audit/b.ts', true, 'utils/audit/b.ts')).toMatch(
      'may not import',
    );
    expect(found('components/A.tsx', 'wxt/browser', false, null)).toMatch('package');
    expect(found('utils/new/a.ts', './b.ts', false, 'utils/new/b.ts')).toMatch('no layer');
    expect(found('entrypoints/a.ts', '../tests/b.ts', false, 'tests/b.ts')).toMatch('no layer');
    expect(
      found('entrypoints/a.ts', '../utils/extension/api.ts', false, 'utils/extension/api.ts'),
    ).toBeNull();
  });
});
