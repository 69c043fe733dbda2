import { t } from '../../utils/i18n/t.ts';
import { OutcomeMark, OutcomeShape } from '../ui/OutcomeMark.tsx';
import { SeverityTag } from '../ui/SeverityTag.tsx';
import type { RuleView } from './model.ts';

/** The verdict in words; where a person answers for it, that. */
export function RuleHead({ view }: { readonly view: RuleView }) {
  const { outcome, handled } = view;
  const settled = outcome === 'pass' || outcome === 'not-applicable';
  return (
    <p class="rule-head">
      {handled ? (
        <span class="outcome outcome-handled">
          <OutcomeShape outcome="pass" />
          <span class="outcome-word">{t(`panel.counts.${handled}`)}</span>
        </span>
      ) : (
        <OutcomeMark outcome={outcome} />
      )}
      {!settled && <SeverityTag severity={view.severity} />}
    </p>
  );
}
