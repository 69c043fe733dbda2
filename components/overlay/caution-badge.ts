import { t } from '../../utils/i18n/t.ts';
import type { CautionKind } from '../../utils/marks/cautions.ts';
import { shapeFrom, words } from './faces.ts';

/** A shape of its own: it is advice about a button, not a verdict on a setting. */
export const cautionSign = {
  outline: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13',
  sign: 'M8 7.4v3.8M8 4.7v.2',
} as const;

/** Fills the badge and names it: who speaks, and of which button. */
export const cautionBadge = (button: HTMLElement, kind: CautionKind): void => {
  button.setAttribute('aria-label', t('overlay.caution.name', [t(`overlay.caution.${kind}.title`)]));
  const { ownerDocument } = button;
  button.replaceChildren(
    shapeFrom(ownerDocument, 'caution', cautionSign),
    words(ownerDocument, t('overlay.caution.word')),
  );
};
