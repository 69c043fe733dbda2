import * as preact from 'preact';
import { t } from '../../utils/i18n/t.ts';
import type { MeterDrawing } from '../../utils/password/meter-view.ts';
import { factWords, policyTitle, policyWords } from './fact-words.ts';
import { Generator } from './Generator.tsx';
import { articleWords, meterWords } from './meter-words.ts';
import { PasswordMeter } from './PasswordMeter.tsx';

/** How the meter is drawn and said. */
export const meterDrawing: MeterDrawing = {
  draw(container, rating, generator) {
    container.dataset.score = rating === null || rating === 'unavailable' ? '' : `${rating.score}`;
    preact.render(
      [
        rating === 'unavailable' && preact.h('p', { key: 'un' }, t('password.unavailable')),
        rating !== null && rating !== 'unavailable' && preact.h(PasswordMeter, { key: 'meter', rating }),
        generator && preact.h(Generator, { key: 'generator', ...generator }),
      ],
      container,
    );
  },
  say(rating) {
    if (rating === null) return t('password.generator.offer');
    if (rating === 'unavailable') return t('password.unavailable');
    const { word, reason } = meterWords(rating);
    const missing = articleWords(rating.article).filter(({ met }) => met === 'no');
    const rest =
      missing.length === 0
        ? []
        : [t('password.article.missing', [missing.map(({ text }) => text).join(', ')])];
    const { facts } = rating;
    const said = factWords(facts).map(({ text }) => text);
    const asked = facts.policy ? policyWords(facts.policy).filter(({ met }) => !met) : [];
    const policy =
      facts.policy && asked.length > 0
        ? [`${policyTitle(facts.policy)} ${asked.map(({ text }) => text).join(', ')}.`]
        : [];
    return [t('password.described', [word.toLowerCase(), reason]), ...rest, ...said, ...policy].join(' ');
  },
};
