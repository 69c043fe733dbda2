import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { ContextForm } from './ContextForm.tsx';
import type { ContextView } from './model.ts';
import { usePanelTools } from './panel-context.ts';

const gatewaysText = ({ gateways }: ContextView): string => {
  if (gateways === null) return t('panel.context.summaryOpen');
  return gateways.length === 0 ? t('panel.context.summaryNone') : gateways.join(', ');
};

const sitesText = ({ webSites }: ContextView): string => {
  if (webSites === null) return t('panel.context.summaryOpen');
  return t(webSites ? 'panel.options.yes' : 'panel.options.no');
};

/** The questions about the whitelist while they are open, and afterwards what was answered. */
export function Context({ view }: { readonly view: ContextView }) {
  const { actions } = usePanelTools();
  const [changing, change] = useState(false);
  if (view.open || changing) {
    return (
      <ContextForm
        view={view}
        onAnswer={(gateways, webSites) => {
          actions.answerContext(gateways, webSites);
          change(false);
        }}
        onLater={() => {
          if (view.open) actions.putOffContext();
          change(false);
        }}
      />
    );
  }
  return (
    <div class="context-answers" data-context="answers">
      <p class="evidence">
        {t('panel.context.summaryGateways', [gatewaysText(view)])}
        {' · '}
        {t('panel.context.summarySites', [sitesText(view)])}
      </p>
      <button type="button" class="quiet" onClick={() => change(true)}>
        {t('panel.context.change')}
      </button>
    </div>
  );
}
