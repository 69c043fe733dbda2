import type { Facts, Judgement, Rule } from './rule.ts';

type Asked = Pick<Rule, 'id' | 'severity' | 'problem' | 'screens' | 'lacking'> & {
  /** Says when it need not be asked. */
  readonly unless?: (facts: Facts) => Omit<Judgement, 'basis'> | null;
};

/**
 * A rule about what no page shows: it stays a question until a person vouches for it, and never passes by itself.
 * Its words say under `cannot-be-seen` what to look for.
 */
export const askPerson = ({ unless, ...rule }: Asked): Rule => ({
  ...rule,
  marks: [],
  stated: null,
  vouched: true,
  judge: (facts) => [{ ...(unless?.(facts) ?? { outcome: 'review', reason: 'cannot-be-seen' }), basis: [] }],
});
