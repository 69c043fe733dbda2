import * as preact from 'preact';
import { t } from '../../utils/i18n/t.ts';
import type { MeterDrawing } from '../../utils/password/meter-view.ts';
import { meterWords } from './meter-words.ts';
import { PasswordMeter } from './PasswordMeter.tsx';

/** How the meter is drawn and said. */
export const meterDrawing: MeterDrawing = {
  draw(container, rating) {
    container.dataset.score = rating === 'unavailable' ? '' : `${rating.score}`;
    preact.render(
      rating === 'unavailable'
        ? preact.h('p', null, t('password.unavailable'))
        : preact.h(PasswordMeter, { rating }),
      container,
    );
  },
  say(rating) {
    if (rating === 'unavailable') return t('password.unavailable');
    const { word, reason } = meterWords(rating);
    return t('password.described', [word.toLowerCase(), reason]);
  },
};
