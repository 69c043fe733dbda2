import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import type { StatedField } from './model.ts';

/** A whole number, or that it is switched off where the screen has a box for that. */
export function StatedNumber({
  field,
  onValue,
}: {
  readonly field: StatedField;
  readonly onValue: (value: SettingValue | null) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [off, setOff] = useState(false);
  const tell = (nextText: string, nextOff: boolean): void => {
    setText(nextText);
    setOff(nextOff);
    const whole = /^\d{1,9}$/.test(nextText.trim()) ? Number(nextText) : null;
    onValue(nextOff ? 'off' : whole);
  };
  return (
    <div class="field">
      <label for={id}>{field.label ?? t('panel.stated.value')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        class="short"
        value={text}
        disabled={off}
        aria-describedby={field.hint ? `${id}hint` : undefined}
        onInput={(event) => tell(event.currentTarget.value, off)}
      />
      {field.hint && (
        <p class="hint" id={`${id}hint`}>
          {field.hint}
        </p>
      )}
      {field.canBeOff && (
        <label class="choice">
          <input
            type="checkbox"
            checked={off}
            onChange={(event) => tell(text, event.currentTarget.checked)}
          />
          {t('panel.stated.switchedOff')}
        </label>
      )}
    </div>
  );
}
