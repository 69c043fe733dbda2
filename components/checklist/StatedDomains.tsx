import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import type { StatedField, StatedValue } from './model.ts';
import { namesIn } from './names-in.ts';
import { StatedChoice } from './StatedChoice.tsx';

/** One answer for every enabled domain. Nobody has seen them all, so a person names them. */
export function StatedDomains({
  field,
  onValue,
}: {
  readonly field: StatedField;
  readonly onValue: (value: StatedValue | null) => void;
}) {
  const id = useId();
  const [text, setText] = useState(field.subjects.map(({ key }) => key).join('\n'));
  const [value, setValue] = useState<SettingValue | null>(null);
  const tell = (nextText: string, nextValue: SettingValue | null): void => {
    setText(nextText);
    setValue(nextValue);
    const subjects = namesIn(nextText).map((key) => ({ kind: 'domain' as const, key }));
    onValue(nextValue === null || subjects.length === 0 ? null : { field, value: nextValue, subjects });
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t('panel.stated.names')}</label>
        <textarea id={id} rows={3} value={text} onInput={(event) => tell(event.currentTarget.value, value)} />
      </div>
      <StatedChoice field={field} onChoose={(chosen) => tell(text, chosen)} />
    </>
  );
}
