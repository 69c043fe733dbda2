import { t } from '../../utils/i18n/t.ts';
import type { CautionKind } from '../../utils/marks/cautions.ts';

/** What assistive technology reads: who speaks, and of which button. */
export const cautionName = (kind: CautionKind): string =>
  t('overlay.caution.name', [t(`overlay.caution.${kind}.title`)]);

/** A shape of its own: it is advice about a button, not a verdict on a setting. */
export function CautionSign() {
  return (
    <svg class="shape shape-caution" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="outline" d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13" />
      <path class="sign" d="M8 7.4v3.8M8 4.7v.2" />
    </svg>
  );
}

export function CautionFace() {
  return (
    <>
      <CautionSign />
      <span>{t('overlay.caution.word')}</span>
    </>
  );
}
