import { t } from '../../utils/i18n/t.ts';
import type { ArticleChecks, ArticleMark } from '../../utils/password/article.ts';
import type { Rating } from '../../utils/password/rating.ts';
import type { Reason } from '../../utils/password/reasons.ts';

const reasons: Readonly<Record<Reason, () => string>> = {
  'common-password': () => t('password.reason.common_password'),
  'dictionary-word': () => t('password.reason.dictionary_word'),
  'name-or-server': () => t('password.reason.name_or_server'),
  repeats: () => t('password.reason.repeats'),
  sequence: () => t('password.reason.sequence'),
  'keyboard-row': () => t('password.reason.keyboard_row'),
  'date-or-year': () => t('password.reason.date_or_year'),
  'too-short': () => t('password.reason.too_short'),
  'guessable-pattern': () => t('password.reason.guessable_pattern'),
  none: () => t('password.reason.none'),
};

const scores = ['s0', 's1', 's2', 's3', 's4'] as const;

export const meterWords = ({
  score,
  reason,
}: Rating): { readonly word: string; readonly reason: string } => ({
  word: t(`password.score.${scores[score]}`),
  reason: reasons[reason](),
});

const marks: Readonly<Record<ArticleMark, () => string>> = {
  length: () => t('password.article.length'),
  'no-word': () => t('password.article.no_word'),
  'no-username': () => t('password.article.no_username'),
  uppercase: () => t('password.article.uppercase'),
  lowercase: () => t('password.article.lowercase'),
  symbol: () => t('password.article.symbol'),
  number: () => t('password.article.number'),
};
const order = Object.keys(marks) as ArticleMark[];

const states = {
  yes: () => t('password.article.yes'),
  no: () => t('password.article.no'),
  'not-needed': () => t('password.article.not_needed'),
  unknown: () => t('password.article.unknown'),
} as const;

/** The article's list, mark by mark: what it asks for and whether it is there. */
export const articleWords = (checks: ArticleChecks) =>
  order.map((mark) => {
    const met = checks[mark];
    return { mark, met, text: marks[mark](), state: states[met]() };
  });
