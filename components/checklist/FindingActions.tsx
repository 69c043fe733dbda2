import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { type Drawer, Drawers } from '../ui/Drawers.tsx';
import { findingDrawers, toConfirm } from './FindingDrawers.tsx';
import type { FindingView } from './model.ts';
import { usePanelTools } from './panel-context.ts';

/** All that can be done about one finding: `first` leads there, then confirm, state, attest and accept. */
export function FindingActions({
  finding,
  describedBy,
  first,
  more,
}: {
  readonly finding: FindingView;
  readonly describedBy: string;
  readonly first?: ComponentChildren;
  readonly more: readonly Drawer[];
}) {
  const tools = usePanelTools();
  const { actions, defaults } = tools;
  const drawers = findingDrawers(finding, tools, more).map((drawer) => ({ ...drawer, describedBy }));
  return (
    <Drawers
      drawers={drawers}
      first={
        <>
          {first}
          {toConfirm(finding) && defaults.by !== '' && (
            <button
              type="button"
              aria-describedby={describedBy}
              onClick={() => actions.confirm(finding, defaults.by)}
            >
              {t('panel.confirm.title')}
            </button>
          )}
          {finding.waiver && (
            <button
              type="button"
              class="quiet"
              aria-describedby={describedBy}
              onClick={() => actions.waive(finding, null)}
            >
              {t('panel.waiver.end')}
            </button>
          )}
        </>
      }
    />
  );
}
