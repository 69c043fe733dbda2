import { t } from '../../utils/i18n/t.ts';
import type { SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import type { StatedField } from './model.ts';

interface Choice {
  readonly label: string;
  readonly value: SettingValue;
}

const choicesOf = ({ kind, subjects, choices }: StatedField): readonly Choice[] => {
  if (kind === 'choice') return choices ?? [];
  const every = kind === 'domains' || subjects.length > 1;
  return [
    { label: every ? t('panel.stated.onEverywhere') : t('panel.stated.on'), value: true },
    { label: every ? t('panel.stated.offEverywhere') : t('panel.stated.off'), value: false },
  ];
};

/** One of two answers. */
export function StatedChoice({
  field,
  onChoose,
}: {
  readonly field: StatedField;
  readonly onChoose: (value: SettingValue) => void;
}) {
  const group = useId();
  return (
    <fieldset class="field">
      <legend>{field.label ?? t('panel.stated.value')}</legend>
      {choicesOf(field).map((choice) => (
        <label class="choice" key={choice.label}>
          <input type="radio" name={group} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
