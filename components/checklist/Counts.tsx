import { t } from '../../utils/i18n/t.ts';
import { OutcomeShape } from '../ui/OutcomeMark.tsx';
import { outcomeWord } from '../ui/outcome-shapes.ts';
import type { CountKey, CountsView } from './model.ts';

const keys: readonly CountKey[] = [
  'fail',
  'review',
  'unknown',
  'not-checked',
  'pass',
  'not-applicable',
  'accepted',
  'attested',
];

const wordOf = (key: CountKey): string => {
  if (key === 'accepted') return t('panel.counts.accepted');
  if (key === 'attested') return t('panel.counts.attested');
  return outcomeWord(key);
};

const shapeOf = (key: CountKey) => (key === 'accepted' || key === 'attested' ? 'pass' : key);

/** Problems by outcome. Every number is there at all times, so that a missing one is never taken for none. */
export function Counts({ counts }: { readonly counts: CountsView }) {
  return (
    <ul class="counts" aria-label={t('panel.counts.title')}>
      {keys.map((key) => (
        <li key={key} class={counts[key] === 0 ? `count count-${key} none` : `count count-${key}`}>
          <OutcomeShape outcome={shapeOf(key)} />
          <span class="count-number" data-count={key}>
            {counts[key]}
          </span>
          <span class="count-word">{wordOf(key)}</span>
        </li>
      ))}
    </ul>
  );
}
