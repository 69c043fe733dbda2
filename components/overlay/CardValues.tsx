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
  const disagrees = finding.evidence?.disagrees;
  const rows: readonly (readonly [string, string | null])[] = [
    ...(disagrees
      ? ([
          [t('panel.values.onPage'), text(disagrees.page)],
          [t('panel.values.inResponse'), text(disagrees.response)],
        ] as const)
      : ([[t('panel.values.set'), set]] as const)),
    [t('panel.values.wanted'), wanted],
  ];
  const said = finding.reason ? (words?.reasons[finding.reason] ?? null) : null;
  return (
    <>
      {said && <p class={isUnread(finding.outcome) ? 'said unread' : 'said'}>{said}</p>}
      <dl class="values">
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
