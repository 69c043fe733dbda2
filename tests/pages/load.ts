import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Generation, generations } from '../../utils/screens/screen.ts';
import type { PageExpectation } from './expectation.ts';
import { expectations } from './expectations/all.ts';

export interface Page {
  /** `L5/whitelist` */
  readonly name: string;
  /** Of the folder; what a page of an unknown product is read as. */
  readonly generation: Generation;
  /** Without the first line, which speaks about the page and is no part of it. */
  readonly html: string;
  readonly expected: PageExpectation;
}

/** From the project's root, as every test runs. */
const here = join('tests', 'pages');
const endless = (file: string) => file.replace(/\.html$/, '');

const read = (folder: string, file: string): Page => {
  const name = `${folder}/${endless(file)}`;
  const [first = '', ...rest] = readFileSync(join(here, folder, file), 'utf8').split('\n');
  if (!/^<!-- (Rebuilt from documents, not a copy|Our own): .{20,} -->$/.test(first))
    throw new Error(`${name}: its first line must say what it rests on`);
  const expected = expectations[folder]?.[endless(file)];
  if (!expected) throw new Error(`${name}: no expectation`);
  return {
    name,
    generation: generations.find((generation) => generation === folder) ?? 'L5',
    html: rest.join('\n'),
    expected,
  };
};

/** Every page with what is expected of it. Throws when there is none, or a page or an expectation stands alone. */
export const loadPages = (): readonly Page[] => {
  const pages = Object.keys(expectations).flatMap((folder) =>
    readdirSync(join(here, folder))
      .filter((file) => file.endsWith('.html'))
      .map((file) => read(folder, file)),
  );
  const found = new Set(pages.map(({ name }) => name));
  for (const [folder, table] of Object.entries(expectations))
    for (const name of Object.keys(table))
      if (!found.has(`${folder}/${name}`)) throw new Error(`${folder}/${name}: no page`);
  if (pages.length < 60) throw new Error(`only ${pages.length} pages found`);
  return pages;
};
