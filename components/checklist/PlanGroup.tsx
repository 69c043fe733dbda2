import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import type { PlanGroupKey, PlanGroupView } from './model.ts';
import { RuleItem } from './RuleItem.tsx';

/** Message names know no hyphen. */
const names = {
  'compromise-first': 'compromiseFirst',
  'safe-now': 'safeNow',
  'look-first': 'lookFirst',
  'announce-first': 'announceFirst',
  'maintenance-window': 'maintenanceWindow',
  open: 'open',
  handled: 'handled',
  settled: 'settled',
} as const satisfies Record<PlanGroupKey, string>;

function Items({ group, toDoOnly }: { readonly group: PlanGroupView; readonly toDoOnly: boolean }) {
  return (
    <ul class="rules">
      {group.items.map(({ view, follows }) => (
        <RuleItem
          key={view.rule}
          view={view}
          place={follows ? 'follower' : 'plan'}
          hidden={toDoOnly && !view.toDo}
        />
      ))}
    </ul>
  );
}

/** One step of the work plan, or what stands after it. What is in order is folded away, not left out. */
export function PlanGroup({
  group,
  toDoOnly,
}: {
  readonly group: PlanGroupView;
  readonly toDoOnly: boolean;
}) {
  const title = useId();
  const { key, items } = group;
  const hidden = toDoOnly && group.first.length === 0 && items.every(({ view }) => !view.toDo);
  const name = names[key];
  const count = <span class="screen-count">{items.length}</span>;
  if (name === 'settled') {
    return (
      <details class="screen settled" data-plan={key} hidden={hidden}>
        <summary>
          <h2>
            {t('panel.plan.settled')} {count}
          </h2>
        </summary>
        <Items group={group} toDoOnly={toDoOnly} />
      </details>
    );
  }
  return (
    <section class="screen" aria-labelledby={title} data-plan={key} hidden={hidden}>
      <h2 id={title}>
        {t(`panel.plan.${name}`)} {count}
      </h2>
      {name !== 'handled' && <p class="plan-hint">{t(`panel.plan.${name}Hint`)}</p>}
      {group.first.length > 0 && (
        <ol class="plan-first">
          {group.first.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <Items group={group} toDoOnly={toDoOnly} />
    </section>
  );
}
