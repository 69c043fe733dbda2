import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Source {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

const generated = new Set([
  '.git',
  '.output',
  '.wxt',
  'coverage',
  'demo-output',
  'node_modules',
  'playwright-report',
  'reports',
  'test-results',
]);
const binary = new Set(['.png', '.ico', '.woff', '.woff2', '.ttf', '.dll', '.zip']);

function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder || '.', { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!generated.has(entry.name)) yield* walk(path);
    } else if (entry.isFile() && !binary.has(extname(entry.name))) yield path;
  }
}

/** Every text file of ours under a folder, read from the tree, so that new files count before they are committed. */
export const filesUnder = (folder: string): readonly Source[] =>
  [...walk(folder)].map((path) => ({ path, text: readFileSync(join(process.cwd(), path), 'utf8') }));

const isScript = ({ path }: Source): boolean => /\.(ts|tsx|mts)$/.test(path) && !path.endsWith('.d.ts');

/** Folders that make up the extension. */
const productFolders = ['entrypoints', 'components', 'utils'] as const;

/** All TypeScript of the extension itself. Throws on none: a rule that looked at nothing holds nothing. */
export function productScripts(): readonly Source[] {
  const found = productFolders.flatMap((folder) => filesUnder(folder)).filter(isScript);
  if (found.length === 0) throw new Error('no source file found: is this the top of the repository?');
  return found;
}
