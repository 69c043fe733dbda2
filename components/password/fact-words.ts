import { t } from '../../utils/i18n/t.ts';
import type { AttackTime } from '../../utils/password/attack-time.ts';
import type { AskedFor, Facts } from '../../utils/password/facts.ts';
import type { PolicyMark } from '../../utils/password/policy.ts';

const times: Readonly<Record<AttackTime, () => string>> = {
  seconds: () => t('password.attack.seconds'),
  minutes: () => t('password.attack.minutes'),
  hours: () => t('password.attack.hours'),
  days: () => t('password.attack.days'),
  months: () => t('password.attack.months'),
  years: () => t('password.attack.years'),
  centuries: () => t('password.attack.centuries'),
};

/** A password of the day may be gone tomorrow: what holds for less than a year is no hindrance to a thief. */
export const isSlowToGuess = (time: AttackTime): boolean => time === 'years' || time === 'centuries';

export const attackWords = (time: AttackTime): string => t('password.attack.line', [times[time]()]);

interface Fact {
  readonly text: string;
  readonly met: boolean;
}

/** The facts that are known, as sentences. Caps lock is said only while it is on. */
export const factWords = ({ matches, capsLock, longForAdministrator }: Facts): readonly Fact[] => [
  ...(capsLock ? [{ text: t('password.fact.caps_lock'), met: false }] : []),
  ...(matches === null
    ? []
    : [{ text: matches ? t('password.fact.matches') : t('password.fact.differs'), met: matches }]),
  ...(longForAdministrator === null
    ? []
    : [
        {
          text: longForAdministrator ? t('password.fact.long') : t('password.fact.short'),
          met: longForAdministrator,
        },
      ]),
];

const marks: Readonly<Record<PolicyMark, (asked: AskedFor) => string>> = {
  length: ({ minLength }) => t('password.policy.length', [minLength]),
  uppercase: () => t('password.article.uppercase'),
  lowercase: () => t('password.article.lowercase'),
  number: () => t('password.article.number'),
  symbol: () => t('password.article.symbol'),
  'no-username': () => t('password.article.no_username'),
};

export const policyTitle = ({ daysOld }: AskedFor): string =>
  daysOld === 0 ? t('password.policy.today') : t('password.policy.title', daysOld);

export const policyWords = (asked: AskedFor) =>
  asked.checks.map(({ mark, met }) => ({
    text: marks[mark](asked),
    met,
    state: met ? t('password.article.yes') : t('password.article.no'),
  }));
