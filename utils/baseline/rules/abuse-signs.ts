import type { IdsRow } from '../../screens/settings.ts';
import { counting, type Misfit, misfitsOf } from '../ids-bands.ts';
import { judgeRules, ofWhole, type Verdict } from '../ids-presence.ts';
import { numbersOf } from '../ids-rows.ts';
import type { Facts, Rule } from '../rule.ts';
import { absentBefore13, presenceRule } from './guessing.ts';

/** Worst first, each with what it makes of the finding. */
const misfits: Readonly<Record<Misfit, Pick<Verdict, 'outcome' | 'severity'>>> = {
  'far-too-lax': { outcome: 'fail', severity: 'medium' },
  'too-lax': { outcome: 'review', severity: 'medium' },
  'short-block': { outcome: 'review', severity: 'medium' },
  'too-strict': { outcome: 'review', severity: 'low' },
  'long-block': { outcome: 'review', severity: 'low' },
};
const worstFirst = Object.keys(misfits) as readonly Misfit[];

function judgeNumbers(rows: readonly IdsRow[], facts: Facts): Verdict {
  const active = counting(rows).map((row) => ({ row, found: misfitsOf(row, facts) }));
  if (active.length === 0) return { outcome: 'not-applicable', reason: 'no-counting-rule' };
  const all = new Map(active.flatMap(({ found }) => found ?? []));
  const floods = active.some(({ row }) => row.type === 'dos');
  const shared = floods && facts.context.usersBehindOneAddress !== undefined ? ['shared-address'] : [];
  const [worst, ...others] = worstFirst.filter((each) => all.has(each));
  const unread = active.some(({ found }) => found === null);
  if (worst) {
    const off = active.filter(({ found }) => found !== null && found.length > 0);
    const notes = [...others, ...(unread ? ['numbers-unread'] : []), ...shared];
    const by = all.get(worst);
    return {
      ...misfits[worst],
      ...(by && { by }),
      observed: off.map(({ row }) => numbersOf(row)).join(', '),
      reason: worst,
      notes,
    };
  }
  if (unread) return { outcome: 'unknown', reason: 'numbers-unread' };
  return { outcome: 'pass', observed: active.map(({ row }) => numbersOf(row)).join(', '), notes: shared };
}

const valuesSane: Rule = {
  id: 'ids.values_sane',
  severity: 'medium',
  problem: 'ids-numbers',
  screens: ['abuseDetection'],
  marks: ['ids.rules'],
  stated: null,
  judge: (facts) =>
    judgeRules(facts, (rows, { coverage }) => {
      const verdict = judgeNumbers(rows, facts);
      return verdict.reason === 'no-counting-rule' ? ofWhole(verdict, coverage) : verdict;
    }),
};

/** Private addresses are never blocked on 16.x and later (vendor help, IDS Rules); of older ones it is not said. */
const privateRanges: Rule = {
  id: 'ids.private_ranges_blind',
  severity: 'info',
  problem: 'behind-proxy',
  screens: ['abuseDetection'],
  marks: [],
  stated: null,
  judge: ({ context }) => [
    context.behindProxy === true
      ? { outcome: 'review', severity: 'medium', reason: 'one-address-for-all', basis: [] }
      : {
          outcome: 'not-applicable',
          reason: context.behindProxy === false ? 'no-proxy' : 'no-proxy-named',
          basis: [],
        },
  ],
};

export const abuseSignRules: readonly Rule[] = [
  presenceRule({
    id: 'ids.harvesting',
    severity: 'medium',
    problem: 'harvesting',
    is: ({ type }) => type === 'harvesting',
    byAddress: true,
  }),
  presenceRule({
    id: 'ids.internal_spammer',
    severity: 'medium',
    problem: 'spammer-notice',
    is: ({ type }) => type === 'internalSpammer',
    notice: true,
    notes: ['who-reads'],
  }),
  presenceRule({
    id: 'ids.bounces',
    severity: 'low',
    problem: 'spammer-notice',
    lacking: { L5: 'no-such-setting' },
    is: ({ type }) => type === 'bounces',
    notice: true,
    absent: absentBefore13,
  }),
  valuesSane,
  privateRanges,
];
