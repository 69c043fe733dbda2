import { t } from '../../utils/i18n/t.ts';
import { OutcomeShape } from '../ui/OutcomeMark.tsx';

export function TickFace() {
  return (
    <>
      <OutcomeShape outcome="pass" />
      <span>{t('overlay.fixed')}</span>
    </>
  );
}
