import type { Coverage, Reading } from '../screens/reading.ts';
import type { IdsRow } from '../screens/settings.ts';
import { isPartial } from './coverage.ts';
import { idleReason, numbersOf } from './ids-rows.ts';
import { withoutValue } from './known.ts';
import type { Facts, Judgement } from './rule.ts';

export type Verdict = Omit<Judgement, 'basis'>;

/** One kind of rule that the list should hold. */
export interface WantedRule {
  /** Null: the row may be one, but does not say so. */
  readonly is: (row: IdsRow) => boolean | null;
  /** A notice is all that some of these rules give, and all that is asked of them. */
  readonly notice?: true;
  /** Blocks the address that something comes from. */
  readonly byAddress?: true;
  /** What is to be said where no such row is there. Null: that it is missing. */
  readonly absent?: (facts: Facts, rows: readonly IdsRow[]) => Verdict | null;
  readonly notes?: readonly string[];
}

const isZeroBlock = ({ action, blockTime }: IdsRow): boolean =>
  action !== 'delay' && action !== 'notify' && blockTime === 0;

function judgeRows(rows: readonly IdsRow[], wanted: WantedRule, facts: Facts): Verdict {
  const { is, notice, byAddress, absent, notes = [] } = wanted;
  const missing = { outcome: 'fail', expected: notice ? 'on' : 'blockingRule' } as const;
  const idle = (row: IdsRow): string | null => {
    const reason = idleReason(row);
    return notice && reason === 'notify-only' ? null : reason;
  };
  const own = rows.filter((row) => is(row) === true);
  const active = own.filter((row) => idle(row) === null);
  if (active.length > 0) {
    const observed = active.map(numbersOf).join(', ');
    // What a rule counts to may be nothing: that it is there is not that it does something.
    const counting = active.filter(({ threshold }) => threshold !== null);
    if (counting.length === 0) return { outcome: 'review', observed, reason: 'numbers-unread' };
    // A block of no length, or one that never ends: the page does not say which.
    if (!notice && counting.every(isZeroBlock))
      return { outcome: 'review', observed, reason: 'zero-block-time' };
    // Behind a proxy every visitor may come from one address: a block hits all of them, or nobody (trap T10).
    return byAddress && facts.context.behindProxy === true
      ? { outcome: 'review', severity: 'medium', observed, reason: 'behind-proxy', notes }
      : { outcome: 'pass', observed, notes };
  }
  const perhaps = rows.some((row) => is(row) === null && row.enabled !== false);
  if (perhaps) return { outcome: 'unknown', reason: 'service-unread' };
  const [first] = own;
  const said = absent?.(facts, rows);
  // Left over from an older build, and off: no gap where newer rules took its place.
  if (first && said?.reason !== 'replaced')
    return { ...missing, observed: numbersOf(first), reason: idle(first) ?? 'no-such-rule' };
  if (said) return said;
  // A kind of rule we cannot name may be the one we look for.
  return rows.some(({ type }) => type === 'other')
    ? { ...missing, outcome: 'review', observed: 'none', reason: 'other-rules' }
    : { ...missing, observed: 'none', reason: 'no-such-rule' };
}

/** Judges the list of rules as it was read. A person who states one names the rules against floods, and no others. */
export function judgeRules(
  facts: Facts,
  judge: (rows: readonly IdsRow[], reading: Reading) => Verdict,
): readonly Judgement[] {
  const list = facts.known('ids.rules');
  if (list.state !== 'value') return [withoutValue(list)];
  const { reading, value } = list;
  const verdict: Verdict =
    reading.method === 'stated' ? { outcome: 'review', reason: 'only-floods-stated' } : judge(value, reading);
  return [{ ...verdict, basis: [reading] }];
}

/** What only the whole list can say: what is not among the rows seen may be among the others. */
export const ofWhole = (verdict: Verdict, coverage: Coverage | undefined): Verdict =>
  isPartial(coverage) ? { outcome: 'unknown', reason: 'partial-list' } : verdict;

/** Whether the list of rules holds one of a kind that is in force. */
export const judgePresence = (wanted: WantedRule, facts: Facts): readonly Judgement[] =>
  judgeRules(facts, (rows, { coverage }) => {
    const verdict = judgeRows(rows, wanted, facts);
    const open = verdict.outcome !== 'pass' && verdict.outcome !== 'not-applicable';
    return open ? ofWhole(verdict, coverage) : verdict;
  });
