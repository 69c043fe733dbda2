import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Stands in for the browser's catalogue in unit tests: the real English texts, with $1, $2 filled in. */
const catalogue: unknown = parse(readFileSync('utils/i18n/locales/en.yml', 'utf8'));

const lookUp = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], catalogue);

const plural = (forms: Record<string, string>, n: number): string | undefined => forms[String(n)] ?? forms.n;

export const i18n = {
  t(key: string, ...args: unknown[]): string {
    const found = lookUp(key);
    const n = typeof args[0] === 'number' ? args[0] : undefined;
    const subs = (args.find(Array.isArray) as unknown[] | undefined) ?? (n === undefined ? [] : [n]);
    const text =
      typeof found === 'string'
        ? found
        : n === undefined
          ? undefined
          : plural(found as Record<string, string>, n);
    if (text === undefined) throw new Error(`no text for ${key}`);
    return text.replace(/\$(\d)/g, (_whole, index: string) => String(subs[Number(index) - 1] ?? ''));
  },
};
