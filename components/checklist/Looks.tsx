import { t } from '../../utils/i18n/t.ts';
import { Drawers } from '../ui/Drawers.tsx';
import { longDay } from '../ui/dates.ts';
import { AttestForm } from './AttestForm.tsx';
import { toAttest } from './FindingDrawers.tsx';
import type { PlanItem } from './model.ts';
import { PlanItems } from './PlanItems.tsx';
import { usePanelTools } from './panel-context.ts';

/**
 * The look for signs of a break-in, behind one line: each place can be confirmed by itself, and below the list all of
 * them at once, so that whoever does has had them before their eyes.
 */
export function Looks({
  items,
  toDoOnly,
}: {
  readonly items: readonly PlanItem[];
  readonly toDoOnly: boolean;
}) {
  const { actions, defaults } = usePanelTools();
  const open = items.flatMap(({ view }) => view.findings.filter(toAttest));
  return (
    <details class="fold looks">
      <summary>{t('panel.plan.looks', items.length)}</summary>
      <PlanItems items={items} toDoOnly={toDoOnly} place="question" />
      {open.length > 1 && (
        <Drawers
          drawers={[
            {
              id: 'all',
              label: t('panel.attest.all'),
              body: (close) => (
                <AttestForm
                  text={t('panel.attest.allText', [longDay(defaults.today)])}
                  save={t('panel.attest.all')}
                  defaults={defaults}
                  onAttest={(by) => {
                    actions.attestAll(open, by);
                    close();
                  }}
                />
              ),
            },
          ]}
        />
      )}
    </details>
  );
}
