import type { IdsRow } from '../../screens/settings.ts';
import { isLegacy } from '../access-row.ts';
import { legacyLacks, noSuchSetting } from '../asked.ts';
import { productOf } from '../build.ts';
import { judgePresence, judgeRules, ofWhole, type Verdict, type WantedRule } from '../ids-presence.ts';
import { covers } from '../ids-rows.ts';
import type { Facts, Lacking, Rule } from '../rule.ts';

const newer: Verdict = { outcome: 'not-applicable', reason: 'newer-builds' };
const replaced: Verdict = { outcome: 'not-applicable', reason: 'replaced' };
const generationUnread: Verdict = { outcome: 'unknown', reason: 'generation-unread' };

const hasSuccessor = (rows: readonly IdsRow[]): boolean =>
  rows.some(({ by: counted }) => counted === 'ip' || counted === 'email');

const countsByProtocol = (rows: readonly IdsRow[]): boolean =>
  rows.some(({ by: counted }) => counted === 'protocol');

/** 16.x and 17.x have the kinds of rules of 13.x; which build brought the others is not known, so the list tells. */
function absentBefore100(facts: Facts, rows: readonly IdsRow[]): Verdict | null {
  if (isLegacy(facts)) return noSuchSetting;
  if (facts.server.generation === null) return generationUnread;
  return facts.server.generation === 'M16' || (countsByProtocol(rows) && !hasSuccessor(rows)) ? newer : null;
}

/** Of 5.x to 12.x no such rule is documented; without a version one of 13.x is assumed. */
export function absentBefore13(facts: Facts): Verdict | null {
  const { generation } = facts.server;
  const { major } = productOf(facts);
  if (generation === 'L5' || (generation === 'L7' && major !== null && major < 13)) return noSuchSetting;
  return generation === null ? generationUnread : null;
}

/** "Brute Force" without more may count anything. */
const by =
  (what: NonNullable<IdsRow['by']>): WantedRule['is'] =>
  ({ type, by: counted }) =>
    type === 'bruteForce' && (counted === undefined ? null : counted === what);

/** One that watches SMTP: every stolen mailbox is used there. */
const byProtocol: WantedRule['is'] = (row) => {
  const fits = by('protocol')(row);
  return fits === false ? false : covers(row, 'smtp');
};

interface PresenceRule extends Pick<Rule, 'id' | 'severity'>, WantedRule {
  readonly problem?: string;
  readonly lacking?: Rule['lacking'];
}

export const presenceRule = ({
  id,
  severity,
  problem = 'guessing',
  lacking,
  ...wanted
}: PresenceRule): Rule => ({
  id,
  severity,
  problem,
  screens: ['abuseDetection'],
  marks: ['ids.rules'],
  stated: null,
  ...(lacking && { lacking }),
  judge: (facts) => judgePresence(wanted, facts),
});

const actions = (rows: readonly IdsRow[]): string =>
  ['block', 'delay', 'notify', null]
    .filter((each) => rows.some(({ action }) => action === each))
    .map((each) => each ?? '?')
    .join(' ');

/** With a notification the block time is ignored (vendor help). To delay is a choice of the newest builds, no weakening. */
function judgeActions(rows: readonly IdsRow[]): Verdict {
  const own = rows.filter(({ type, enabled }) => type === 'bruteForce' && enabled !== false);
  if (own.length === 0) return { outcome: 'not-applicable', reason: 'no-guessing-rule' };
  const seen = { observed: actions(own), expected: 'block' };
  if (own.some(({ action }) => action === 'block' || action === 'delay')) {
    return {
      ...seen,
      outcome: 'pass',
      notes: own.some(({ action }) => action === 'notify') ? ['some-notify'] : [],
    };
  }
  return own.some(({ action }) => action === null)
    ? { ...seen, outcome: 'unknown', reason: 'action-unread' }
    : { ...seen, outcome: 'fail', reason: 'all-notify' };
}

const actionBlocks: Rule = {
  id: 'ids.action_blocks',
  severity: 'high',
  problem: 'guessing',
  screens: ['abuseDetection'],
  marks: ['ids.rules'],
  stated: null,
  lacking: legacyLacks,
  judge: (facts) =>
    judgeRules(facts, (rows, { coverage }) => {
      const verdict = judgeActions(rows);
      if (verdict.outcome === 'pass') return verdict;
      // Of 5.x to 15.x no choice of action is documented, so that none was read says nothing.
      const unsaid = verdict.reason === 'no-guessing-rule' || verdict.reason === 'action-unread';
      return unsaid && isLegacy(facts) ? noSuchSetting : ofWhole(verdict, coverage);
    }),
};

const protocolLacking: Readonly<Partial<Record<'L5' | 'M100' | 'M100n', Lacking>>> = {
  L5: 'no-such-setting',
  M100: 'no-such-setting',
  M100n: 'no-such-setting',
};

export const guessingRules: readonly Rule[] = [
  presenceRule({
    id: 'ids.bruteforce.ip',
    severity: 'high',
    lacking: legacyLacks,
    is: by('ip'),
    byAddress: true,
    absent: absentBefore100,
  }),
  presenceRule({
    id: 'ids.bruteforce.email',
    severity: 'high',
    lacking: legacyLacks,
    is: by('email'),
    absent: absentBefore100,
    notes: ['owner-locked-out'],
  }),
  presenceRule({
    id: 'ids.bruteforce.protocol',
    severity: 'high',
    lacking: protocolLacking,
    is: byProtocol,
    byAddress: true,
    absent: (facts, rows) => {
      const { generation } = facts.server;
      const isNew = generation === 'M100' || generation === 'M100n';
      return hasSuccessor(rows) || (isNew && !countsByProtocol(rows)) ? replaced : absentBefore13(facts);
    },
  }),
  presenceRule({
    id: 'ids.retrieval',
    severity: 'low',
    lacking: legacyLacks,
    is: ({ type }) => type === 'passwordRetrieval',
    absent: absentBefore100,
  }),
  actionBlocks,
];
