import type { Finding } from '../../../utils/baseline/finding.ts';
import type { Words } from '../../../utils/baseline/words.ts';

/** A code in words: the rule's own first. A code without words is shown as it is, since silence would hide it. */
export function codeText(code: string, finding: Finding, words: Words): string {
  const own = words.rules[finding.rule]?.reasons ?? {};
  const found = [own, words.common].find((sentences) => Object.hasOwn(sentences, code));
  return found?.[code] ?? code;
}

/** Nothing else is known of it. */
export const isNotVisited = ({ outcome, reason }: Finding): boolean =>
  outcome === 'not-checked' && (reason === undefined || reason === 'not-visited');

/** Why a finding is what it is. One that was not visited always has a reason. */
export function reasonText(finding: Finding, words: Words): string | null {
  const code = isNotVisited(finding) ? 'not-visited' : (finding.reason ?? null);
  return code === null ? null : codeText(code, finding, words);
}
