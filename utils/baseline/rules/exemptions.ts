import type { Generation } from '../../screens/screen.ts';
import type { AccessRow, AccessSwitch } from '../../screens/settings.ts';
import { whitelistEntries } from '../access-lists.ts';
import { anyOn, anyUnread, type Entry, entriesOf, isOn, isUnread } from '../access-row.ts';
import type { JudgeRow, Verdict } from '../access-verdicts.ts';
import { sizeOf } from '../addresses.ts';
import { askPerson } from '../ask-person.ts';
import { noSuchSetting } from '../asked.ts';
import type { Facts, Lacking, Rule } from '../rule.ts';
import { judgeList } from './whitelist.ts';

const unreadSwitch: Verdict = { outcome: 'unknown', reason: 'switch-unread' };

/** Generations whose help names the column: where it is not found there, it was not read right. */
interface Column {
  readonly keys: readonly AccessSwitch[];
  readonly documented: readonly Generation[];
  /** What is said where it is neither documented nor seen. */
  readonly unseen: string;
}

const lacksColumns: Readonly<Partial<Record<Generation, Lacking>>> = {
  L5: 'no-such-setting',
  L7: 'no-such-setting',
  M16: 'no-such-setting',
};

const has = (row: AccessRow, { keys }: Column): boolean =>
  keys.some((key) => row.switches[key] !== undefined);
const on = (row: AccessRow, { keys }: Column): boolean => keys.some((key) => isOn(row, key));
const unread = (row: AccessRow, { keys }: Column): boolean => keys.some((key) => isUnread(row, key));

/** What a list without the column says, by what is known of the version. */
function withoutColumn(column: Column, facts: Facts): Verdict {
  const { generation } = facts.server;
  const list = facts.known('whitelist.entries');
  if (list.state === 'value' && list.reading.method === 'stated')
    return { outcome: 'review', reason: 'column-unstated' };
  if (generation === null || column.documented.includes(generation))
    return { outcome: 'unknown', reason: 'label-not-found' };
  return lacksColumns[generation] ? noSuchSetting : { outcome: 'not-applicable', reason: column.unseen };
}

interface ColumnRule extends Pick<Rule, 'id' | 'severity'> {
  readonly column: Column;
  /** Of an entry in which it is on. */
  readonly judgeOn: (entry: Entry) => Verdict;
}

const columnRule = ({ id, severity, column, judgeOn }: ColumnRule): Rule => {
  const judgeRow: JudgeRow = (entry) => {
    if (on(entry.row, column)) return judgeOn(entry);
    return unread(entry.row, column) ? unreadSwitch : null;
  };
  const isNever = ({ server }: Facts): boolean =>
    server.generation !== null && lacksColumns[server.generation] !== undefined;
  return {
    id,
    severity,
    problem: 'whitelist',
    screens: ['whitelist'],
    marks: ['whitelist.entries'],
    stated: null,
    lacking: lacksColumns,
    judge: (facts) =>
      judgeList(
        facts.known('whitelist.entries'),
        {
          understand: whitelistEntries,
          judgeRow,
          judgeRest: (rows) => {
            // Nothing is exempt in an empty list; where it never has the column, that is the reason.
            if (rows.length === 0) return isNever(facts) ? noSuchSetting : { outcome: 'pass' };
            const missing = rows.some((row) => row.disabled !== true && !has(row, column));
            return missing ? withoutColumn(column, facts) : { outcome: 'pass' };
          },
        },
        facts,
      ),
  };
};

const isShared = ({ span }: Entry): boolean => span !== null && sizeOf(span) > 1n;

/** Gateways stand in it without any toggle: that only tells where mail really came from (vendor KB a3592). */
const bypassEntry: JudgeRow = ({ row, gateway }) => {
  if (Object.keys(row.switches).length === 0)
    return { outcome: 'review', severity: 'low', reason: 'toggles-unseen' };
  if (anyOn(row)) {
    return gateway
      ? { outcome: 'pass', notes: ['gateway-exempt'] }
      : { outcome: 'review', severity: 'low', reason: 'checks-skipped' };
  }
  return anyUnread(row) ? unreadSwitch : { outcome: 'pass', notes: ['header-only'] };
};

const ipBypass: Rule = {
  id: 'antispam.ip_bypass',
  severity: 'low',
  problem: 'ip-bypasses',
  screens: ['ipBypasses'],
  marks: ['ipBypasses.entries'],
  stated: 'ipBypasses.entries',
  lacking: { L5: 'place-unknown', L7: 'place-unknown' },
  judge: (facts) =>
    judgeList(
      facts.known('ipBypasses.entries'),
      {
        understand: (known, rows) => entriesOf(rows, known),
        judgeRow: bypassEntry,
        judgeRest: () => ({ outcome: 'pass' }),
        problem: 'ip-bypasses',
      },
      facts,
    ),
};

/** Global trusted senders stand in a box that only opens for editing, so nothing of it is read. */
const trustedSenders = askPerson({
  id: 'antispam.trusted_senders',
  severity: 'medium',
  problem: 'trusted-senders',
  screens: [],
});

export const exemptionRules: readonly Rule[] = [
  columnRule({
    id: 'wl.brute_force_bypass',
    severity: 'medium',
    column: { keys: ['bruteForceBypass'], documented: ['M100'], unseen: 'no-column' },
    // Private addresses are never blocked in any case (vendor help, IDS Rules).
    judgeOn: ({ builtIn }) =>
      builtIn
        ? { outcome: 'review', severity: 'low', reason: 'built-in-exempt' }
        : { outcome: 'fail', reason: 'guessing-unwatched' },
  }),
  columnRule({
    id: 'wl.spam_bypass',
    severity: 'medium',
    column: { keys: ['spamBypass', 'ipBypass'], documented: ['M100', 'M100n'], unseen: 'no-column' },
    judgeOn: (entry) => {
      if (entry.builtIn) return { outcome: 'review', severity: 'low', reason: 'built-in-exempt' };
      if (!entry.gateway) return { outcome: 'fail', reason: 'spam-unchecked' };
      return isShared(entry)
        ? { outcome: 'review', severity: 'low', reason: 'shared-range' }
        : { outcome: 'pass', notes: ['gateway-exempt'] };
    },
  }),
  columnRule({
    id: 'wl.tcp_proxy',
    severity: 'high',
    column: { keys: ['tcpProxy'], documented: [], unseen: 'no-proxy-column' },
    judgeOn: ({ gateway }) =>
      gateway
        ? { outcome: 'review', severity: 'medium', reason: 'perhaps-balancer' }
        : { outcome: 'review', reason: 'needs-proxy-header' },
  }),
  ipBypass,
  trustedSenders,
];
