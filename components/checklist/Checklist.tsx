import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Context } from './Context.tsx';
import { Counts } from './Counts.tsx';
import { Filter } from './Filter.tsx';
import { Lead } from './Lead.tsx';
import type { ChecklistView, RuleView } from './model.ts';
import { PlanGroup } from './PlanGroup.tsx';
import { Questions } from './Questions.tsx';
import { Score } from './Score.tsx';
import { Section } from './Section.tsx';
import { type ListOrder, ViewSwitch } from './ViewSwitch.tsx';

const rulesOf = ({ lead, sections }: ChecklistView): readonly RuleView[] => [
  ...(lead ? [lead.rule] : []),
  ...sections.flatMap(({ rules }) => rules),
];

function Plan({ view, toDoOnly }: { readonly view: ChecklistView; readonly toDoOnly: boolean }) {
  const { context, plan } = view;
  const questions = context && <Context view={context} />;
  const isSettled = ({ key }: (typeof plan)[number]): boolean => key === 'settled';
  return (
    <>
      {context?.open && questions}
      {plan
        .filter((group) => !isSettled(group))
        .map((group) => (
          <PlanGroup key={group.key} group={group} toDoOnly={toDoOnly} />
        ))}
      {!context?.open && questions}
      {plan.filter(isSettled).map((group) => (
        <PlanGroup key={group.key} group={group} toDoOnly={toDoOnly} />
      ))}
    </>
  );
}

/** All that is known of one server: the one question first, then every rule once. */
export function Checklist({
  view,
  order,
  onOrder,
}: {
  readonly view: ChecklistView;
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}) {
  const [toDoOnly, setToDoOnly] = useState(false);
  const nothing = toDoOnly && rulesOf(view).every(({ toDo }) => !toDo);
  return (
    <>
      <Score score={view.score} />
      {view.lead && <Lead view={view.lead} />}
      <Counts counts={view.counts} />
      {view.questions.open && <Questions view={view.questions} />}
      <div class="switches">
        <ViewSwitch order={order} onChange={onOrder} />
        <Filter toDoOnly={toDoOnly} onChange={setToDoOnly} />
      </div>
      {nothing && <p class="nothing">{t('panel.filter.nothing')}</p>}
      {order === 'plan' ? (
        <Plan view={view} toDoOnly={toDoOnly} />
      ) : (
        view.sections.map((section) => (
          <Section
            key={section.screen ?? 'server'}
            section={section}
            toDoOnly={toDoOnly}
            context={section.screen === 'whitelist' ? view.context : null}
          />
        ))
      )}
      {!view.questions.open && <Questions view={view.questions} />}
    </>
  );
}
