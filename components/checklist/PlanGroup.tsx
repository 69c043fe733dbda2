import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import { Looks } from './Looks.tsx';
import type { PlanGroupKey, PlanGroupView } from './model.ts';
import { PlanItems } from './PlanItems.tsx';

/** Message names know no hyphen. */
const names = {
  'compromise-first': 'compromiseFirst',
  'safe-now': 'safeNow',
  'look-first': 'lookFirst',
  'announce-first': 'announceFirst',
  'maintenance-window': 'maintenanceWindow',
  open: 'open',
  ask: 'ask',
  handled: 'handled',
  settled: 'settled',
} as const satisfies Record<PlanGroupKey, string>;

function Folded({
  group: { key },
  title,
  count,
  hidden,
  children,
}: {
  readonly group: PlanGroupView;
  readonly title: string;
  readonly count: string | number;
  readonly hidden: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="screen folded" data-plan={key} hidden={hidden}>
      <summary>
        <h2>
          {title} <span class="screen-count">{count}</span>
        </h2>
      </summary>
      {children}
    </details>
  );
}

/** Questions to a person, gravest first, those of little weight behind one more line. */
function Questions({ group, toDoOnly }: { readonly group: PlanGroupView; readonly toDoOnly: boolean }) {
  const { items, folded } = group;
  const light = <PlanItems items={folded} toDoOnly={toDoOnly} place="question" />;
  return (
    <>
      <p class="plan-hint">{t('panel.plan.askHint')}</p>
      <PlanItems items={items} toDoOnly={toDoOnly} place="question" />
      {items.length === 0 || folded.length === 0 ? (
        light
      ) : (
        <details class="fold">
          <summary>{t('panel.plan.light', folded.length)}</summary>
          {light}
        </details>
      )}
    </>
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
  const { key, items, folded } = group;
  const all = [...folded, ...items];
  const hidden = toDoOnly && group.first.length === 0 && all.every(({ view }) => !view.toDo);
  const name = names[key];
  if (name === 'settled') {
    return (
      <Folded group={group} title={t('panel.plan.settled')} count={all.length} hidden={hidden}>
        <PlanItems items={items} toDoOnly={toDoOnly} />
      </Folded>
    );
  }
  if (name === 'ask') {
    const count = t('panel.plan.questions', all.length);
    return (
      <Folded group={group} title={t('panel.plan.ask')} count={count} hidden={hidden}>
        <Questions group={group} toDoOnly={toDoOnly} />
      </Folded>
    );
  }
  return (
    <section class="screen" aria-labelledby={title} data-plan={key} hidden={hidden}>
      <h2 id={title}>
        {t(`panel.plan.${name}`)} <span class="screen-count">{all.length}</span>
      </h2>
      {name !== 'handled' && <p class="plan-hint">{t(`panel.plan.${name}Hint`)}</p>}
      {group.first.length > 0 && (
        <ol class="plan-first">
          {group.first.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {folded.length > 0 && <Looks items={folded} toDoOnly={toDoOnly} />}
      <PlanItems items={items} toDoOnly={toDoOnly} />
    </section>
  );
}
