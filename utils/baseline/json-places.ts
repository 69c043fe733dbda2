/** A value of a JSON file with the place it stands at, so that a complaint about it can name line and column. */
export type Placed = { readonly at: number } & (
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'array'; readonly items: readonly Placed[] }
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
);

export interface Entry {
  readonly key: string;
  readonly at: number;
  readonly value: Placed;
}

export interface Complaint {
  readonly line: number;
  readonly column: number;
  readonly why:
    | 'notJson'
    | 'unknownKey'
    | 'twice'
    | 'missing'
    | 'wrongType'
    | 'outOfRange'
    | 'tooLong'
    | 'notOneOf'
    | 'older'
    | 'notADay'
    | 'future'
    | 'notKept';
  /** For the sentence of `why`. */
  readonly words: readonly string[];
}

/** Line and column, both from 1. */
export function placeOf(text: string, at: number): Pick<Complaint, 'line' | 'column'> {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What is wrong with a value, by the offset it stands at. */
export interface Fault extends Pick<Complaint, 'why' | 'words'> {
  readonly at: number;
}

export const fault = (at: number, why: Complaint['why'], ...words: readonly string[]): Fault => ({
  at,
  why,
  words,
});

/** In the order of the file, with line and column. */
export const complaintsOf = (text: string, faults: readonly Fault[]): readonly Complaint[] =>
  faults.toSorted((a, b) => a.at - b.at).map(({ at, ...said }) => ({ ...placeOf(text, at), ...said }));

class Broken extends Error {
  constructor(
    readonly at: number,
    readonly wanted: string,
  ) {
    super(wanted);
  }
}

const space = /[ \t\r\n]*/y;
const word = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const deepest = 32;

/** The grammar of JSON (RFC 8259), which `JSON.parse` reads without telling every browser's user where it failed. */
function parser(text: string) {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const next = (): string => {
    take(space);
    return text[at] ?? '';
  };
  const want = (sign: string): void => {
    if (next() !== sign) throw new Broken(at, sign);
    at += 1;
  };
  const string = (): string => {
    next();
    const found = take(word);
    if (found === null) throw new Broken(at, '"…"');
    return JSON.parse(found) as string;
  };
  const list = <T>(open: string, close: string, one: () => T): readonly T[] => {
    const found: T[] = [];
    want(open);
    if (next() === close) at += 1;
    else
      for (;;) {
        found.push(one());
        const sign = next();
        if (sign !== ',' && sign !== close) throw new Broken(at, `, ${close}`);
        at += 1;
        if (sign === close) break;
      }
    return found;
  };
  const value = (depth: number): Placed => {
    const sign = next();
    const start = at;
    if (depth > deepest) throw new Broken(at, '"…"');
    if (sign === '{') {
      const entries = list('{', '}', () => {
        next();
        const place = at;
        const key = string();
        want(':');
        return { key, at: place, value: value(depth + 1) };
      });
      return { at: start, kind: 'object', entries };
    }
    if (sign === '[') return { at: start, kind: 'array', items: list('[', ']', () => value(depth + 1)) };
    if (sign === '"') return { at: start, kind: 'plain', value: string() };
    const found = take(plain);
    if (found === null) throw new Broken(at, '{ [ "…" 0 true false null');
    return { at: start, kind: 'plain', value: JSON.parse(found) as number | boolean | null };
  };
  const whole = value(0);
  if (next() !== '') throw new Broken(at, 'EOF');
  return whole;
}

export type ParsedJson =
  | { readonly ok: true; readonly value: Placed }
  | { readonly ok: false; readonly complaint: Complaint };

export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: parser(text) };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, complaint: { ...placeOf(text, error.at), why: 'notJson', words: [error.wanted] } };
  }
}

/** The value without its places. */
export function plainOf(placed: Placed): unknown {
  if (placed.kind === 'plain') return placed.value;
  if (placed.kind === 'array') return placed.items.map(plainOf);
  return Object.fromEntries(placed.entries.map(({ key, value }) => [key, plainOf(value)]));
}
