import type { PlanItem } from './model.ts';
import { RuleItem, type RulePlace } from './RuleItem.tsx';

interface ItemsProps {
  readonly items: readonly PlanItem[];
  readonly toDoOnly: boolean;
  readonly place?: RulePlace;
}

/** Rules of the plan as a list; what is filtered stays, hidden. */
export function PlanItems({ items, toDoOnly, place = 'plan' }: ItemsProps) {
  if (items.length === 0) return null;
  return (
    <ul class="rules">
      {items.map(({ view, follows }) => (
        <RuleItem
          key={view.rule}
          view={view}
          place={follows && place === 'plan' ? 'follower' : place}
          hidden={toDoOnly && !view.toDo}
        />
      ))}
    </ul>
  );
}
