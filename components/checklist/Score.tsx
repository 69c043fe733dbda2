import { t } from '../../utils/i18n/t.ts';
import type { ScoreView } from './model.ts';

const gradeText = ({ grade, graveOpen }: ScoreView): string =>
  grade === null ? t('panel.score.noGrade', graveOpen) : t('panel.score.grade', [grade]);

/** How far the server has come, small: the share solved, how much of it was looked at, and what would move it most. */
export function Score({ score, open = false }: { readonly score: ScoreView; readonly open?: boolean }) {
  const { percent, checked, applicable, projected, steps } = score;
  if (percent === null) return null;
  return (
    <section class="score" data-score={percent} aria-label={t('panel.score.title')}>
      <p class="score-line">
        <strong>{t('panel.score.percent', [percent])}</strong>
        <span>{t('panel.score.checked', [checked, applicable])}</span>
        <span>{gradeText(score)}</span>
      </p>
      <div class="score-bar" aria-hidden="true">
        <span class="score-projected" style={{ inlineSize: `${projected ?? percent}%` }} />
        <span class="score-solved" style={{ inlineSize: `${percent}%` }} />
      </div>
      {steps.length > 0 && (
        <details open={open}>
          <summary>{t('panel.score.next', [projected ?? percent])}</summary>
          <ol>
            {steps.map(({ rule, title, gain }) => (
              <li key={rule}>
                {title} <span class="score-gain">{t('panel.score.gain', [gain])}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
