import type { AccessRow } from '../screens/settings.ts';
import { type Entry, entriesOf, isLegacy } from './access-row.ts';
import type { Facts } from './rule.ts';

type Rows = readonly AccessRow[];
type Entries = readonly Entry[];

/** Several rules judge the same rows of the same facts; a list of thousands is understood once. */
function once(understand: (rows: Rows, facts: Facts) => Entries): (facts: Facts, rows: Rows) => Entries {
  const known = new WeakMap<Facts, { readonly rows: Rows; readonly entries: Entries }>();
  return (facts, rows) => {
    const before = known.get(facts);
    if (before?.rows === rows) return before.entries;
    const entries = understand(rows, facts);
    known.set(facts, { rows, entries });
    return entries;
  };
}

/** The rows of the whitelist, understood. */
export const whitelistEntries = once(entriesOf);

/** A row of SMTP Authentication Bypass is a bypass by being there (vendor help v3 to current), and nothing else. */
const asBypass = (row: AccessRow): AccessRow => ({
  ...row,
  builtIn: row.builtIn ?? false,
  switches: { authBypass: row.switches.authBypass ?? true },
});

/** The rows of SMTP Authentication Bypass, understood. */
export const bypassEntries = once((rows, facts) => entriesOf(rows.map(asBypass), facts));

/** What somebody said of the whitelist, unlike what was read of it, does not show that it has the column. */
const isStated = (facts: Facts): boolean => {
  const known = facts.known('whitelist.entries');
  return known.state === 'value' && known.reading.method === 'stated';
};

/**
 * Whether this server keeps bypasses in a list of their own: 5.x to 15.x, and the newest builds, whose whitelist has
 * no column for them (hardening reference 4.3). Those are taken for the ones before them as long as nobody saw their
 * menu, so beside a whitelist that was not read the other list is asked for. Only a legacy server can hide its
 * generation.
 */
export const hasBypassList = (facts: Facts): boolean => {
  const { generation } = facts.server;
  if (isLegacy(facts) || generation === null || generation === 'M100n') return true;
  return generation === 'M100' && isStated(facts);
};
