import type { Finding } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';
import type { CardView } from '../../utils/marks/views.ts';
import { OutcomeShape } from '../ui/OutcomeMark.tsx';
import { outcomeWord } from '../ui/outcome-shapes.ts';
import { CardFinding } from './CardFinding.tsx';
import type { ValueText } from './CardValues.tsx';
import { CloseButton } from './CloseButton.tsx';

/** Until its words arrive a finding goes by the page's own label. */
const titleOf = (finding: Finding, { words }: CardView): string =>
  (typeof words === 'string' ? undefined : words[finding.rule]?.title) ??
  finding.evidence?.label ??
  finding.rule;

function Grade({ finding }: { readonly finding: Finding }) {
  return (
    <span class={`grade grade-${finding.outcome}`}>
      <OutcomeShape outcome={finding.outcome} />
      {t(`severity.${finding.severity}`)} · {outcomeWord(finding.outcome)}
    </span>
  );
}

/**
 * The open card of a control: its worst finding in full, the others folded below. It explains and points; nothing
 * in it changes a record.
 */
export function FindingCard({ view, valueText }: { readonly view: CardView; readonly valueText: ValueText }) {
  const [first, ...others] = view.findings;
  if (!first) return null;
  const show = (finding: Finding) => <CardFinding finding={finding} view={view} valueText={valueText} />;
  return (
    <>
      <header>
        <Grade finding={first} />
        <CloseButton onClose={view.onClose} />
      </header>
      <div class="body">
        <h3 id="card-title">{titleOf(first, view)}</h3>
        {view.unsaved && (
          <p class="not-saved">
            <b>{t('overlay.unsaved')}</b> {t('overlay.unsavedText')}
          </p>
        )}
        {show(first)}
        {others.length > 0 && <h4 class="also">{t('overlay.alsoHere')}</h4>}
        {others.map((finding) => (
          <details class="other" key={`${finding.rule} ${finding.subject?.key ?? ''}`}>
            <summary>
              {titleOf(finding, view)} <Grade finding={finding} />
            </summary>
            {show(finding)}
          </details>
        ))}
      </div>
      {view.panel?.opened === false && (
        <div class="by-keys" role="status">
          {view.panel.keys ? t('overlay.openByKeys', [view.panel.keys]) : t('overlay.openByButton')}
        </div>
      )}
      <footer>
        <span class="brand">Palisade</span>
        <button type="button" class="to-checklist" onClick={() => view.onChecklist(first.rule)}>
          {t('overlay.checklist')}
        </button>
      </footer>
    </>
  );
}
