import { lineOf, pieces } from './code.ts';
import type { Source } from './sources.ts';

export interface MessageUse {
  readonly path: string;
  readonly line: number;
  /** The key, with `*` for what is computed. */
  readonly shown: string;
  matches(key: string): boolean;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Keys asked for with `t(...)`: every literal of its first argument, so that both ends of a condition count, and
 * every literal typed as `MessageKey` or standing in a table of keys, told by its shape `section.name` and the
 * mark `satisfies Record<..., MessageKey>` or `: MessageKey` in the same file.
 */
export function usesOf({ path, text }: Source): readonly MessageUse[] {
  const found: MessageUse[] = [];
  const wholeFile = /\bMessageKey\b/.test(text);
  let depth = 0;
  let inside = false;
  let previous = '';
  for (const piece of pieces(text)) {
    if (piece.kind === 'comment') continue;
    if (piece.kind === 'code') {
      for (const [at, char] of [...piece.text].entries()) {
        const opens = char === '(' && /(?:^|[^\w$.])t$/.test((previous + piece.text.slice(0, at)).slice(-3));
        if (opens && !inside) {
          inside = true;
          depth = 0;
        } else if (inside && '([{'.includes(char)) depth += 1;
        else if (inside && ')]}'.includes(char)) {
          if (depth === 0) inside = false;
          depth -= 1;
        } else if (inside && char === ',' && depth === 0) inside = false;
      }
      previous = piece.text.slice(-3);
      continue;
    }
    previous = "''";
    const isKey = /^[a-zA-Z]\w*(\.[\w${}.]+)+/.test(piece.value.replace(/\$\{[^}]*\}/g, '$'));
    if (!isKey || !(inside || wholeFile)) continue;
    const parts = piece.value.split(/\$\{[^}]*\}/);
    const pattern = new RegExp(`^${parts.map(literal).join('[\\w.]+')}$`);
    found.push({
      path,
      line: lineOf(text, piece.at),
      shown: parts.join('*'),
      matches: (key) => pattern.test(key),
    });
  }
  return found;
}
