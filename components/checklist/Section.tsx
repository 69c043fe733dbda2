import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import { Context } from './Context.tsx';
import type { ContextView, SectionView } from './model.ts';
import { RuleItem } from './RuleItem.tsx';

/** The rules of one screen. A section whose rules are all filtered is hidden with them. */
export function Section({
  section,
  toDoOnly,
  context = null,
}: {
  readonly section: SectionView;
  readonly toDoOnly: boolean;
  /** Questions that the verdicts of this screen hang on. */
  readonly context?: ContextView | null;
}) {
  const title = useId();
  const toDo = section.rules.filter((rule) => rule.toDo).length;
  return (
    <section
      class="screen"
      aria-labelledby={title}
      data-screen={section.screen ?? 'server'}
      hidden={toDoOnly && toDo === 0}
    >
      <h2 id={title}>
        {section.screen ? t(`screen.${section.screen}`) : t('panel.section.version')}
        <span class="screen-count">
          {toDo === 0 ? t('panel.section.done') : t('panel.section.toDo', toDo)}
        </span>
      </h2>
      {context && <Context view={context} />}
      <ul class="rules">
        {section.rules.map((rule) => (
          <RuleItem key={rule.rule} view={rule} hidden={toDoOnly && !rule.toDo} />
        ))}
      </ul>
    </section>
  );
}
