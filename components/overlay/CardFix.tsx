import type { RuleWords } from '../../utils/baseline/words.ts';
import { t } from '../../utils/i18n/t.ts';

/** Message names know no hyphen. */
const risks = {
  none: 'none',
  users: 'users',
  'mail-flow': 'mailFlow',
  'lock-out': 'lockOut',
} as const satisfies Record<RuleWords['fix']['risk'], string>;

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {said.length === 1 ? (
        <p>{said[0]}</p>
      ) : (
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The steps, with what they may do to mail; what to look at before and the way back are folded away. */
export function CardFix({
  words,
  family,
  notes,
}: {
  readonly words: RuleWords;
  readonly family: 'legacy' | 'modern';
  readonly notes: readonly string[];
}) {
  const { fix } = words;
  return (
    <>
      <div class="fix-title">
        <h4>{t('panel.fix.title')}</h4>
        <span class={`risk risk-${fix.risk}`}>{t(`panel.risk.${risks[fix.risk]}`)}</span>
      </div>
      <ol>
        {fix.steps[family].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <details>
        <summary>{t('overlay.rest')}</summary>
        <Part title={t('panel.fix.before')} lines={fix.before} />
        <Part title={t('panel.fix.notice')} lines={[fix.notice]} />
        <Part title={t('panel.fix.verify')} lines={[fix.verify]} />
        <Part title={t('panel.fix.undo')} lines={[fix.undo]} />
        <Part title={t('overlay.notes')} lines={notes.flatMap((code) => words.reasons[code] ?? [])} />
      </details>
    </>
  );
}
