import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';

/** Who says so, and until when it stands. */
export function Signature({
  by,
  untilDay,
  today,
  untilLabel,
  onBy,
  onUntil,
}: {
  readonly by: string;
  readonly untilDay: string;
  readonly today: string;
  readonly untilLabel: string;
  readonly onBy: (by: string) => void;
  readonly onUntil: (day: string) => void;
}) {
  const id = useId();
  return (
    <div class="signature">
      <div class="field">
        <label for={`${id}by`}>{t('panel.form.name')}</label>
        <input
          id={`${id}by`}
          type="text"
          required
          maxLength={80}
          autocomplete="off"
          value={by}
          onInput={(event) => onBy(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}until`}>{untilLabel}</label>
        <input
          id={`${id}until`}
          type="date"
          required
          min={today}
          value={untilDay}
          onInput={(event) => onUntil(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
