import { isNameAt, isNamedAt } from './by-name.ts';
import { confirmedAt, type Keep } from './confirmed.ts';
import { isJson, isRefused, type Json } from './guards.ts';

/** Rows of a list, and properties looked at in search of a name, at the most. */
const mostRows = 5_000;
const mostLookedAt = 5_000;
const deepest = 5;
/** The longest text that is wanted is the name of a domain. */
const longestText = 253;

/**
 * A name that may stand before a secret. It would rather drop ten harmless ones: nothing that is read has such a name.
 * ("bypass" is a switch.)
 */
const secret =
  /pass(?:w|phrase|code)|(?<!by)pass|pwd|pw$|token|secret|key|cred|cert|cookie|guid|uuid|session|salt|hash|otp|pin$|jwt|bearer|authoriz|signature|private|factor|recovery|login/i;
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

export const smellsOfSecret = (name: string): boolean => secret.test(name);

const mayPass = (name: string): boolean => name.length <= 60 && !unsafe.has(name) && !smellsOfSecret(name);

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= longestText);

/** An object without a prototype, of those values that are something. */
const objectOf = (entries: Iterable<readonly [string, unknown]>): Json => {
  const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) if (value !== undefined) made[name] = value;
  return made;
};

type Part = Extract<Keep, { readonly of: unknown }>;
/** Once for each shape, not for each of thousands of rows. */
const wanted = new WeakMap<Part, readonly (readonly [string, Keep])[]>();
const wantedIn = (keep: Part): readonly (readonly [string, Keep])[] => {
  const known = wanted.get(keep) ?? Object.entries(keep.of).filter(([name]) => mayPass(name));
  wanted.set(keep, known);
  return known;
};

const picked = (value: unknown, keep: Keep): unknown => {
  if (keep === 'value') return isPlain(value) ? value : undefined;
  if (keep === 'filled') {
    if (typeof value === 'string') return value.trim() !== '';
    return typeof value === 'boolean' ? value : undefined;
  }
  if (keep === 'switches') {
    if (!isJson(value)) return undefined;
    const entries = Object.entries(value).filter(([name, on]) => mayPass(name) && typeof on === 'boolean');
    return objectOf(entries.slice(0, 100));
  }
  if ('rows' in keep) {
    // Cut short it would be taken for the whole.
    if (!Array.isArray(value) || value.length > mostRows) return undefined;
    return value.map((row) => picked(row, keep.rows) ?? null);
  }
  if (!isJson(value)) return undefined;
  const made = objectOf([]) as Record<string, unknown>;
  for (const [name, inside] of wantedIn(keep)) {
    const left = Object.hasOwn(value, name) ? picked(value[name], inside) : undefined;
    if (left !== undefined) made[name] = left;
  }
  return made;
};

/** Properties of such names, from wherever they lie in objects: rows of lists are nobody's settings. */
const found = (json: unknown, isWanted: (name: string) => boolean): Json => {
  const all = new Map<string, unknown>();
  let looked = 0;
  const walk = (value: unknown, depth: number): void => {
    if (!isJson(value) || depth > deepest) return;
    for (const [name, inside] of Object.entries(value)) {
      if (++looked > mostLookedAt) return;
      if (!mayPass(name)) continue;
      if (isJson(inside)) walk(inside, depth + 1);
      else if (isWanted(name) && isPlain(inside))
        all.set(name, all.has(name) && all.get(name) !== inside ? null : inside);
    }
  };
  walk(json, 0);
  return objectOf(all);
};

/** Whether the answer to a request is read: to GET, and to POST where that only searches. */
export const isReading = (method: string, path: string): boolean => {
  const confirmed = confirmedAt(path);
  if (/^post$/i.test(method)) return confirmed?.byPost === true;
  return /^get$/i.test(method) && (confirmed !== null || isNamedAt(path));
};

/**
 * All of an answer that may leave the page's world: the properties that a reader wants, and of those none whose name
 * smells of a secret. The same again of what it made itself, so that what arrives is cut down by it once more.
 * Null: nothing is wanted.
 */
export const project = (path: string, json: unknown): Json | null => {
  if (!isJson(json) || isRefused(json)) return null;
  const confirmed = confirmedAt(path);
  if (confirmed) return picked(json, confirmed.keep) as Json;
  return isNamedAt(path) ? found(json, isNameAt(path)) : null;
};
