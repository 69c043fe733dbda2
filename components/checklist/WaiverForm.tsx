import { useState } from 'preact/hooks';
import type { Waiver } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import type { FormDefaults } from './model.ts';
import { Signature } from './Signature.tsx';

/** Accepts a risk for the value it was judged with, under a name, with a reason and an end. */
export function WaiverForm({
  observed,
  defaults,
  onWaive,
}: {
  readonly observed: string | null;
  readonly defaults: FormDefaults;
  readonly onWaive: (waiver: Waiver) => void;
}) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [owner, setOwner] = useState(defaults.by);
  const [untilDay, setUntilDay] = useState(defaults.untilDay);
  const [incomplete, setIncomplete] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    const complete = reason.trim() !== '' && owner.trim() !== '' && untilDay > defaults.today;
    setIncomplete(!complete);
    if (!complete) return;
    onWaive({
      reason: reason.trim(),
      owner: owner.trim(),
      expires: `${untilDay}T23:59:59.000Z`,
      observed,
    });
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      <div class="field">
        <label for={id}>{t('panel.waiver.reason')}</label>
        <textarea
          id={id}
          rows={2}
          required
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <Signature
        by={owner}
        untilDay={untilDay}
        today={defaults.today}
        untilLabel={t('panel.waiver.until')}
        onBy={setOwner}
        onUntil={setUntilDay}
      />
      {incomplete && <p class="form-error">{t('panel.form.incomplete')}</p>}
      <button type="submit">{t('panel.waiver.save')}</button>
      <p class="hint">{t('panel.waiver.hint')}</p>
    </form>
  );
}
