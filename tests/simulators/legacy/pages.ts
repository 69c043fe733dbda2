import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from './answer.ts';
import { nonsensePage } from './nonsense.ts';
import { setFormAction } from './patch.ts';
import type { LegacyGeneration, Server } from './state.ts';

// Not `new URL(path, import.meta.url)`: in tests with a DOM, Vite takes that for an asset of a browser bundle.
const here = dirname(fileURLToPath(import.meta.url));
const folders: Readonly<Record<LegacyGeneration, string>> = { L5: 'pages', L7: 'pages-l7' };
const cache = new Map<string, string>();

const rendered = ({ generation, language }: Server, name: string): string => {
  const key = `${generation} ${language} ${name}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const english = readFileSync(join(here, folders[generation], `${name}.html`), 'utf8');
  const html = language === 'unknown' ? nonsensePage(english) : english;
  cache.set(key, html);
  return html;
};

/** A rendered page, by its file's name, in the server's language, posting back to the address it was asked for. */
export function pageFor(server: Server, name: string, request: Request): string {
  const query = request.query.toString();
  return setFormAction(rendered(server, name), query ? `${request.path}?${query}` : request.path);
}

export const clientFile = (name: string): string => readFileSync(join(here, 'client', name), 'utf8');
