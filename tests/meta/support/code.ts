/**
 * A scanner that is just good enough to tell code from comments and literals, for the rules in this folder.
 * Known gap: an expression inside `${...}` of a template is taken as text of the template.
 */
export type Piece =
  | { readonly kind: 'code'; readonly text: string; readonly at: number }
  | { readonly kind: 'comment'; readonly text: string; readonly at: number }
  /** `value` is the raw text between the quotes. */
  | { readonly kind: 'string'; readonly text: string; readonly value: string; readonly at: number };

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/y;
const regex = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;

/** A slash starts a regular expression where a value may start. */
const valueMayStart = (before: string): boolean => {
  const trimmed = before.trimEnd();
  return trimmed === '' || /[=(,:;!&|?{}[+\-*%~^<>]$|\b(return|typeof|case|of|in)$/.test(trimmed);
};

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Splits TypeScript into code, comments and string literals, in order, nothing left out. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let code = '';
  let codeAt = 0;
  const flush = (): void => {
    if (code !== '') found.push({ kind: 'code', text: code, at: codeAt });
    code = '';
  };
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const asComment = char === '/' ? matchAt(comment, text, at) : undefined;
    const asString = asComment === undefined && /['"`]/.test(char) ? matchAt(quoted, text, at) : undefined;
    const asRegex =
      asComment === undefined && char === '/' && valueMayStart(code || lastText(found))
        ? matchAt(regex, text, at)
        : undefined;
    const literal = asComment ?? asString;
    if (literal !== undefined) {
      flush();
      found.push(
        asComment === undefined
          ? { kind: 'string', text: literal, value: literal.slice(1, -1), at }
          : { kind: 'comment', text: literal, at },
      );
      at += literal.length;
      codeAt = at;
    } else {
      if (code === '') codeAt = at;
      const taken = asRegex ?? char;
      code += taken;
      at += taken.length;
    }
  }
  flush();
  return found;
}

const lastText = (found: readonly Piece[]): string =>
  found.findLast((piece) => piece.kind !== 'comment')?.text ?? '';

/** The code alone: comments gone, string contents emptied, line numbers kept. */
export const codeOnly = (text: string): string =>
  pieces(text)
    .map((piece) => {
      if (piece.kind === 'code') return piece.text;
      const lines = piece.text.replace(/[^\n]/g, '');
      return piece.kind === 'string' ? `''${lines}` : lines;
    })
    .join('');

export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
