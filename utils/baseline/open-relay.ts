import { outcomes, severities } from './finding.ts';
import {
  authenticatedPart,
  bypassListPart,
  domainsPart,
  localDeliveryPart,
  type Part,
  relayPart,
  type Sender,
  senders,
  type Way,
  whitelistPart,
} from './relay-parts.ts';
import type { Facts } from './rule.ts';

/** Everything the answer hangs on, in the order in which a missing one is named. */
const parts = {
  relay: relayPart,
  authenticated: authenticatedPart,
  domains: domainsPart,
  'local-delivery': localDeliveryPart,
  whitelist: whitelistPart,
  'bypass-list': bypassListPart,
} as const satisfies Record<string, (facts: Facts) => Part>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly PartName[];

/** Who can send through this server without a password, as far as it was read. */
export interface OpenRelay {
  /** The broadest of the ways found; `nobody` of none. */
  readonly who: Sender | 'nobody';
  /** Worst first. */
  readonly ways: readonly Way[];
  /** Parts that were not read, or not wholly: more ways may be in them. */
  readonly unread: readonly PartName[];
  readonly parts: Readonly<Record<PartName, Part>>;
}

const byWeight = (a: Way, b: Way): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  senders.indexOf(a.who) - senders.indexOf(b.who);

/** Puts the settings of four screens together. Pure; the panel's first line is drawn from it. */
export function openRelayOf(facts: Facts): OpenRelay {
  const found = Object.fromEntries(partNames.map((name) => [name, parts[name](facts)])) as Record<
    PartName,
    Part
  >;
  const ways = partNames.flatMap((name) => found[name].ways).toSorted(byWeight);
  return {
    who: senders.find((sender) => ways.some(({ who }) => who === sender)) ?? 'nobody',
    ways,
    unread: partNames.filter((name) => found[name].unread),
    parts: found,
  };
}
