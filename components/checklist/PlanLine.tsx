import type { RuleWords } from '../../utils/baseline/words.ts';
import { t } from '../../utils/i18n/t.ts';
import { riskText } from './risk-text.ts';

/** What decides when to do it: what the fix may do to mail, and who will notice. */
export function PlanLine({ fix }: { readonly fix: RuleWords['fix'] }) {
  return (
    <dl class="plan-line">
      <dt class="visually-hidden">{t('panel.fix.risk')}</dt>
      <dd class={`risk risk-${fix.risk}`}>{riskText(fix.risk)}</dd>
      {fix.notice && (
        <>
          <dt>{t('panel.fix.notice')}</dt>
          <dd>{fix.notice}</dd>
        </>
      )}
    </dl>
  );
}
