import { t } from '../../utils/i18n/t.ts';
import { Segments } from './Segments.tsx';

/** All rules, or only those with something left to do. */
export function Filter({
  toDoOnly,
  onChange,
}: {
  readonly toDoOnly: boolean;
  readonly onChange: (toDoOnly: boolean) => void;
}) {
  return (
    <Segments
      title={t('panel.filter.title')}
      segments={[
        { value: 'all', label: t('panel.filter.all') },
        { value: 'to-do', label: t('panel.filter.toDo') },
      ]}
      chosen={toDoOnly ? 'to-do' : 'all'}
      onChoose={(value) => onChange(value === 'to-do')}
    />
  );
}
