import type { RuleId } from '../baseline/finding.ts';
import type { RuleWords, Words } from '../baseline/words.ts';

type Picked = Pick<Words, 'common'> & { readonly rules: Partial<Words['rules']> };

/** The package's own file; its content is held by the tests of the words. */
const parse = (file: unknown): Picked => {
  const { rules = {}, common = {} } = (
    typeof file === 'object' && file !== null ? file : {}
  ) as Partial<Words>;
  return { rules, common };
};

/**
 * The words of the asked rules, from `words/<language>.json` and, for what it lacks, from the English one. Sentences
 * that several rules share are among each rule's reasons. `load` gives null for a file that the package does not
 * hold.
 */
export async function pickWords(
  rules: readonly RuleId[],
  language: string,
  load: (path: string) => Promise<unknown>,
): Promise<Readonly<Record<string, RuleWords>>> {
  const english = parse(await load('/words/en.json'));
  const own = language === 'en' ? english : parse(await load(`/words/${language}.json`));
  const common = { ...english.common, ...own.common };
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const words = own.rules[rule] ?? english.rules[rule];
      return words ? [[rule, { ...words, reasons: { ...common, ...words.reasons } }]] : [];
    }),
  );
}
