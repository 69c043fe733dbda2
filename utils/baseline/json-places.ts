import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

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

/** What would have been right there, by what the parser missed. */
const wanted: Readonly<Record<string, string>> = {
  PropertyNameExpected: '"…"',
  ColonExpected: ':',
  CommaExpected: ',',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
  EndOfFileExpected: 'EOF',
  UnexpectedEndOfString: '"',
};
const anyValue = '{ [ "…" 0 true false null';

const deepest = 32;
/** Where brackets are nested deeper than in any file of ours: the parser calls itself for each. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()] ?? '';
    if ('{['.includes(sign)) depth += 1;
    if ('}]'.includes(sign)) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
}

const placed = ({ type, offset: at, value, children = [] }: Node): Placed => {
  if (type === 'array') return { at, kind: 'array', items: children.map(placed) };
  if (type !== 'object') return { at, kind: 'plain', value };
  const entries = children.flatMap(({ children: [key, of] = [] }) =>
    key && of ? [{ key: String(key.value), at: key.offset, value: placed(of) }] : [],
  );
  return { at, kind: 'object', entries };
};

export type ParsedJson =
  | { readonly ok: true; readonly value: Placed }
  | { readonly ok: false; readonly complaint: Complaint };

/** Strict JSON, with places: `JSON.parse` does not tell every browser's user where it failed. */
export function parseJson(text: string): ParsedJson {
  const broken = (at: number, words: string): ParsedJson => ({
    ok: false,
    complaint: { ...placeOf(text, at), why: 'notJson', words: [words] },
  });
  const deep = tooDeepAt(text);
  if (deep !== null) return broken(deep, `${deepest} × { [`);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  if (first || !tree) {
    const missed = first ? wanted[printParseErrorCode(first.error)] : undefined;
    return broken(first?.offset ?? 0, missed ?? anyValue);
  }
  return { ok: true, value: placed(tree) };
}

/** The value without its places. */
export function plainOf(placed: Placed): unknown {
  if (placed.kind === 'plain') return placed.value;
  if (placed.kind === 'array') return placed.items.map(plainOf);
  return Object.fromEntries(placed.entries.map(({ key, value }) => [key, plainOf(value)]));
}
