import { Fragment } from 'preact';
import type { PlanItem } from './model.ts';
import { RuleItem, type RulePlace } from './RuleItem.tsx';
import { SharedWords } from './Shared.tsx';

interface Block {
  readonly first: PlanItem;
  /** Settled by its fix. */
  readonly followers: PlanItem[];
}

function blocksOf(items: readonly PlanItem[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (item.follows && last) last.followers.push(item);
    else blocks.push({ first: item, followers: [] });
  }
  return blocks;
}

const titlesOf = ({ first: { view }, followers }: Block): readonly string[] => [
  ...new Set([
    ...followers.map((each) => each.view.title),
    ...(view.shared?.role === 'first' ? view.shared.titles : []),
  ]),
];

/** Rules of the plan as a list, one fix at a time; what is filtered stays, hidden. */
export function PlanItems({
  items,
  toDoOnly,
  place = 'plan',
}: {
  readonly items: readonly PlanItem[];
  readonly toDoOnly: boolean;
  readonly place?: RulePlace;
}) {
  if (items.length === 0) return null;
  const hidden = ({ view }: PlanItem): boolean => toDoOnly && !view.toDo;
  return (
    <ul class="rules">
      {blocksOf(items).map((block) => (
        <Fragment key={block.first.view.rule}>
          <RuleItem
            view={block.first.view}
            place={place}
            hidden={hidden(block.first)}
            leads={block.followers.length > 0}
          />
          {block.followers.length > 0 && (
            <li class="followers" hidden={block.followers.every(hidden)}>
              <details>
                <summary>
                  <SharedWords titles={titlesOf(block)} />
                </summary>
                <ul class="rules">
                  {block.followers.map((item) => (
                    <RuleItem key={item.view.rule} view={item.view} place="follower" hidden={hidden(item)} />
                  ))}
                </ul>
              </details>
            </li>
          )}
        </Fragment>
      ))}
    </ul>
  );
}
