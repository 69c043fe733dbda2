import type { SettingValue } from '../../utils/screens/settings.ts';
import type { StatedField, StatedValue } from './model.ts';
import { StatedChoice } from './StatedChoice.tsx';
import { StatedDomains } from './StatedDomains.tsx';
import { StatedEntries } from './StatedEntries.tsx';
import { StatedNames } from './StatedNames.tsx';
import { StatedNumber } from './StatedNumber.tsx';
import { StatedServices } from './StatedServices.tsx';
import { StatedText } from './StatedText.tsx';

/** The input that fits a setting's kind. It tells `null` while nothing usable was given. */
export function StatedInput({
  field,
  onValue,
}: {
  readonly field: StatedField;
  readonly onValue: (value: StatedValue | null) => void;
}) {
  const tell = (value: SettingValue | null): void =>
    onValue(value === null ? null : { field, value, subjects: field.subjects });
  switch (field.kind) {
    case 'number':
      return <StatedNumber field={field} onValue={tell} />;
    case 'domains':
      return <StatedDomains field={field} onValue={onValue} />;
    case 'entries':
      return <StatedEntries field={field} onValue={tell} />;
    case 'names':
      return <StatedNames field={field} onValue={tell} />;
    case 'text':
      return <StatedText field={field} onValue={tell} />;
    case 'services':
      return <StatedServices field={field} onValue={tell} />;
    default:
      return <StatedChoice field={field} onChoose={tell} />;
  }
}
