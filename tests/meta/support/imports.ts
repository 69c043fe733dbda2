import { posix } from 'node:path';
import { lineOf, pieces } from './code.ts';
import type { Source } from './sources.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** As written. */
  readonly specifier: string;
  /** A file of ours, from the top of the repository; null for a package or `#i18n`. */
  readonly file: string | null;
  /** Gone after compilation: `import type`, `export type ... from`, or the type `import('...')`. */
  readonly typeOnly: boolean;
}

/** What stands before a module's name, up to the statement's start. */
const statement = /(?:^|[;}\s])(import|export)(\s+type\b)?(?:\s*[\w$*{][^;'"`]*?\bfrom)?\s*$/;
const dynamic = /\bimport\s*\(\s*$/;
const moduleUrl = /\bnew\s+URL\s*\(\s*$/;

const resolveFile = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const alias = /^(?:@|~|@@|~~)\/(.*)$/.exec(specifier);
  return alias?.[1] ?? null;
};

/** Static and dynamic imports, re-exports, type imports and `new URL('./file', import.meta.url)` of one file. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const found: Import[] = [];
  let code = '';
  for (const piece of pieces(text)) {
    if (piece.kind === 'comment') {
      code += ' ';
      continue;
    }
    if (piece.kind === 'code') {
      code += piece.text;
      continue;
    }
    const before = code;
    const asStatement = statement.exec(before);
    const asDynamic = dynamic.test(before);
    const asUrl = moduleUrl.test(before) && piece.value.startsWith('.');
    if (asStatement || asDynamic || asUrl) {
      found.push({
        from: path,
        line: lineOf(text, piece.at),
        specifier: piece.value,
        file: resolveFile(path, piece.value),
        typeOnly: asStatement
          ? asStatement[2] !== undefined
          : asDynamic && isType(before, text.slice(piece.at + piece.text.length)),
      });
    }
    code = '';
  }
  return found;
}

/** `typeof import('x')` and `import('x').Name` are types; `import('x')` and `import('x').then` load. */
const isType = (before: string, after: string): boolean =>
  /\btypeof\s+import\s*\(\s*$/.test(before) || /^\s*\)\s*\.\s*[A-Z]/.test(after);
