import * as preact from 'preact';
import type { Drawing } from '../../utils/marks/views.ts';
import { BadgeFace } from './BadgeFace.tsx';
import { badgeName } from './badge-words.ts';
import type { ValueText } from './CardValues.tsx';
import { FindingCard } from './FindingCard.tsx';
import { TickFace } from './TickFace.tsx';

/** How marks are drawn. `valueText` says a finding's value as an administrator would. */
export const createDrawing = (valueText: ValueText): Drawing => ({
  badge(button, view) {
    button.setAttribute('aria-label', badgeName(view));
    preact.render(preact.h(BadgeFace, { view }), button);
  },
  tick(container) {
    preact.render(preact.h(TickFace, {}), container);
  },
  card(container, view) {
    preact.render(view && preact.h(FindingCard, { view, valueText }), container);
  },
});
