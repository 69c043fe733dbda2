import * as preact from 'preact';
import type { DrawCard } from '../../utils/marks/views.ts';
import type { ValueText } from './CardValues.tsx';
import { FindingCard } from './FindingCard.tsx';

/** How the card is drawn. `valueText` says a finding's value as an administrator would. */
export const cardDrawing =
  (valueText: ValueText): DrawCard =>
  (container, view) =>
    preact.render(view && preact.h(FindingCard, { view, valueText }), container);
