import { t } from '../../utils/i18n/t.ts';
import type { Rated } from '../../utils/password/meter-view.ts';
import type { Rating } from '../../utils/password/rating.ts';
import { ArticleList } from './ArticleList.tsx';
import { FactsList } from './FactsList.tsx';
import { meterWords } from './meter-words.ts';

const steps = [1, 2, 3, 4] as const;

/** A native meter element draws itself in the browser's way; ours has four parts, a word and a reason. */
const values = ({ score }: Rating, said: string) =>
  ({
    role: 'meter',
    'aria-label': t('password.meter'),
    'aria-valuemin': 0,
    'aria-valuemax': 4,
    'aria-valuenow': score,
    'aria-valuetext': said,
  }) as const;

/** Score by word, by how many of the four parts are filled, and by colour, with the one reason below. */
export function PasswordMeter({ rating }: { readonly rating: Rated }) {
  const { word, reason } = meterWords(rating);
  return (
    <>
      <div class="strength" {...values(rating, `${word}. ${reason}`)}>
        <span class="parts">
          {steps.map((step) => (
            <i key={step} class={step <= rating.score ? 'on' : undefined} />
          ))}
        </span>
        <b>{word}</b>
      </div>
      <p>{reason}</p>
      <FactsList facts={rating.facts} attack={rating.attack} />
      <ArticleList checks={rating.article} />
    </>
  );
}
