import type { AccessRow } from '../../screens/settings.ts';
import { bypassEntries, hasBypassList, whitelistEntries } from '../access-lists.ts';
import type { Entry } from '../access-row.ts';
import {
  bypassRow,
  emptyRow,
  type JudgeRow,
  knowsOwnAddress,
  loopbackRow,
  type Verdict,
  wideRow,
} from '../access-verdicts.ts';
import { isPartial } from '../coverage.ts';
import { isSure, withoutValue } from '../known.ts';
import { worseOfEach } from '../merge-judgements.ts';
import type { Facts, Judgement, Known, Rule } from '../rule.ts';

type Rows = readonly AccessRow[];

/** What a rule says about a list whose rows it had nothing against. */
type JudgeRest = (rows: Rows, facts: Facts) => Verdict;

const nothing: JudgeRest = () => ({ outcome: 'pass' });

export interface ListJudge {
  readonly understand: (facts: Facts, rows: Rows) => readonly Entry[];
  readonly judgeRow: JudgeRow;
  readonly judgeRest: JudgeRest;
  /** Of every row; absent: each address is a problem of its own. */
  readonly problem?: string;
}

/** One finding a row the rule has something to say about, and one for all others where the rule has not spoken. */
export function judgeList(
  list: Known<'whitelist.entries' | 'smtpAuthBypass.entries' | 'ipBypasses.entries'>,
  { understand, judgeRow, judgeRest, problem }: ListJudge,
  facts: Facts,
): readonly Judgement[] {
  if (list.state !== 'value') return [withoutValue(list)];
  const { reading, value: rows } = list;
  const basis = [reading];
  const judged = understand(facts, rows).map((entry): Judgement | null => {
    const { row, observed } = entry;
    const verdict: Verdict | null =
      row.disabled === true ? { outcome: 'not-applicable', reason: 'row-disabled' } : judgeRow(entry, facts);
    const key = row.address.trim();
    const about = { subject: { kind: 'row', key }, problem: problem ?? `whitelist:${key}` } as const;
    return verdict && { ...about, observed, expected: 'none', ...verdict, basis };
  });
  const said = judged.filter((judgement) => judgement !== null);
  const whole = isSure(list) && !isPartial(reading.coverage);
  // Of rows that are no fault by their nature, such as the shipped ones, what is wanted still holds.
  const restSpeaks = said.every(({ outcome }) => outcome === 'not-applicable');
  if (whole && !restSpeaks) return said;
  // Of a list seen in part, or not for certain, one finding speaks for all rows without a fault.
  const kept = said.filter(({ outcome }) => outcome !== 'pass');
  const observed = rows.length === 0 ? 'empty' : 'none';
  return [...kept, { observed, expected: 'none', ...judgeRest(rows, facts), basis }];
}

const restOfLoopback: JudgeRest = (_rows, facts) => ({
  outcome: 'pass',
  notes: knowsOwnAddress(facts) ? [] : ['own-address-unknown'],
});

interface ListRule extends Pick<Rule, 'id' | 'severity'> {
  readonly judgeRow: JudgeRow;
  readonly judgeRest?: JudgeRest;
}

const listRule = ({ id, severity, judgeRow, judgeRest = nothing }: ListRule): Rule => ({
  id,
  severity,
  problem: 'whitelist',
  screens: ['whitelist'],
  marks: ['whitelist.entries'],
  stated: 'whitelist.entries',
  judge: (facts) =>
    judgeList(facts.known('whitelist.entries'), { understand: whitelistEntries, judgeRow, judgeRest }, facts),
});

const inColumn: ListJudge = {
  understand: whitelistEntries,
  judgeRow: bypassRow,
  judgeRest: (rows, facts) => {
    const missing = rows.some(({ switches, disabled }) => !disabled && switches.authBypass === undefined);
    return missing && !hasBypassList(facts)
      ? { outcome: 'unknown', reason: 'label-not-found' }
      : { outcome: 'pass' };
  },
};

const inOwnList: ListJudge = { understand: bypassEntries, judgeRow: bypassRow, judgeRest: nothing };

const hasColumn = (list: Known<'whitelist.entries'>): boolean =>
  list.state === 'value' && list.value.some(({ switches }) => switches.authBypass !== undefined);

/** In a column of the whitelist, or in a list of its own; where both were seen, both count. */
const authBypass: Rule = {
  id: 'wl.auth_bypass',
  severity: 'high',
  problem: 'whitelist',
  // The first has a way to it only where the list exists.
  screens: ['smtpAuthBypass', 'whitelist'],
  marks: ['smtpAuthBypass.entries', 'whitelist.entries'],
  stated: null,
  judge: (facts) => {
    const whitelist = facts.known('whitelist.entries');
    const own = facts.known('smtpAuthBypass.entries');
    const separate = hasBypassList(facts);
    return worseOfEach([
      ...(separate || own.reading ? judgeList(own, inOwnList, facts) : []),
      ...(!separate || hasColumn(whitelist) ? judgeList(whitelist, inColumn, facts) : []),
    ]);
  },
};

export const whitelistRules: readonly Rule[] = [
  listRule({ id: 'wl.empty', severity: 'medium', judgeRow: emptyRow }),
  authBypass,
  listRule({ id: 'wl.loopback', severity: 'medium', judgeRow: loopbackRow, judgeRest: restOfLoopback }),
  listRule({
    id: 'wl.wide',
    severity: 'high',
    judgeRow: wideRow,
    judgeRest: () => ({ outcome: 'pass', by: 'whitelistWidestPrefix' }),
  }),
];
