import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { IdsRow, SettingValue } from '../../utils/screens/settings.ts';
import type { StatedField } from './model.ts';

const services = ['smtp', 'pop', 'imap'] as const;
type Service = (typeof services)[number];

/** A rule somebody saw. Its numbers were not asked for. */
const ruleFor = (service: Service): IdsRow => ({
  type: 'dos',
  services: [service],
  action: 'block',
  timeFrame: null,
  threshold: null,
  blockTime: null,
  enabled: true,
  shown: t(`panel.stated.${service}`),
});

/** For which services there is a rule. That there is none has to be said, not left out. */
export function StatedServices({
  field,
  onValue,
}: {
  readonly field: StatedField;
  readonly onValue: (value: SettingValue | null) => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<Service>>(new Set());
  const [none, setNone] = useState(false);
  const tell = (next: ReadonlySet<Service>, isNone: boolean): void => {
    setChosen(next);
    setNone(isNone);
    const rows = services.filter((service) => next.has(service)).map(ruleFor);
    onValue(rows.length > 0 || isNone ? rows : null);
  };
  const toggle = (service: Service): void => {
    const next = new Set(chosen);
    if (!next.delete(service)) next.add(service);
    tell(next, false);
  };
  return (
    <fieldset class="field">
      <legend>{field.label ?? t('panel.stated.value')}</legend>
      {services.map((service) => (
        <label class="choice" key={service}>
          <input type="checkbox" checked={chosen.has(service)} onChange={() => toggle(service)} />
          {t(`panel.stated.${service}`)}
        </label>
      ))}
      <label class="choice">
        <input type="checkbox" checked={none} onChange={() => tell(new Set(), !none)} />
        {t('panel.stated.noService')}
      </label>
    </fieldset>
  );
}
