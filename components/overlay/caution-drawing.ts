import * as preact from 'preact';
import type { CautionDrawing } from '../../utils/marks/cautions.ts';
import { CautionCard } from './CautionCard.tsx';
import { CautionFace, cautionName } from './CautionFace.tsx';

/** How words of caution are drawn. */
export const cautionDrawing: CautionDrawing = {
  badge(button, kind) {
    button.setAttribute('aria-label', cautionName(kind));
    preact.render(preact.h(CautionFace, {}), button);
  },
  card(container, view) {
    preact.render(view && preact.h(CautionCard, view), container);
  },
};
