import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { SettingId } from '../../utils/screens/settings.ts';
import type { FormDefaults, StatedAnswer, StatedField, StatedValue } from './model.ts';
import { Signature } from './Signature.tsx';
import { StatedInput } from './StatedInput.tsx';

/** "I looked: it is ...": a value a person read with their own eyes, under a name and with an end. */
export function StatedForm({
  fields,
  defaults,
  onState,
}: {
  readonly fields: readonly StatedField[];
  readonly defaults: FormDefaults;
  readonly onState: (answer: StatedAnswer) => void;
}) {
  const [values, setValues] = useState<ReadonlyMap<SettingId, StatedValue | null>>(new Map());
  const [by, setBy] = useState(defaults.by);
  const [untilDay, setUntilDay] = useState(defaults.untilDay);
  const [incomplete, setIncomplete] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    const given = fields.flatMap(({ setting }) => values.get(setting) ?? []);
    const complete = given.length === fields.length && by.trim() !== '' && untilDay > defaults.today;
    setIncomplete(!complete);
    if (complete) onState({ values: given, by: by.trim(), untilDay });
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      {fields.map((field) => (
        <StatedInput
          key={field.setting}
          field={field}
          onValue={(value) => setValues((before) => new Map(before).set(field.setting, value))}
        />
      ))}
      <Signature
        by={by}
        untilDay={untilDay}
        today={defaults.today}
        untilLabel={t('panel.form.validUntil')}
        onBy={setBy}
        onUntil={setUntilDay}
      />
      {incomplete && <p class="form-error">{t('panel.form.incomplete')}</p>}
      <button type="submit">{t('panel.stated.save')}</button>
      <p class="hint">{t('panel.stated.hint')}</p>
    </form>
  );
}
