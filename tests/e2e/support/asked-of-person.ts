import { checklistOf } from '../../../utils/audit/checklist.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import type { ExtensionChromium } from './chromium.ts';
import { everythingStored, now, recordsIn } from './stored.ts';

const vouched = new Set(rules.flatMap((rule) => (rule.vouched ? [rule.id] : [])));

/** What of a setting the pages, or what a person can state of them, do not tell. */
const notShown: ReadonlySet<string> = new Set([
  // Who an account belongs to.
  'confirm-each',
  // The list of 7.x to 15.x is not known to say whether sign-in is restricted by address.
  'restriction-unseen',
  // The list counts no addresses, so that they may be none.
  'addresses-unseen',
  // A person who looked states the rules against floods alone, and of a whitelist that it is empty or its rows.
  'only-floods-stated',
  'column-unstated',
]);

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
    vouched.has(rule) || notShown.has(reason ?? '') || (!heard && reason === 'cannot-be-seen');
  return findings
    .filter((finding) => finding.outcome === 'review' && !forPerson(finding))
    .map(({ rule, reason }) => `${rule}: ${reason}`);
}
