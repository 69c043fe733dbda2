import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import type { DomainsView } from './domains-view.ts';
import type { FormDefaults, PropagatedAnswer } from './model.ts';
import { namesIn } from './names-in.ts';
import { Signature } from './Signature.tsx';

/** Domains nobody has looked at, for which a propagation can be stated. What was read stands. */
export const unseenNames = ({ lines }: DomainsView): readonly string[] =>
  lines.filter(({ state }) => state === 'unchecked' || state === 'unread').map(({ name }) => name);

/** "Propagated on <date> by <who>, exceptions ...": one statement for every domain that was not read. */
export function PropagatedForm({
  domains,
  defaults,
  onState,
}: {
  readonly domains: DomainsView;
  readonly defaults: FormDefaults;
  readonly onState: (answer: PropagatedAnswer) => void;
}) {
  const id = useId();
  const [on, setOn] = useState(defaults.today);
  const [exceptions, setExceptions] = useState(
    domains.lines
      .filter(({ state }) => state === 'exempt')
      .map(({ name }) => name)
      .join('\n'),
  );
  const [by, setBy] = useState(defaults.by);
  const [untilDay, setUntilDay] = useState(defaults.untilDay);
  const [incomplete, setIncomplete] = useState(false);
  const apart = new Set(namesIn(exceptions));
  const names = unseenNames(domains).filter((name) => !apart.has(name));

  const submit = (event: Event): void => {
    event.preventDefault();
    const complete = on !== '' && on <= defaults.today && by.trim() !== '' && untilDay > defaults.today;
    setIncomplete(!complete);
    if (complete) onState({ names, on, by: by.trim(), untilDay });
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      <div class="field">
        <label for={`${id}on`}>{t('panel.propagated.on')}</label>
        <input
          id={`${id}on`}
          type="date"
          required
          max={defaults.today}
          value={on}
          onInput={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}except`}>{t('panel.propagated.exceptions')}</label>
        <textarea
          id={`${id}except`}
          rows={3}
          value={exceptions}
          onInput={(event) => setExceptions(event.currentTarget.value)}
        />
      </div>
      <Signature
        by={by}
        untilDay={untilDay}
        today={defaults.today}
        untilLabel={t('panel.form.validUntil')}
        onBy={setBy}
        onUntil={setUntilDay}
      />
      {incomplete && <p class="form-error">{t('panel.propagated.incomplete')}</p>}
      <button type="submit">{t('panel.propagated.save', names.length)}</button>
      <p class="hint">{t('panel.propagated.hint')}</p>
    </form>
  );
}
