import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const targets = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof targets)[number];

const folderOf = (target: Target): string => `.output/${target}-mv3`;

/** Text of a built file. Throws with the way out when the extension was not built. */
export function readBuilt(target: Target, path: string): string {
  const file = join(folderOf(target), path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return readFileSync(file, 'utf8');
}

export const builtFiles = (target: Target): readonly string[] =>
  readdirSync(folderOf(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.relative(folderOf(target), posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)),
    );

export const manifestOf = (target: Target): Record<string, unknown> =>
  JSON.parse(readBuilt(target, 'manifest.json')) as Record<string, unknown>;

/** Bytes after `gzip -9`. */
export const gzipped = (target: Target, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readBuilt(target, path), { level: 9 }).length, 0);

/** A page of the extension with every script and style it loads by itself, chunks of chunks included. */
export function loadedBy(target: Target, page: string): readonly string[] {
  const seen = new Set<string>([page]);
  const queue = [page];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const text = readBuilt(target, path);
    const found = path.endsWith('.html')
      ? [...text.matchAll(/\b(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map((hit) => hit[1] ?? '')
      : [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map((hit) =>
          posix.join(posix.dirname(path), hit[1] ?? ''),
        );
    for (const next of found.filter((one) => !seen.has(one))) {
      seen.add(next);
      queue.push(next);
    }
  }
  return [...seen];
}

/** What every frame past the gate runs: the scripts of the manifest. */
export const contentScripts = (target: Target): readonly string[] =>
  ((manifestOf(target).content_scripts ?? []) as { js?: string[] }[]).flatMap(({ js = [] }) => js);

export const workerFile = 'background.js';
