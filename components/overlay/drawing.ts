import type { Drawing } from '../../utils/marks/views.ts';
import { badgeName } from './badge-words.ts';
import { badgeFace, tickFace } from './faces.ts';

/** How badges and ticks are drawn: by hand, since every page with a mark has them and a library costs more. */
export const overlayDrawing: Drawing = {
  badge(button, view) {
    button.setAttribute('aria-label', badgeName(view));
    button.replaceChildren(...badgeFace(button.ownerDocument, view));
  },
  tick(container) {
    container.replaceChildren(...tickFace(container.ownerDocument));
  },
};
