import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import type { StatedField } from './model.ts';

/** Words as the page shows them. */
export function StatedText({
  field,
  onValue,
}: {
  readonly field: StatedField;
  readonly onValue: (value: SettingValue | null) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const tell = (next: string): void => {
    setText(next);
    onValue(next.trim() === '' ? null : next.trim());
  };
  return (
    <div class="field">
      <label for={id}>{field.label ?? t('panel.stated.value')}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        autocomplete="off"
        value={text}
        onInput={(event) => tell(event.currentTarget.value)}
      />
    </div>
  );
}
