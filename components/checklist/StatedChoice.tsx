import { t } from '../../utils/i18n/t.ts';
import type { SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import type { StatedField } from './model.ts';

interface Choice {
  readonly label: string;
  readonly value: SettingValue;
}

/** A row whose address nobody gave: enough to know that the list is not empty, never enough to pass. */
const someEntry: SettingValue = [
  { address: '?', switches: { smtp: null, authBypass: null }, builtIn: false },
];

const choicesOf = ({ kind, subjects, choices }: StatedField): readonly Choice[] => {
  if (kind === 'choice') return choices ?? [];
  if (kind === 'entries') {
    return [
      { label: t('panel.stated.empty'), value: [] },
      { label: t('panel.stated.hasEntries'), value: someEntry },
    ];
  }
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
