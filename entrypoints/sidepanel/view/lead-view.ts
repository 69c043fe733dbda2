import type { LeadView, RuleView } from '../../../components/checklist/model.ts';
import type { OpenRelay, PartName } from '../../../utils/baseline/open-relay.ts';
import { t } from '../../../utils/i18n/t.ts';
import type { ScreenId } from '../../../utils/screens/screen.ts';

/** Message names know no hyphen; and where each part of the answer is read. */
const parts = {
  relay: { name: 'relay', screen: 'smtpIn' },
  authenticated: { name: 'authenticated', screen: 'smtpIn' },
  domains: { name: 'domains', screen: 'domains' },
  'local-delivery': { name: 'localDelivery', screen: 'smtpIn' },
  whitelist: { name: 'whitelist', screen: 'whitelist' },
  'bypass-list': { name: 'bypassList', screen: 'smtpAuthBypass' },
} as const satisfies Record<PartName, { readonly name: string; readonly screen: ScreenId }>;

const mostAddresses = 6;

function whoText({ who, ways }: OpenRelay): string {
  if (who === 'anyone') return t('panel.relay.anyone');
  if (who === 'local-sender') return t('panel.relay.localSender');
  if (who === 'nobody') return t('panel.relay.nobody');
  const addresses = [...new Set(ways.flatMap(({ address }) => address ?? []))];
  const shown = addresses.slice(0, mostAddresses).join(', ');
  return t('panel.relay.addresses', [addresses.length > mostAddresses ? `${shown}, …` : shown]);
}

const unreadText = ({ unread }: OpenRelay): string =>
  t('panel.relay.unread', [unread.map((part) => t(`panel.relay.part.${parts[part].name}`)).join(', ')]);

/** The answer in words. What could not be told is never said as if it were nobody. */
function answerOf({ outcome }: RuleView, relay: OpenRelay): readonly string[] {
  if (outcome === 'unknown' || outcome === 'not-checked') {
    const atLeast = relay.who === 'nobody' ? [] : [t('panel.relay.atLeast', [whoText(relay)])];
    return [t('panel.relay.unknown'), ...atLeast, ...(relay.unread.length > 0 ? [unreadText(relay)] : [])];
  }
  return [whoText(relay), ...(relay.unread.length > 0 ? [unreadText(relay)] : [])];
}

/** Where to go for it: to what was not read, or else to what lets mail in. */
function screenFor(view: RuleView, { ways: [worst], unread: [missing] }: OpenRelay): ScreenId | null {
  if (missing !== undefined && view.outcome === 'unknown') return parts[missing].screen;
  if (worst?.who === 'addresses') return 'whitelist';
  return worst?.reason === 'domain-open' ? 'domains' : view.screen;
}

/** The panel's first line. */
export const leadView = (view: RuleView, relay: OpenRelay): LeadView => ({
  rule: { ...view, screen: screenFor(view, relay) },
  answer: answerOf(view, relay),
});
