import { t } from '../../utils/i18n/t.ts';

/** All rules, or only those with something left to do. */
export function Filter({
  toDoOnly,
  onChange,
}: {
  readonly toDoOnly: boolean;
  readonly onChange: (toDoOnly: boolean) => void;
}) {
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{t('panel.filter.title')}</legend>
      <button type="button" aria-pressed={!toDoOnly} onClick={() => onChange(false)}>
        {t('panel.filter.all')}
      </button>
      <button type="button" aria-pressed={toDoOnly} onClick={() => onChange(true)}>
        {t('panel.filter.toDo')}
      </button>
    </fieldset>
  );
}
