import { checklistOf } from '../../../utils/audit/checklist.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import type { ExtensionChromium } from './chromium.ts';
import { everythingStored, now, recordsIn } from './stored.ts';

const vouched = new Set(rules.flatMap((rule) => (rule.vouched ? [rule.id] : [])));

/**
 * What of the questions on the one server there is could have been answered without a person.
 *
 * @param heard false: nothing of what a person is asked can be read there, neither from a page nor from a response
 */
export async function needlesslyAsked(
  chromium: ExtensionChromium,
  { heard }: { readonly heard: boolean },
): Promise<readonly string[]> {
  const [record] = recordsIn(await everythingStored(chromium));
  if (!record) return ['no record'];
  const { findings } = checklistOf(record, { advisories: shippedAdvisories, now });
  const forPerson = ({ rule, reason }: Finding): boolean =>
    vouched.has(rule) || (!heard && reason === 'cannot-be-seen');
  return findings
    .filter((finding) => finding.outcome === 'review' && !forPerson(finding))
    .map(({ rule, reason }) => `${rule}: ${reason}`);
}
