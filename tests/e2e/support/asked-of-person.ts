import { checklistOf } from '../../../utils/audit/checklist.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import type { ExtensionChromium } from './chromium.ts';
import { everythingStored, now, recordsIn } from './stored.ts';

/** Rules about what stands on no captured page and in no known response, so that a person is asked on every server. */
const readNowhere: readonly RuleId[] = [
  // The label of the administrative log's level is not documented for any version.
  'log.other',
];

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
    vouched.has(rule) || readNowhere.includes(rule) || (!heard && reason === 'cannot-be-seen');
  return findings
    .filter((finding) => finding.outcome === 'review' && !forPerson(finding))
    .map(({ rule, reason }) => `${rule}: ${reason}`);
}
