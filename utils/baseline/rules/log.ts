import type { SettingId } from '../../screens/settings.ts';
import { choiceOf } from '../choice.ts';
import { judgeValue } from '../known.ts';
import type { Judgement, Rule } from '../rule.ts';

/** The level known to leave out what an investigation needs (vendor help, Troubleshooting; the article). */
const tooLittle = 'exceptions only';

export function judgeLevel(words: string): Omit<Judgement, 'basis'> {
  const level = choiceOf(words);
  const seen = { observed: words, expected: 'Detailed' };
  if (level === 'detailed') return { ...seen, outcome: 'pass' };
  if (level === tooLittle) return { ...seen, outcome: 'fail', reason: 'too-little' };
  // The full list of levels is not documented: one we do not know is asked about, never green by itself.
  return level === ''
    ? { outcome: 'unknown', reason: 'unknown-option' }
    : { ...seen, outcome: 'review', reason: 'other-level' };
}

interface LogRule extends Pick<Rule, 'id'> {
  readonly setting: SettingId & `log.${string}`;
}

const logRule = ({ id, setting }: LogRule): Rule => ({
  id,
  severity: 'medium',
  // Both are set on one page and saved at once.
  problem: 'log-detail',
  screens: ['logSettings'],
  marks: [setting],
  stated: setting,
  judge: (facts) => judgeValue(facts.known(setting), judgeLevel),
});

export const logRules: readonly Rule[] = [
  logRule({ id: 'log.delivery', setting: 'log.deliveryLevel' }),
  logRule({ id: 'log.smtp', setting: 'log.smtpLevel' }),
];
