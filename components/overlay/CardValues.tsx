import type { Finding, Outcome, RuleId } from '../../utils/baseline/finding.ts';
import type { RuleWords } from '../../utils/baseline/words.ts';
import { t } from '../../utils/i18n/t.ts';

/** How the values of a rule's findings are said. */
export type ValueText = (rule: RuleId) => (value: string | null) => string | null;

const isUnread = (outcome: Outcome): boolean => outcome === 'unknown';

/** What is set, beside what is wanted; where nothing could be read, why. */
export function CardValues({
  finding,
  words,
  valueText,
}: {
  readonly finding: Finding;
  readonly words: RuleWords | null;
  readonly valueText: ValueText;
}) {
  const text = valueText(finding.rule);
  const set = text(finding.observed);
  const wanted = words?.wanted ?? text(finding.expected);
  const said = finding.reason ? (words?.reasons[finding.reason] ?? null) : null;
  return (
    <>
      {said && <p class={isUnread(finding.outcome) ? 'said unread' : 'said'}>{said}</p>}
      <dl class="values">
        {set !== null && (
          <div>
            <dt>{t('panel.values.set')}</dt>
            <dd>{set}</dd>
          </div>
        )}
        {wanted !== null && (
          <div>
            <dt>{t('panel.values.wanted')}</dt>
            <dd>{wanted}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
