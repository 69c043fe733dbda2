import { t } from '../../utils/i18n/t.ts';
import type { LeadView } from './model.ts';
import { RuleItem } from './RuleItem.tsx';

/** The panel's first line: the question all else serves, with its answer in words. */
export function Lead({ view }: { readonly view: LeadView }) {
  return (
    <ul class="rules lead" aria-label={t('panel.relay.question')}>
      <RuleItem view={view.rule} place="lead" answer={view.answer} hidden={false} />
    </ul>
  );
}
