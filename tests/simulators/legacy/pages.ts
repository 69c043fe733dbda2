import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from './answer.ts';
import { setFormAction } from './patch.ts';

// Not `new URL(path, import.meta.url)`: in tests with a DOM, Vite takes that for an asset of a browser bundle.
const here = dirname(fileURLToPath(import.meta.url));
const cache = new Map<string, string>();

/** A rendered page, by its file's name in `pages/`, posting back to the address it was asked for. */
export function pageFor(name: string, request: Request): string {
  const html = cache.get(name) ?? readFileSync(join(here, 'pages', `${name}.html`), 'utf8');
  cache.set(name, html);
  const query = request.query.toString();
  return setFormAction(html, query ? `${request.path}?${query}` : request.path);
}

export const clientFile = (name: string): string => readFileSync(join(here, 'client', name), 'utf8');
