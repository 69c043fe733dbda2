import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import type { FormDefaults } from './model.ts';

/** A person puts their name to what a page alone cannot settle. */
export function AttestForm({
  text,
  save,
  defaults,
  onAttest,
}: {
  readonly text: string;
  readonly save: string;
  readonly defaults: FormDefaults;
  readonly onAttest: (by: string) => void;
}) {
  const id = useId();
  const [by, setBy] = useState(defaults.by);
  const [incomplete, setIncomplete] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setIncomplete(by.trim() === '');
    if (by.trim() !== '') onAttest(by.trim());
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      <p>{text}</p>
      <div class="field">
        <label for={id}>{t('panel.form.name')}</label>
        <input
          id={id}
          type="text"
          required
          maxLength={80}
          autocomplete="off"
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </div>
      {incomplete && <p class="form-error">{t('panel.form.incomplete')}</p>}
      <button type="submit">{save}</button>
    </form>
  );
}
