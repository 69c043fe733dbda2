import type { AddressesView } from '../../components/options/Addresses.tsx';
import type { OptionsView } from '../../components/options/OptionsPage.tsx';
import type { ServerRecord, Store } from '../../utils/audit/record.ts';
import { type Advisories, shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { standard } from '../../utils/baseline/profiles.ts';
import { daysSince } from '../sidepanel/view/build-date.ts';
import { questionItems } from '../sidepanel/view/questions-view.ts';

const lastSeen = ({ visits, readings }: ServerRecord): string | null => {
  const times = [...Object.values(visits), ...Object.values(readings).map(({ readAt }) => readAt)];
  return times.reduce<string | null>((last, time) => (last === null || time > last ? time : last), null);
};

/** The servers this browser knows, by name, and the addresses that were enabled. */
export function optionsView(
  store: Store,
  addresses: AddressesView,
  advisories: Advisories,
  now: string,
): OptionsView {
  const servers = Object.values(store.servers).map((record) => ({
    id: record.id,
    name: record.product.hostname ?? record.id,
    origins: record.origins,
    version: record.product.version,
    lastSeen: lastSeen(record),
    profile: record.profile,
    custom: record.custom ?? null,
    context: record.context,
    questions: questionItems(record),
  }));
  const days = daysSince(advisories.asOf, now);
  return {
    servers: servers.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    addresses,
    advisories: {
      asOf: advisories.asOf,
      days,
      old: days > standard.advisoriesStaleDays,
      count: advisories.entries.length,
      newestBuild: advisories.newestBuild,
      brought: advisories !== shippedAdvisories,
    },
  };
}
