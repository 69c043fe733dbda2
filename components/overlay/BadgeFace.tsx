import { t } from '../../utils/i18n/t.ts';
import type { BadgeView } from '../../utils/marks/views.ts';
import { OutcomeShape } from '../ui/OutcomeMark.tsx';
import { badgeWord } from './badge-words.ts';

/** Shape for the outcome, a word for how bad it is: no badge is told by colour alone. */
export function BadgeFace({ view }: { readonly view: BadgeView }) {
  const others = view.count - 1;
  return (
    <>
      <OutcomeShape outcome={view.outcome} />
      <span>{badgeWord(view)}</span>
      {others > 0 && <span class="count">{t('overlay.more', [others])}</span>}
      {view.unsaved && <span class="unsaved">{t('overlay.unsaved')}</span>}
    </>
  );
}
