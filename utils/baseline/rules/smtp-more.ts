import type { Limit, SettingId } from '../../screens/settings.ts';
import { choiceOf } from '../choice.ts';
import { judgeValue } from '../known.ts';
import type { Threshold } from '../profiles.ts';
import type { Facts, Judgement, Lacking, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** Two words are documented, the third by its effect (providers' guides); their default is not. */
function judgeMatch(words: string, { context, profile }: Facts): Verdict {
  const seen = { observed: words, expected: 'Email Address' };
  switch (choiceOf(words)) {
    case 'email address':
      return { ...seen, outcome: 'pass' };
    case 'domain':
      return { ...seen, outcome: 'pass', notes: ['domain-match'] };
    case 'none':
      return context.tenants === 'many' || profile.id === 'hoster'
        ? {
            ...seen,
            outcome: 'fail',
            severity: 'high',
            reason: 'sends-as-anybody',
            notes: ['many-customers'],
          }
        : { ...seen, outcome: 'fail', reason: 'sends-as-anybody' };
    case '':
      return { outcome: 'unknown', reason: 'unknown-option' };
    default:
      return { ...seen, outcome: 'review', reason: 'other-choice' };
  }
}

const authMatch: Rule = {
  id: 'smtp.auth_match',
  severity: 'medium',
  problem: 'auth-match',
  screens: ['smtpIn'],
  marks: ['smtpIn.authMatch'],
  stated: 'smtpIn.authMatch',
  lacking: { L5: 'place-unknown' },
  judge: (facts) => judgeValue(facts.known('smtpIn.authMatch'), (words) => judgeMatch(words, facts)),
};

interface LimitRule extends Pick<Rule, 'id'> {
  readonly setting: Extract<SettingId, 'smtpIn.maxBad' | 'smtpIn.maxConnections' | 'smtpIn.sessionTimeout'>;
  readonly lacking: Readonly<Partial<Record<'L5' | 'L7', Lacking>>>;
  /** Absent: any number will do. */
  readonly most?: Extract<Threshold, 'maxBadCommands' | 'sessionTimeoutMinutes'>;
}

/** Zero, and a box that is not ticked, mean no limit (vendor help: "0 = Unlimited"). */
function judgeLimit(value: Limit, { profile }: Facts, by: LimitRule['most']): Verdict {
  const seen = {
    observed: String(value),
    expected: by ? `<= ${profile[by]}` : '>= 1',
    ...(by && { by }),
  };
  if (value === 'off' || value === 0) return { ...seen, outcome: 'fail', reason: 'no-limit' };
  if (!Number.isFinite(value) || value < 0) return { outcome: 'unknown', reason: 'unknown-option' };
  return by && value > profile[by]
    ? { ...seen, outcome: 'review', reason: 'above-default' }
    : { ...seen, outcome: 'pass' };
}

const limitRule = ({ id, setting, lacking, most }: LimitRule): Rule => ({
  id,
  severity: 'low',
  problem: 'smtp-limits',
  screens: ['smtpIn'],
  marks: [setting],
  stated: setting,
  lacking,
  judge: (facts) => judgeValue(facts.known(setting), (value) => judgeLimit(value, facts, most)),
});

export const smtpMoreRules: readonly Rule[] = [
  authMatch,
  limitRule({
    id: 'smtp.max_bad_commands',
    setting: 'smtpIn.maxBad',
    lacking: { L5: 'place-unknown' },
    most: 'maxBadCommands',
  }),
  // A hoster may need a high number: only none at all is a finding.
  limitRule({
    id: 'smtp.max_connections',
    setting: 'smtpIn.maxConnections',
    lacking: { L5: 'place-unknown' },
  }),
  limitRule({
    id: 'smtp.session_timeout',
    setting: 'smtpIn.sessionTimeout',
    lacking: { L5: 'place-unknown', L7: 'place-unknown' },
    most: 'sessionTimeoutMinutes',
  }),
];
