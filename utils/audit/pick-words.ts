import type { RuleId } from '../baseline/finding.ts';
import type { RuleWords, Words } from '../baseline/words.ts';

type RulesOf = Partial<Words['rules']>;

/** The package's own file; its content is held by the tests of the words. */
const rulesOf = (file: unknown): RulesOf =>
  typeof file === 'object' && file !== null && 'rules' in file ? ((file as Partial<Words>).rules ?? {}) : {};

/**
 * The words of the asked rules, from `words/<language>.json` and, for what it lacks, from the English one. `load`
 * gives null for a file that the package does not hold.
 */
export async function pickWords(
  rules: readonly RuleId[],
  language: string,
  load: (path: string) => Promise<unknown>,
): Promise<Readonly<Record<string, RuleWords>>> {
  const wanted = rulesOf(language === 'en' ? null : await load(`/words/${language}.json`));
  const lacking = rules.some((rule) => wanted[rule] === undefined);
  const english = rulesOf(lacking ? await load('/words/en.json') : null);
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const words = wanted[rule] ?? english[rule];
      return words ? [[rule, words]] : [];
    }),
  );
}
