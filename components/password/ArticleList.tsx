import { t } from '../../utils/i18n/t.ts';
import type { ArticleChecks, Met } from '../../utils/password/article.ts';
import { articleWords } from './meter-words.ts';

const signs: Readonly<Record<Met, string>> = { yes: '✓', no: '✗', 'not-needed': '–', unknown: '?' };

/** The article's marks of a secure password, ticked as they are met. */
export function ArticleList({ checks }: { readonly checks: ArticleChecks }) {
  return (
    <ul class="article" aria-label={t('password.article.title')}>
      <li aria-hidden="true">{t('password.article.heading')}</li>
      {articleWords(checks).map(({ mark, met, text, state }) => (
        <li key={mark} data-met={met} title={state}>
          <span aria-hidden="true">{signs[met]}</span> {text}
          <span class="state">{state}</span>
        </li>
      ))}
    </ul>
  );
}
