import * as preact from 'preact';
import type { CautionDrawing } from '../../utils/marks/cautions.ts';
import { CautionCard } from './CautionCard.tsx';

/** How the card with words of caution is drawn. */
export const drawCaution: CautionDrawing['card'] = (container, view) =>
  preact.render(view && preact.h(CautionCard, view), container);
