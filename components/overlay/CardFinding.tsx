import type { Finding } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';
import type { CardView } from '../../utils/marks/views.ts';
import { CardFix } from './CardFix.tsx';
import { CardValues, type ValueText } from './CardValues.tsx';

/** One finding in the card: values, why, fix. Everything is drawn as text; pages name things as they please. */
export function CardFinding({
  finding,
  view,
  valueText,
}: {
  readonly finding: Finding;
  readonly view: CardView;
  readonly valueText: ValueText;
}) {
  const words = typeof view.words === 'string' ? null : (view.words[finding.rule] ?? null);
  return (
    <>
      {finding.subject && <p class="subject">{finding.subject.key}</p>}
      <CardValues finding={finding} words={words} valueText={valueText} />
      {words && <p class="why">{words.why}</p>}
      {words && <CardFix words={words} family={view.family} notes={finding.notes} />}
      {!words && <p class="wait">{t(view.words === 'loading' ? 'overlay.loading' : 'overlay.missing')}</p>}
    </>
  );
}
