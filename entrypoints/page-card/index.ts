import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardDrawing } from '../../components/overlay/card-drawing.ts';
import { cardStyles } from '../../components/overlay/card-styles.ts';
import { cautionBadge } from '../../components/overlay/caution-badge.ts';
import { drawCaution } from '../../components/overlay/caution-drawing.ts';
import { meterDrawing } from '../../components/password/meter-drawing.ts';
import { copyText } from '../../utils/actions/copy-text.ts';
import { fillPassword } from '../../utils/actions/fill-password.ts';
import { createCard } from '../../utils/marks/card.ts';
import { createCautions } from '../../utils/marks/cautions.ts';
import { createPasswordMeters } from '../../utils/password/meter.ts';
import { rateSignIn } from '../../utils/password/sign-in.ts';
import { findNavigation } from '../../utils/smartermail/find-navigation.ts';
import { valueTextOf } from '../sidepanel/view/value-text.ts';
import { type PageCard, pageCardSlot } from './slot.ts';

/**
 * Injected into one frame's isolated world when the first card is opened there, a button needs words of caution, the
 * first new-password box has the focus, or a way leads through it; adds one property to it.
 */
export default defineUnlistedScript(() => {
  const drawCard = cardDrawing(valueTextOf);
  const handedOver: PageCard = {
    dress: (overlay) => overlay.dress(cardStyles),
    createCard: (overlay, signal, handlers) => createCard(overlay, signal, drawCard, handlers),
    createCautions: (overlay, signal) =>
      createCautions(overlay, signal, { badge: cautionBadge, card: drawCaution }),
    createMeters: (document, signal, { words, ...options }) =>
      createPasswordMeters(document, signal, {
        ...options,
        drawing: meterDrawing,
        generator: {
          fill: fillPassword,
          copy: copyText,
          words: async () => (await words()).split(' '),
        },
      }),
    rateSignIn,
    findNavigation,
  };
  Reflect.set(globalThis, pageCardSlot, handedOver);
});
