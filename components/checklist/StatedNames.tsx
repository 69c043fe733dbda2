import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { AdministratorRow, SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import { linesOf } from './lines-of.ts';
import type { StatedField } from './model.ts';

const named = (name: string): AdministratorRow => ({
  name,
  primary: null,
  ipRestricted: null,
  enabled: null,
});

/** Administrators by name. Nothing else was asked of them. */
export function StatedNames({
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
    const names = linesOf(next);
    onValue(names.length > 0 ? names.map(named) : null);
  };
  return (
    <div class="field">
      <label for={id}>{field.label ?? t('panel.stated.value')}</label>
      <textarea id={id} rows={2} value={text} onInput={(event) => tell(event.currentTarget.value)} />
    </div>
  );
}
