import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { AccessRow, AccessSwitch, SettingValue } from '../../utils/screens/settings.ts';
import { useId } from '../ui/use-id.ts';
import { linesOf } from './lines-of.ts';
import type { StatedField } from './model.ts';

interface Entries {
  readonly text: string;
  readonly on: ReadonlySet<AccessSwitch>;
}

/** What is on for one of them counts for all: a person is not asked to copy the whole list. */
function rowsOf({ text, on }: Entries, { switches = [], shipsRows }: StatedField): readonly AccessRow[] {
  const given = Object.fromEntries(switches.map(({ key }) => [key, on.has(key)]));
  return linesOf(text).map((address) => ({
    address,
    switches: given,
    // A range may be one of those that the product ships, a single address is not.
    builtIn: shipsRows === true && /[/-]/.test(address) ? null : false,
  }));
}

/** A list of addresses: that it is empty, or what stands on it. */
export function StatedEntries({
  field,
  onValue,
}: {
  readonly field: StatedField;
  readonly onValue: (value: SettingValue | null) => void;
}) {
  const id = useId();
  const [has, setHas] = useState<boolean | null>(null);
  const [entries, setEntries] = useState<Entries>({ text: '', on: new Set() });
  const choose = (nextHas: boolean, next: Entries): void => {
    setHas(nextHas);
    setEntries(next);
    const rows = rowsOf(next, field);
    onValue(nextHas ? (rows.length > 0 ? rows : null) : []);
  };
  const toggle = (key: AccessSwitch): void => {
    const on = new Set(entries.on);
    if (!on.delete(key)) on.add(key);
    choose(true, { ...entries, on });
  };
  const { switches = [], shipsRows } = field;
  return (
    <>
      <fieldset class="field">
        <legend>{field.label ?? t('panel.stated.value')}</legend>
        {field.hint && <p class="hint">{field.hint}</p>}
        <label class="choice">
          <input type="radio" name={id} checked={has === false} onChange={() => choose(false, entries)} />
          {t(shipsRows ? 'panel.stated.emptyButShipped' : 'panel.stated.empty')}
        </label>
        <label class="choice">
          <input type="radio" name={id} checked={has === true} onChange={() => choose(true, entries)} />
          {t('panel.stated.hasEntries')}
        </label>
      </fieldset>
      {has === true && (
        <div class="field">
          <label for={`${id}rows`}>{t('panel.stated.addresses')}</label>
          <textarea
            id={`${id}rows`}
            rows={3}
            value={entries.text}
            onInput={(event) => choose(true, { ...entries, text: event.currentTarget.value })}
          />
        </div>
      )}
      {has === true && switches.length > 0 && (
        <fieldset class="field">
          <legend>{t('panel.stated.switches')}</legend>
          {switches.map(({ key, label }) => (
            <label class="choice" key={key}>
              <input type="checkbox" checked={entries.on.has(key)} onChange={() => toggle(key)} />
              {label}
            </label>
          ))}
          <p class="hint">{t('panel.stated.switchesNone')}</p>
        </fieldset>
      )}
    </>
  );
}
